import { useMemo, useRef } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { Modal } from "#ui/Modal.tsx";
import { CitePane } from "#views/share/CitePane.tsx";
import { citationOfReading, citationOfView } from "#words/cite/citation.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { copyText } from "./copyText.ts";
import { download } from "./download.ts";
import { citeContext, linkToOpened, linkToView } from "./links.ts";
import { sheetInWords } from "./usePageNames.ts";
import type { Shown } from "./useExplorer.ts";

export interface CiteHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  /** What is cited: what is opened, or the view under it. */
  readonly of: "opened" | "view";
  readonly t: Messages;
  readonly onClose: () => void;
}

/** Cites what is opened, or the view. */
export function CiteHost(props: CiteHostProps) {
  const { t, onClose } = props;
  const words = citeText[t.code];
  const dialog = useRef<HTMLDialogElement>(null);
  const citation = useCitation(props);
  return (
    <Modal
      dialog={dialog}
      label={words.title}
      className="m-auto max-h-[92dvh] w-[min(42rem,calc(100vw-1.5rem))] overflow-y-auto"
      onClose={onClose}
    >
      <div className="p-5">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
          <button
            type="button"
            aria-label={words.close}
            className="plain-button min-w-7 justify-center"
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <CitePane citation={citation} t={t} onCopy={copyText} onDownload={download} />
      </div>
    </Modal>
  );
}

function useCitation({ index, selection, shown, of, t }: CiteHostProps) {
  const { read, arrangement } = shown;
  return useMemo(() => {
    if (of === "opened" && read) {
      const link = linkToOpened(selection, read, t.code);
      const context = citeContext(index, link, selection.beside ?? t.code, t);
      return read.reading
        ? citationOfReading(read.reading, read.opened, context)
        : citationOfView(sheetInWords(index, read.opened, t), context);
    }
    const context = citeContext(index, linkToView(selection, t.code), null, t);
    return citationOfView(viewSentence(index, selection, arrangement, t), context);
  }, [index, selection, read, arrangement, of, t]);
}
