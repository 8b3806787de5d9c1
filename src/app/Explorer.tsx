import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { FetchFailure } from "#state/corpusSource.ts";
import type { Shows } from "#domain/findings.ts";
import { initialSelection, isProse } from "#domain/selection.ts";
import { linkTo, useSelection } from "#state/useSelection.ts";
import { FoundContext } from "#ui/found.ts";
import { useMedia } from "#ui/useMedia.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import { EmptyResult } from "#views/filters/EmptyResult.tsx";
import { FilterBar } from "#views/filters/FilterBar.tsx";
import { PrintHead } from "#views/filters/PrintHead.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PageLayout } from "./PageLayout.tsx";
import { OpenedSlot, StartSlot, TopicSlot } from "./PanelSlots.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { PrintSlot } from "./PrintSlot.tsx";
import { IgnoredSlot, type Over, OverSlot, SearchSlot } from "./SearchSlots.tsx";
import { TextsNotice } from "./TextsNotice.tsx";
import { ViewPanel } from "./ViewPanel.tsx";
import { useFilterBar } from "./useFilterBar.ts";
import { useFocusKept } from "./useFocusKept.ts";
import { dockedQuery, useActions, useShown } from "./useExplorer.ts";
import { useMessages } from "./useMessages.ts";
import { usePageNames } from "./usePageNames.ts";
import { useReaderFocus } from "./useReaderFocus.ts";
import { useSearch } from "./useSearch.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { useSingleKeys } from "./useSingleKeys.ts";

/** What the texts say of others stands under the grid, on a page of its own length. */
function showClaims(begin: (shows: Shows) => void): void {
  begin({});
  document.getElementById("reported-heading")?.scrollIntoView({ block: "start" });
}

interface ExplorerProps {
  readonly index: CorpusIndex;
  /** Where the corpus came from; null for the one that is built in. */
  readonly origin: string | null;
  /** Where the data can be had as it is; null where it lies on no host. */
  readonly dataHref: string | null;
  readonly failedTexts: readonly FetchFailure[];
  readonly retrying: boolean;
  readonly onRetryTexts: () => void;
  readonly onOpenCorpus: () => void;
}

/** Wires the corpus and the selection to the views. Only this knows that both exist. */
export function Explorer(props: ExplorerProps) {
  const { index, origin, dataHref, failedTexts, retrying, onRetryTexts, onOpenCorpus } = props;
  const { corpus } = index;
  const { selection, ignored, select } = useSelection(index);
  const t = useMessages(selection.language);
  const shown = useShown(index, selection, t.code);
  const actions = useActions(index, shown.matrix, select);
  const { filters, view, search } = selection;
  const { matrix, arrangement, opened, read } = shown;
  const docked = useMedia(dockedQuery);
  // The first screen is drawn first; what lies under it follows in pieces that keep no reader waiting.
  const isComplete = useDeferredValue(true, false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const viewHandle = useRef<ViewHandle>(null);
  const readerHandle = useRef<ViewHandle>(null);

  const [over, setOver] = useState<Over>(null);
  const cite = useCallback(() => setOver("cite"), []);
  const printed = useCallback(() => setOver(null), []);
  const exportView = useCallback(() => setOver("export"), []);
  const searching = useSearch(search, opened, actions);
  const byKeys = opened !== null && singleKeys;
  useShortcuts({
    escape: opened ? actions.close : search ? searching.end : null,
    "/": singleKeys ? searching.begin : null,
    "?": singleKeys ? () => setOver("keys") : null,
    "mod+k": () => setOver("palette"),
    n: byKeys ? () => actions.step(1) : null,
    p: byKeys ? () => actions.step(-1) : null,
  });
  useReaderFocus(opened, readerHandle, search ? searching.handle : viewHandle);
  const focusView = useCallback(() => viewHandle.current?.focusView() ?? false, []);
  // What is opened and still on its way takes the focus itself.
  useFocusKept(!opened || read ? focusView : null);
  usePageNames(index, shown, selection, t);

  const [only, ...further] = filters.topics;
  const topic = only !== undefined && further.length === 0 ? index.topics.get(only) : undefined;
  const start = useMemo(
    () => ({
      index,
      matrix,
      hrefOf: (shows: Shows) => linkTo({ ...initialSelection, language: t.code, ...shows }),
      onGo: actions.begin,
      onClaims: () => showClaims(actions.begin),
      onMethod: actions.explainMethod,
      t,
    }),
    [index, matrix, actions, t],
  );

  const filterBar = useFilterBar(index, shown, selection, actions, t);
  return (
    <PageLayout
      panel={
        read && (
          <OpenedSlot
            {...{ index, read, selection, shown, actions, t, onRetryTexts }}
            onCite={cite}
            ref={readerHandle}
          />
        )
      }
      start={
        docked &&
        (topic ? (
          <TopicSlot {...{ index, matrix, topic, actions, t }} />
        ) : (
          <StartSlot {...start} short={false} />
        ))
      }
      search={
        search && (
          <SearchSlot {...{ index, selection, search, searching, actions, t }} onOver={setOver} />
        )
      }
      isOpen={opened !== null}
      docked={docked}
      label={opened === null && search ? t.nav.search : t.reader.label}
      startLabel={search ? t.nav.search : t.panel.start}
      onClose={opened ? actions.close : searching.end}
    >
      <PanelBoundary panel={t.appName} t={t}>
        <Header
          title={corpus.title}
          onView={actions.show}
          onSearch={searching.begin}
          singleKeys={singleKeys}
          searchButton={searching.button}
          onCite={cite}
          onExport={exportView}
          onLanguage={actions.speak}
          {...{ t, origin, view, onOpenCorpus }}
        />
      </PanelBoundary>
      <IgnoredSlot ignored={ignored} t={t} onDismissed={focusView} />
      <TextsNotice failures={failedTexts} retrying={retrying} t={t} onRetry={onRetryTexts} />
      {!docked && view === "explore" && <StartSlot {...start} short />}
      {!isProse(view) && (
        <PanelBoundary panel={t.filter.heading} t={t}>
          <FilterBar {...filterBar} />
          <PrintHead {...filterBar} title={corpus.title} />
          <p className="hidden pt-1 pb-4 text-xs break-all print:block">
            {/* Of a search nothing is printed. */}
            {linkTo({ ...selection, search: null })}
          </p>
        </PanelBoundary>
      )}
      <main className="space-y-6 px-4 sm:px-6">
        {!isProse(view) && arrangement.emptiedBy && (
          <EmptyResult
            emptiedBy={arrangement.emptiedBy}
            filters={filters}
            t={t}
            onFilters={filterBar.onFilters}
          />
        )}
        <FoundContext value={searching.found}>
          <ViewPanel {...{ index, selection, shown, actions, isComplete, t }} ref={viewHandle} />
        </FoundContext>
      </main>
      <PrintSlot {...{ index, selection, shown, t }} asked={over === "print"} onPrinted={printed} />
      {isComplete && (
        <Footer of={corpus} {...{ dataHref, singleKeys, t }} onSingleKeys={setSingleKeys} />
      )}
      <OverSlot
        {...{ over, index, selection, shown, dataHref, actions, searching, singleKeys, t }}
        onOpenCorpus={onOpenCorpus}
        onOver={setOver}
        onSingleKeys={setSingleKeys}
      />
    </PageLayout>
  );
}
