import { useMemo, useRef, useState } from "react";
import { allTargets } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { related } from "#domain/compareRows.ts";
import { type Selection, initialSelection, isProse } from "#domain/selection.ts";
import { type ExportFormat, exportText } from "#i18n/exportText.ts";
import type { Messages } from "#i18n/en.ts";
import { corpusPart } from "#state/corpusPlace.ts";
import type { ExportRequest } from "#state/exportTalk.ts";
import { DialogHead } from "#ui/DialogHead.tsx";
import { Modal } from "#ui/Modal.tsx";
import { ExportPane, type Picture } from "#views/share/ExportPane.tsx";
import { type Scope, claimsIn, filtersStances } from "#words/export/exported.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { linkToView, today } from "./links.ts";
import { pictureEntries } from "./pictures.ts";
import { useExport } from "./useExport.ts";
import type { Shown } from "./useExplorer.ts";

export interface ExportHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  /** The address of corpus.json; null where it lies on no host. */
  readonly dataHref: string | null;
  readonly t: Messages;
  readonly onClose: () => void;
}

/** Takes away what is in view, or everything, in whichever form. */
export function ExportHost(props: ExportHostProps) {
  const { index, t, onClose } = props;
  const words = exportText[t.code];
  const dialog = useRef<HTMLDialogElement>(null);
  const [scope, setScope] = useState<Scope>("view");
  const sentences = useSentences(props);
  const unchecked = useUnchecked(props);
  const pictures = usePictures(props, scope);
  const { state, make, stop } = useExport(index, (format) =>
    requestOf(format, scope, sentences[scope], props),
  );
  return (
    <Modal
      dialog={dialog}
      label={words.title}
      className="m-auto max-h-[92dvh] w-[min(42rem,calc(100vw-1.5rem))] overflow-y-auto"
      onClose={onClose}
    >
      <div className="px-5 pt-5">
        <DialogHead dialog={dialog} close={words.close}>
          <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
        </DialogHead>
        <ExportPane
          {...{ scope, sentences, unchecked, state, t }}
          pictures={pictures}
          onScope={setScope}
          onExport={make}
          onStop={stop}
        />
      </div>
    </Modal>
  );
}

/** Pictures of what is chosen to be taken, as the data are. */
function usePictures(
  { index, selection, shown, t }: ExportHostProps,
  scope: Scope,
): readonly Picture[] {
  return useMemo(
    () =>
      pictureEntries({
        index,
        selection,
        scope,
        shown,
        t,
        linkOf: (one) => linkToView(one, t.code),
      }),
    [index, selection, scope, shown, t],
  );
}

function useSentences({ index, selection, shown, t }: ExportHostProps) {
  const { matrix, arrangement } = shown;
  return useMemo((): Readonly<Record<Scope, string>> => {
    const { corpus } = index;
    const words = exportText[t.code];
    const taken = takenOf(selection);
    const sentence = viewSentence(index, taken, { matrix, arrangement }, t);
    const claims = claimsIn({ index, arrangement: related(index, matrix, arrangement, taken) });
    return {
      view:
        filtersStances(selection.filters) && claims.length > 0
          ? `${sentence}; ${words.secondHandToo(claims.length)}`
          : sentence,
      all: words.wholeMatrix(corpus.organizations.length, allTargets(corpus).length),
    };
  }, [index, selection, matrix, arrangement, t]);
}

/**
 * The selection that is taken with what is in view. What is searched for restricts no cell; and a page of
 * prose has none: with it goes the grid that it is a page beside.
 */
function takenOf(selection: Selection): Selection {
  const { view } = selection;
  return { ...selection, view: isProse(view) ? "explore" : view, search: null };
}

/** How many texts failed to load. */
function useUnchecked({ index, shown }: ExportHostProps): Readonly<Record<Scope, number>> {
  const { rows } = shown.arrangement;
  return useMemo(() => {
    const failed = index.corpus.documents.filter(({ text }) => text === null);
    const inView = new Set(rows.map(({ id }) => id));
    return {
      all: failed.length,
      view: failed.filter(({ organization }) => inView.has(organization)).length,
    };
  }, [index, rows]);
}

function requestOf(
  format: ExportFormat,
  scope: Scope,
  sentence: string,
  { selection, dataHref, t }: ExportHostProps,
): ExportRequest {
  const { origin, pathname, search, href } = window.location;
  const { view, compared, filters, relations, rows, columns } = selection;
  const isCompared = view === "compare";
  return {
    format,
    scope,
    // In a comparison its own organizations stand in for those that the filter leaves.
    filters: isCompared && compared.length > 0 ? { ...filters, organizations: compared } : filters,
    relations: isCompared ? relations : [],
    rows,
    columns,
    language: t.code,
    sentence,
    link: linkToView(scope === "all" ? initialSelection : takenOf(selection), t.code),
    page: origin + pathname,
    corpusPart: corpusPart(search),
    dataHref: dataHref === null ? null : new URL(dataHref, href).href,
    made: today(),
  };
}
