/**
 * The files of the plain pages. Names are made of ids alone (`[a-z0-9-]`, a target's with one dot), so
 * none can climb; each begins with its kind and a hyphen and joins two ids by `_`, which no id has, so
 * none can be another's, nor the name of a device (`con`, `nul`), in any letter case.
 */
import type { Stance } from "#domain/corpus.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId } from "#domain/ids.ts";
import type { Language } from "#domain/selection.ts";

/** The folder of the pages, from the root of the site. */
export const pagesFolder = "pages";

/** From a page to the root of the site. */
export const toRoot = "../../";

export const indexFile = "index.html";

export function stanceFile({ document, target }: Pick<Stance, "document" | "target">): string {
  return `${stanceName({ document, target })}.html`;
}

/** The same without its ending, for what belongs to the page. */
export function stanceName({ document, target }: Pick<Stance, "document" | "target">): string {
  return short(`stance-${document}_${target}`);
}

export function silenceFile(organization: OrganizationId, target: TargetId): string {
  return `${short(`silence-${organization}_${target}`)}.html`;
}

export function documentFile(document: DocumentId): string {
  return `${short(`document-${document}`)}.html`;
}

export function organizationFile(organization: OrganizationId): string {
  return `${short(`organization-${organization}`)}.html`;
}

export function targetFile(target: TargetId): string {
  return `${short(`target-${target}`)}.html`;
}

/** The place of a passage in the page of its document. */
export function passageAnchor(passage: PassageId): string {
  return `passage-${passage}`;
}

/** The card of a stance, from the root of the site. */
export function cardPath(stance: Pick<Stance, "document" | "target">, language: Language): string {
  return `cards/${language}/${stanceName(stance)}.png`;
}

/** The longest name without its ending: file systems end at 255 bytes. */
const longest = 200;

/** A name that is too long is cut, and told from others by a sum of the whole of it. */
function short(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 20)}__${sumOf(name)}`;
}

/** 53 bits of a string (cyrb53, bryc, public domain). Whoever writes the files refuses two of one name. */
function sumOf(name: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
