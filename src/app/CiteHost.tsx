import { useMemo, useRef, useState } from "react";
import { citeText } from "#i18n/citeText.ts";
import { embedText } from "#i18n/embedText.ts";
import { printText } from "#i18n/printText.ts";
import { DialogHead } from "#ui/DialogHead.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { CitePane } from "#views/share/CitePane.tsx";
import type { What } from "#views/share/what.ts";
import { type Citation, citationOfReading, citationOfView } from "#words/cite/citation.ts";
import { sheetInWords } from "#words/openedWords.ts";
import { searchedSentence } from "#words/viewSentence.ts";
import { EmbedTab } from "./EmbedTab.tsx";
import type { CiteHostProps } from "./citeHostProps.ts";
import { chosenWords } from "./chosenWords.ts";
import { copyText } from "./copyText.ts";
import { download } from "./download.ts";
import { citeContext, linkToOpened, linkToView } from "./links.ts";
import { type ChosenWords, citationOfWords } from "./wordsCitation.ts";

/** Cites the words that are chosen, what is opened, or the view; or makes an embed of it. */
export function CiteHost(props: CiteHostProps) {
  const { t, first = "cite", onClose } = props;
  const [tab, setTab] = useState<string>(first);
  const words = citeText[t.code];
  const dialog = useRef<HTMLDialogElement>(null);
  const [what, setWhat] = useState<What | null>(null);
  const [chosen] = useState(() => chosenWords.get());
  const choices = useCitations(props, chosen);
  return (
    <Modal
      dialog={dialog}
      label={embedText[t.code].citeAndEmbed}
      className="m-auto max-h-[92dvh] w-[min(42rem,calc(100vw-1.5rem))] overflow-y-auto"
      onClose={onClose}
    >
      <div className="p-5">
        <DialogHead dialog={dialog} close={words.close}>
          <h2 className="font-serif text-xl font-semibold">{embedText[t.code].citeAndEmbed}</h2>
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
                  <CitePane
                    {...{ choices, what, t }}
                    onWhat={setWhat}
                    onCopy={copyText}
                    onDownload={download}
                  />
                </div>
              ),
            },
            {
              id: "embed",
              label: embedText[t.code].title,
              content: (
                <div className="pt-4">
                  <EmbedTab {...props} {...{ chosen, what }} onWhat={setWhat} />
                </div>
              ),
            },
          ]}
        />
      </div>
    </Modal>
  );
}

/** What can be cited, the likeliest first: the words that are chosen, what is open, the view under it. */
function useCitations(
  { index, selection, shown, t }: CiteHostProps,
  chosen: ChosenWords | null,
): readonly { readonly what: What; readonly citation: Citation }[] {
  const { opened, read, matrix, arrangement } = shown;
  return useMemo(() => {
    const { beside } = selection;
    const words = chosen && citationOfWords({ index, matrix }, chosen, beside, t);
    const choices: { what: What; citation: Citation }[] = [];
    if (words) choices.push({ what: "words", citation: words });
    if (opened && read) {
      const link = linkToOpened(selection, read, t.code);
      const context = citeContext(index, link, beside ?? t.code, t);
      const citation = read.reading
        ? citationOfReading(read.reading, read.opened, context)
        : citationOfView(sheetInWords(index, read.opened, t), context);
      choices.push({ what: "opened", citation });
    }
    const context = citeContext(index, linkToView(selection, t.code), null, t);
    const view = searchedSentence(index, selection, { matrix, arrangement }, t);
    return [...choices, { what: "view", citation: citationOfView(view, context) }];
  }, [index, selection, opened, read, matrix, arrangement, chosen, t]);
}
