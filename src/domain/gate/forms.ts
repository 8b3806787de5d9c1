/** What the strings of a corpus must look like: ids, dates, paths and the like (FORMAT). */
import { isWholeDay, parseEdtf } from "#domain/edtf.ts";
import { isId } from "#domain/ids.ts";
import { isCountryCode } from "./country.ts";
import { isLanguageTag } from "./languageTag.ts";
import { say, type Said } from "./saying.ts";
import type { Form, FormName } from "./shape.ts";

/** An id of its own list. */
export const idForm: Form = {
  name: "id",
  test: isId,
  fault: "bad-id",
  expected: say("id"),
};
/** Of a reference only this is asked: that it leads somewhere. Its form follows from that. */
const reference = (name: FormName): Form => ({
  name,
  test: () => true,
  fault: "unknown-reference",
  expected: say("reference"),
});
/** A reference to an id. */
export const toId = reference("reference");
/** A reference to a target, `topic.target`. */
export const toTarget = reference("targetReference");
/** A reference to a target or to a whole topic. */
export const toTargetOrTopic = reference("targetOrTopicReference");
/** A date, EDTF. */
export const dateForm: Form = {
  name: "date",
  test: (value) => parseEdtf(value) !== null,
  fault: "bad-date",
  expected: say("date"),
  hint: hintOfDate,
};

/** What somebody may have meant; the commonest slips only. */
function hintOfDate(value: string): Said {
  const [start = "", end, ...rest] = value.split("/");
  const [first, last] = [parseEdtf(start), end === undefined ? null : parseEdtf(end)];
  if (first && last && rest.length === 0) return say("backwards");
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value)) return say("yearFirst");
  return say("dateExamples");
}
/** A whole day. */
export const dayForm: Form = {
  name: "day",
  test: isWholeDay,
  fault: "bad-date",
  expected: say("day"),
};
/** A language tag. */
export const languageForm: Form = {
  name: "language",
  test: isLanguageTag,
  fault: "bad-language",
  expected: say("language"),
  hint: (value) => {
    const tag = value.replaceAll("_", "-");
    return tag !== value && isLanguageTag(tag) ? say("perhaps", tag) : null;
  },
};
/** Codes that are in use elsewhere (the European Union's, among others), and ISO's for the same. */
const takenFor: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
  ["USA", "US"],
]);
/** A country code. */
export const countryForm: Form = {
  name: "country",
  test: isCountryCode,
  fault: "bad-country",
  expected: say("country"),
  hint: (value) => {
    const code = takenFor.get(value.toUpperCase()) ?? value.toUpperCase();
    return isCountryCode(code) ? say("perhaps", code) : null;
  },
};
/** A path into the folder of the corpus. */
export const pathForm: Form = {
  name: "path",
  test: isFilePath,
  fault: "bad-path",
  expected: say("path"),
};
/** A SHA-256 checksum. */
export const checksumForm: Form = {
  name: "sha256",
  test: (value) => /^[0-9a-f]{64}$/.test(value),
  fault: "bad-checksum",
  expected: say("checksum"),
  hint: (value) => (/^[0-9a-fA-F]{64}$/.test(value) ? say("capitals") : null),
};
/** A URL. */
export const urlForm: Form = {
  name: "url",
  test: isUrl,
  fault: "bad-url",
  expected: say("url"),
};

/** Whether a path has FORMAT's form: it can then lead nowhere but into its folder. */
export function isFilePath(path: string): boolean {
  // Two searches for what must not be there: one pattern of the whole would recurse on a path of megabytes.
  return !/[^A-Za-z0-9._/-]/.test(path) && !/(?:^|\/)(?:[./]|$)/.test(path);
}

/**
 * Whether a URL begins `http://` or `https://` and parses as it stands: a parser (WHATWG URL) also
 * takes spaces, control characters, backslashes and missing hosts, but only by mending them.
 */
export function isUrl(url: string): boolean {
  return /^https?:\/\/[^/\\?#]/.test(url) && !/[\p{Cc} \\]/u.test(url) && URL.canParse(url);
}
