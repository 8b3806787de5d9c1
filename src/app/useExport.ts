import { useEffect, useRef, useState } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { ExportFormat } from "#i18n/exportText.ts";
import type { ExportRequest } from "#state/exportTalk.ts";
import { makeExport } from "#state/exporter.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import type { ExportState, Wanted } from "#views/share/ExportPane.tsx";
import { download } from "./download.ts";

/** Makes what is wanted and gives it to the reader; ends with whoever asked. */
export function useExport(
  index: CorpusIndex,
  requestOf: (format: ExportFormat) => ExportRequest,
): {
  readonly state: ExportState;
  readonly make: (wanted: Wanted) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = async (wanted: Wanted, control: AbortController) => {
    const show = (next: ExportState) => {
      if (!control.signal.aborted) setState(next);
    };
    show({ kind: "making", wanted, progress: null });
    const tell = (done: number, of: number) =>
      show({ kind: "making", wanted, progress: { done, of } });
    /** A picture is drawn on this very thread: between its stages the page is painted, and Stop is heard. */
    const step = async (done: number, of: number) => {
      tell(done, of);
      await new Promise((rest) => setTimeout(rest));
      control.signal.throwIfAborted();
    };
    try {
      const file =
        wanted.kind === "picture"
          ? { name: wanted.picture.fileName, blob: await wanted.picture.make(step) }
          : await makeExport(index.corpus, requestOf(wanted.format), tell, control.signal);
      if (control.signal.aborted) return;
      download(file.name, file.blob, file.blob.type);
      show({ kind: "done", file: file.name });
    } catch (error) {
      show({ kind: "failed", why: error instanceof FigureRefused ? error.message : null });
    }
  };
  return {
    state,
    make: (wanted) => {
      current.current?.abort();
      const control = (current.current = new AbortController());
      void run(wanted, control);
    },
    stop: () => {
      current.current?.abort();
      setState({ kind: "stopped" });
    },
  };
}
