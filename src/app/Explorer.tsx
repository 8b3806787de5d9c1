import { useCallback, useMemo, useState } from "react";
import { arrange, cellPasses, stancePasses } from "#domain/arrange.ts";
import type { Corpus, Stance } from "#domain/corpus.ts";
import { claimsOf } from "#domain/reported.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { matrixOf } from "#domain/matrix.ts";
import { readingOf, stepFrom } from "#domain/reading.ts";
import type { Opened, Selection } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import { messages } from "#i18n/messages.ts";
import type { FetchFailure } from "#state/queries.ts";
import { useSelection } from "#state/useSelection.ts";
import { useMedia } from "#ui/useMedia.ts";
import { EmptyResult } from "#views/filters/EmptyResult.tsx";
import { FilterBar } from "#views/filters/FilterBar.tsx";
import { Reader } from "#views/reader/Reader.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { ReaderFrame } from "./ReaderFrame.tsx";
import { TextsNotice } from "./TextsNotice.tsx";
import { ViewPanel } from "./ViewPanel.tsx";
import { copyText } from "./copyText.ts";
import { interfaceLanguage } from "./language.ts";
import { useFocusKept } from "./useFocusKept.ts";
import { usePageNames } from "./usePageNames.ts";
import { useReaderFocus } from "./useReaderFocus.ts";
import { useShortcuts } from "./useShortcuts.ts";

interface ExplorerProps {
  readonly corpus: Corpus;
  readonly failedTexts: readonly FetchFailure[];
  readonly retrying: boolean;
  readonly onRetryTexts: () => void;
}

/** Wires the corpus and the selection to the views. Only this knows that both exist. */
export function Explorer({ corpus, failedTexts, retrying, onRetryTexts }: ExplorerProps) {
  const { selection, ignored, select, linkTo } = useSelection(corpus);
  const language = interfaceLanguage(selection.language, navigator.languages);
  const t = messages[language];
  const matrix = useMemo(() => matrixOf(corpus), [corpus]);
  const claims = useMemo(() => claimsOf(corpus), [corpus]);
  const { filters, rows, columns, folded, opened, view } = selection;
  const arrangement = useMemo(
    () => arrange(corpus, matrix, { filters, rows, columns, folded, language }),
    [corpus, matrix, filters, rows, columns, folded, language],
  );
  const [picked, setPicked] = useState<readonly OrganizationId[]>([]);
  const docked = useMedia("(min-width: 1200px)");

  const go = (part: Partial<Selection>) => select({ ...selection, ...part }, "destination");
  const open = (next: Opened | null) => go({ opened: next });
  const compare = (organizations: readonly OrganizationId[]) => {
    setPicked([]);
    go({ view: "compare", filters: { ...filters, organizations }, opened: docked ? opened : null });
  };
  const isInView = useCallback(
    (organization: OrganizationId, target: TargetId) =>
      arrangement.rows.some((row) => row.id === organization) &&
      arrangement.topics.some((topic) => topic.targets.some((one) => one.id === target)),
    [arrangement],
  );
  const shows = useCallback(
    (stance: Stance) => {
      const owner = corpus.documents.find((one) => one.id === stance.document)?.organization;
      return owner !== undefined && stancePasses(stance, filters) && isInView(owner, stance.target);
    },
    [corpus, filters, isInView],
  );
  const reading = useMemo(
    () => opened && readingOf(corpus, matrix, opened),
    [corpus, matrix, opened],
  );
  const step = (by: 1 | -1) => {
    const passage = reading && stepFrom(reading, by);
    if (opened && passage) select({ ...selection, opened: { ...opened, passage } }, "scrub");
  };

  useShortcuts({
    Escape: opened ? () => open(null) : null,
    n: opened ? () => step(1) : null,
    p: opened ? () => step(-1) : null,
  });
  useReaderFocus(opened);
  useFocusKept();
  usePageNames(corpus, opened, language, t.appName);

  const reader = opened && reading && (
    <PanelBoundary panel={t.reader.label} t={t} key="reader">
      <Reader
        corpus={corpus}
        matrix={matrix}
        claims={claims}
        opened={opened}
        reading={reading}
        shows={shows}
        inView={
          opened.kind === "document" ||
          (isInView(opened.organization, opened.target) &&
            cellPasses(matrix.cellOf(opened.organization, opened.target), filters))
        }
        beside={selection.beside}
        t={t}
        onOpen={open}
        onStep={step}
        onBeside={(beside) => go({ beside })}
        onCompare={compare}
        onMethod={() => go({ view: "method", opened: docked ? opened : null })}
        onClose={() => open(null)}
        onCopyLink={() => copyText(linkTo({ ...selection, language }))}
        onRetryTexts={onRetryTexts}
      />
    </PanelBoundary>
  );

  return (
    <ReaderFrame
      reader={reader}
      docked={docked}
      roomy={selection.beside !== null}
      label={t.reader.label}
      onClose={() => open(null)}
    >
      <Header
        t={t}
        title={wordingFor(corpus.title, language)}
        view={view}
        onView={(next) => go({ view: next })}
        onLanguage={(next) => go({ language: next })}
      />
      <IgnoredNotice ignored={ignored} t={t} />
      <TextsNotice failures={failedTexts} retrying={retrying} t={t} onRetry={onRetryTexts} />
      {view !== "method" && (
        <FilterBar
          corpus={corpus}
          arrangement={arrangement}
          filters={filters}
          rows={rows}
          columns={columns}
          t={t}
          onFilters={(next) => go({ filters: next })}
          onOrder={go}
        />
      )}
      <main className="space-y-6 px-4 sm:px-6">
        {view !== "method" && arrangement.emptiedBy && (
          <EmptyResult
            emptiedBy={arrangement.emptiedBy}
            filters={filters}
            t={t}
            onFilters={(next) => go({ filters: next })}
          />
        )}
        <ViewPanel
          {...{
            corpus,
            matrix,
            claims,
            arrangement,
            selection,
            picked,
            shows,
            t,
            go,
            open,
            compare,
          }}
          onPick={setPicked}
          onWindow={(window) => select({ ...selection, window }, "scrub")}
        />
      </main>
      <Footer corpus={corpus} t={t} />
    </ReaderFrame>
  );
}
