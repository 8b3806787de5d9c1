/** A JSON tree looked at with its paths, for the checks that need more than one value at a time. */
import type { JsonMember, JsonNode, JsonPath } from "./json.ts";

/** A node and where it stands. */
export interface View {
  readonly node: JsonNode;
  readonly path: JsonPath;
}

/** The first member of that name, or undefined where there is none or the node is no object. */
export function fieldOf(view: View | undefined, key: string): View | undefined {
  const member = membersOf(view).find((candidate) => candidate.key === key);
  return member === undefined || view === undefined ? undefined : childOf(view, member);
}

/** The value of a member of this object. */
export function childOf(view: View, member: JsonMember): View {
  return { node: member.value, path: { parent: view.path, token: member.key } };
}

/** The members of an object; none of anything else. */
export function membersOf(view: View | undefined): readonly JsonMember[] {
  return view?.node.kind === "object" ? view.node.members : [];
}

/** The entries of a list; none of anything else. */
export function entriesOf(view: View | undefined): View[] {
  if (view?.node.kind !== "array") return [];
  return view.node.items.map((node, token) => ({ node, path: { parent: view.path, token } }));
}

/** A string that is worth looking at: anything else is noted by the check of the shape. */
export function stringOf(view: View | undefined): string | undefined {
  return view?.node.kind === "string" && view.node.value !== "" ? view.node.value : undefined;
}

/** Of a key that an object has twice nobody can say which counts; the repetition is noted elsewhere. */
export function occursOnce(view: View | undefined, key: string): boolean {
  return membersOf(view).filter((member) => member.key === key).length <= 1;
}
