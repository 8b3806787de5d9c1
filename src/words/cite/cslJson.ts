import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Citation } from "./citation.ts";
import { partedDate } from "./dateParts.ts";
import { notesOf } from "./notes.ts";

interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** An item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json), as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: "document" | "dataset";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly editor?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language?: string;
  readonly "container-title"?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly version: string;
  readonly URL: string;
}

/** A citation as an item of CSL-JSON: names are literal, dates as precise as they are known. */
export function cslItem(citation: Citation, t: Messages): CslItem {
  const { key, source, statement, quote, corpus, link, accessed } = citation;
  const note = notesOf(citation, t).join(" ");
  const people = corpus.curators.map((literal) => ({ literal }));
  const base = {
    id: key,
    accessed: dateOf(accessed, t),
    version: corpus.revision,
    URL: link,
    ...(note === "" ? {} : { note }),
  };
  if (source === null)
    return {
      ...base,
      type: "dataset",
      title: statement === null ? corpus.title : `${corpus.title}: ${statement}`,
      ...(people.length > 0 ? { author: people } : {}),
      issued: dateOf(corpus.revision, t),
      language: t.code,
    };
  return {
    ...base,
    type: "document",
    title: source.title,
    author: [{ literal: source.issuer }],
    ...(people.length > 0 ? { editor: people } : {}),
    ...(source.edtf === null ? {} : { issued: dateOf(source.edtf, t) }),
    language: source.language,
    "container-title": corpus.title,
    ...(quote ? { abstract: quote.text } : {}),
  };
}

function dateOf(edtf: string, t: Messages): CslDate {
  const parted = partedDate(edtf);
  if (parted === null) return { literal: dateInWords(edtf, t) };
  return {
    "date-parts": parted.parts,
    ...(parted.season === null ? {} : { season: parted.season }),
    ...(parted.circa ? { circa: true } : {}),
  };
}

/** The file that a bibliography program reads: a list of one. */
export function cslJson(citation: Citation, t: Messages): string {
  return `${JSON.stringify([cslItem(citation, t)], null, 2)}\n`;
}
