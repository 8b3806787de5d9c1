import { arrange } from "#domain/arrange.ts";
import { type CorpusIndex, indexOf } from "#domain/corpusIndex.ts";
import { type Matrix, matrixOf } from "#domain/matrix.ts";
import type { OpenedText } from "#domain/opened.ts";
import { related } from "#domain/compareRows.ts";
import { type Language, initialSelection, noFilters } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Exported, Tick } from "#words/export/exported.ts";
import { guidsOf } from "#words/export/guid.ts";
import { writeExport } from "#words/export/write.ts";
import { Assembly } from "./corpusParts.ts";
import { withCorpusPart } from "./corpusPlace.ts";
import type { ExportAnswer, ExportOrder, ExportRequest } from "./exportTalk.ts";
import { encode } from "./urlState.ts";

/** After so many milliseconds it tells how far it is, and whatever else has come is heard. */
const turn = 50;

/**
 * Writes exports in this very thread: what the worker runs, and what stands in where there is none.
 * @param messagesIn the interface in a language: functions, which no message can carry
 * @param signal stops it at its next turn; a worker is stopped by ending it
 */
export function exportHere(
  say: (answer: ExportAnswer) => void,
  messagesIn: (language: Language) => Messages,
  signal?: AbortSignal,
): (order: ExportOrder) => void {
  const assembly = new Assembly();
  let index: CorpusIndex | null = null;
  let matrix: Matrix | null = null;

  let begun = performance.now();
  const tick: Tick = (done, of) => {
    if (performance.now() - begun < turn) return undefined;
    say({ kind: "progress", done: Math.min(done, of), of });
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        begun = performance.now();
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve();
      });
    });
  };
  const write = async (request: ExportRequest) => {
    if (!index || !matrix) throw new Error("out of turn");
    const exported = exportedOf(index, matrix, request, messagesIn(request.language));
    say({ kind: "file", file: await writeExport(request.format, exported, tick) });
  };

  return (order) => {
    switch (order.kind) {
      case "part":
        assembly.add(order.part);
        return;
      case "corpus": {
        const corpus = assembly.finish(order.shell);
        index = indexOf(corpus);
        matrix = matrixOf(corpus);
        return;
      }
      case "write":
        write(order.request).catch((error: unknown) => {
          if (!signal?.aborted) say({ kind: "failed", why: String(error) });
        });
        return;
      default:
        order satisfies never;
    }
  };
}

/** What a request takes of a corpus. */
export function exportedOf(
  index: CorpusIndex,
  matrix: Matrix,
  request: ExportRequest,
  t: Messages,
): Exported {
  const { scope, relations, language, page, corpusPart, dataHref } = request;
  const { sentence, link, made } = request;
  const isAll = scope === "all";
  const filters = isAll ? noFilters : request.filters;
  const arrangement = arrange(index, matrix, {
    filters,
    rows: isAll ? "corpus" : request.rows,
    columns: isAll ? "corpus" : request.columns,
    folded: [],
    language,
  });
  const linkOf = (opened: OpenedText) =>
    page + withCorpusPart(encode({ ...initialSelection, language, opened }), corpusPart);
  return {
    index,
    matrix,
    scope,
    arrangement: isAll
      ? arrangement
      : related(index, matrix, arrangement, { view: "compare", filters, relations }),
    filters,
    sentence,
    link,
    linkOf,
    addressOf: (path) => (dataHref === null ? null : new URL(path, dataHref).href),
    guid: guidsOf(index.corpus),
    made,
    t,
  };
}
