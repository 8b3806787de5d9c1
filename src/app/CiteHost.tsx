import { useMemo, useRef, useState } from "react";
import { citeText } from "#i18n/citeText.ts";
import { embedText } from "#i18n/embedText.ts";
import { printText } from "#i18n/printText.ts";
import { DialogHead } from "#ui/DialogHead.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { CitePane } from "#views/share/CitePane.tsx";
import { citationOfReading, citationOfView } from "#words/cite/citation.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { EmbedTab } from "./EmbedTab.tsx";
import type { CiteHostProps } from "./citeHostProps.ts";
import { copyText } from "./copyText.ts";
import { download } from "./download.ts";
import { citeContext, linkToOpened, linkToView } from "./links.ts";
import { sheetInWords } from "./usePageNames.ts";

/** Cites what is opened, or the view; or makes an embed of it. */
export function CiteHost(props: CiteHostProps) {
  const { t, first = "cite", onClose } = props;
  const [tab, setTab] = useState<string>(first);
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
        <DialogHead dialog={dialog} close={words.close}>
          <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
          <button
            type="button"
            className="plain-button ml-auto"
            onClick={() => {
              props.onPrint();
              dialog.current?.close();
            }}
          >
            {printText[t.code].command}
          </button>
        </DialogHead>
        <Tabs
          label={words.ways}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              id: "cite",
              label: words.title,
              content: (
                <div className="pt-4">
                  <CitePane citation={citation} t={t} onCopy={copyText} onDownload={download} />
                </div>
              ),
            },
            {
              id: "embed",
              label: embedText[t.code].title,
              content: (
                <div className="pt-4">
                  <EmbedTab {...props} />
                </div>
              ),
            },
          ]}
        />
      </div>
    </Modal>
  );
}

function useCitation({ index, selection, shown, of, t }: CiteHostProps) {
  const { read, matrix, arrangement } = shown;
  return useMemo(() => {
    if (of === "opened" && read) {
      const link = linkToOpened(selection, read, t.code);
      const context = citeContext(index, link, selection.beside ?? t.code, t);
      return read.reading
        ? citationOfReading(read.reading, read.opened, context)
        : citationOfView(sheetInWords(index, read.opened, t), context);
    }
    const context = citeContext(index, linkToView(selection, t.code), null, t);
    return citationOfView(viewSentence(index, selection, { matrix, arrangement }, t), context);
  }, [index, selection, read, matrix, arrangement, of, t]);
}
