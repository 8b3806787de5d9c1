import { useMemo } from "react";
import { type Opened, atDocument, atWords, isText } from "#domain/opened.ts";
import { chosenIn, citable, readingOf } from "#domain/reading.ts";
import { isProse } from "#domain/selection.ts";
import { corpusPart, localPrefix } from "#state/corpusPlace.ts";
import { embedLink } from "#state/embedLink.ts";
import { type Embeddable, EmbedPane } from "#views/share/EmbedPane.tsx";
import type { What } from "#views/share/what.ts";
import { statementOf } from "#words/cite/citation.ts";
import { readingInWords, sheetInWords } from "#words/openedWords.ts";
import { viewSentence } from "#words/viewSentence.ts";
import type { CiteHostProps } from "./citeHostProps.ts";
import { copyText } from "./copyText.ts";
import { linkToOpened, linkToText, linkToView } from "./links.ts";
import type { ChosenWords } from "./wordsCitation.ts";

/** About how high each is on a page of some 700 CSS pixels, before it says so itself. */
const heights = { view: 480, timeline: 440, stance: 420, passage: 340, opened: 420, words: 340 };

interface Choice extends Embeddable {
  /** What is opened by it; null for the view under that. */
  readonly opens: Opened | null;
}

interface EmbedTabProps extends Pick<CiteHostProps, "index" | "selection" | "shown" | "t"> {
  /** The words that are selected in the text; null for none. */
  readonly chosen: ChosenWords | null;
  readonly what: What | null;
  readonly onWhat: (what: What) => void;
}

/** The embed of what is opened, or of the view. */
export function EmbedTab({ index, selection, shown, chosen, what, onWhat, t }: EmbedTabProps) {
  const { read, matrix, arrangement } = shown;
  const choices = useMemo(() => {
    const choice = (kind: Embeddable["kind"], title: string, opens: Opened | null): Choice => ({
      kind,
      title,
      height: heights[kind],
      opens,
    });
    const opened: Choice[] = [];
    if (chosen && read?.reading) {
      const text = readingOf(index, matrix, atDocument(chosen.document));
      opened.push(choice("words", readingInWords(text, t), atWords(chosen.document, chosen.words)));
    }
    if (read?.reading && isText(read.opened)) {
      const { reading } = read;
      const at = citable(read.opened, reading);
      const title = statementOf(reading, t) ?? readingInWords(reading, t);
      if (at.kind === "cell") {
        opened.push(choice("stance", title, { ...at, passage: null }));
        if (chosenIn(reading, at.passage) >= 0) opened.push(choice("passage", title, at));
      } else opened.push(choice("opened", title, at));
    } else if (read && !isText(read.opened)) {
      const { opened: sheet } = read;
      opened.push(choice("opened", sheetInWords(index, sheet, t), sheet));
    }
    const sentence = viewSentence(index, selection, { matrix, arrangement }, t);
    const views = [choice("view", sentence, null)];
    if (!isProse(selection.view))
      views.push(choice("timeline", `${t.timeline.heading}: ${sentence}`, null));
    return [...opened, ...views];
  }, [index, selection, read, matrix, arrangement, chosen, t]);
  return (
    <EmbedPane
      {...{ choices, what, onWhat, t }}
      linkTo={(kind, colours) => {
        const opens = choices.find((one) => one.kind === kind)?.opens;
        return embedLink(
          opens === null || opens === undefined
            ? linkToView({ ...selection, search: null }, t.code)
            : isText(opens)
              ? linkToText(selection, opens, t.code)
              : linkToOpened(selection, { opened: opens, reading: null }, t.code),
          kind === "timeline" ? "timeline" : "view",
          colours === "auto" ? null : colours,
        );
      }}
      isLocal={corpusPart(window.location.search)?.startsWith(localPrefix) ?? false}
      onCopy={copyText}
    />
  );
}
