import type { Messages } from "#i18n/en.ts";
import type { Citation } from "./citation.ts";
import { type DateParts, partedDate } from "./dateParts.ts";
import { notesOf } from "./notes.ts";

/**
 * A citation in the RIS format (Research Information Systems, 2011): one tag a line, so line ends within
 * the words become spaces. Ends with CR LF, as the format has it.
 */
export function ris(citation: Citation, t: Messages): string {
  const { source, statement, quote, corpus, link, accessed } = citation;
  const edtf = source ? source.edtf : corpus.revision;
  const parted = edtf === null ? null : partedDate(edtf);
  const [first] = parted?.parts ?? [];
  const lines: (readonly [string, string | null | undefined])[] = [
    ["TY", source ? "GEN" : "DATA"],
    ...(source
      ? [["AU", source.issuer] as const]
      : corpus.curators.map((name) => ["AU", name] as const)),
    ...(source ? corpus.curators.map((name) => ["A2", name] as const) : []),
    ["TI", source?.title ?? (statement === null ? corpus.title : `${corpus.title}: ${statement}`)],
    ["T2", source && corpus.title],
    ["PY", first && String(first[0])],
    ["DA", first && slashed(first)],
    ["ET", corpus.revision],
    ["LA", source?.language ?? t.code],
    ["AB", quote?.text],
    ...notesOf(citation, t).map((note) => ["N1", note] as const),
    ["UR", link],
    ["L2", source?.url],
    ["Y2", slashed(partedDate(accessed)?.parts[0] ?? [])],
  ];
  const said = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, " ")}`] : [],
  );
  return [...said, "ER  - ", ""].join("\r\n");
}

/** YYYY/MM/DD/, what is not known left empty. */
function slashed([year, month, day]: DateParts): string {
  const two = (n: number | undefined) => (n === undefined ? "" : String(n).padStart(2, "0"));
  return year === undefined ? "" : `${year}/${two(month)}/${two(day)}`;
}
