import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Citation } from "./citation.ts";
import { type DateParts, isPlain, partedDate, yearOf } from "./dateParts.ts";
import { notesOf } from "./notes.ts";
import { sentence } from "./sentence.ts";

/**
 * A citation in the RIS format (Research Information Systems, 2011): one tag a line, so line ends within
 * the words become spaces. Ends with CR LF, as the format has it.
 */
export function ris(citation: Citation, t: Messages): string {
  const { source, statement, quote, corpus, link, accessed } = citation;
  const edtf = source ? source.edtf : corpus.revision;
  const year = edtf === null ? null : yearOf(edtf);
  const lines: (readonly [string, string | null | undefined])[] = [
    ["TY", source ? "GEN" : "DATA"],
    ...(source
      ? [["AU", nameOfMany(source.issuer)] as const]
      : corpus.curators.map((name) => ["AU", name] as const)),
    ...(source ? corpus.curators.map((name) => ["A2", name] as const) : []),
    ["TI", source?.title ?? (statement === null ? corpus.title : `${corpus.title}: ${statement}`)],
    ["T2", source && corpus.title],
    ["PY", year === null ? null : String(year)],
    ["DA", edtf === null ? null : dayField(edtf, t)],
    ["ET", corpus.revision],
    ["LA", source?.language ?? t.code],
    ["AB", quote?.text],
    ...(source && nameOfMany(source.issuer) !== source.issuer
      ? [["N1", sentence(citeText[t.code].issuer(source.issuer))] as const]
      : []),
    ...notesOf(citation, t).map((note) => ["N1", note] as const),
    ["UR", link],
    ["L2", source?.url],
    ["Y2", dayField(accessed, t)],
  ];
  const said = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, " ")}`] : [],
  );
  return [...said, "ER  - ", ""].join("\r\n");
}

/**
 * A name that is nobody's given and family name. RIS cannot say so: before a comma stands the family name,
 * so that there is none, and the name as it is in a note.
 */
function nameOfMany(name: string): string {
  return name.replace(/\s*,\s*/g, " ").trim();
}

/**
 * YYYY/MM/DD/, what is not known left empty; after the last slash, which is free, the words of a date that
 * is not plain. An interval is no one day, nor is what partedDate cannot say: those stand in a note.
 */
function dayField(edtf: string, t: Messages): string | null {
  const [first, ...rest] = partedDate(edtf)?.parts ?? [];
  if (!first || rest.length > 0) return null;
  return `${slashed(first)}/${isPlain(edtf) ? "" : dateInWords(edtf, t)}`;
}

function slashed([year, month, day]: DateParts): string {
  const two = (n: number | undefined) => (n === undefined ? "" : String(n).padStart(2, "0"));
  return `${year ?? ""}/${two(month)}/${two(day)}`;
}
