import { Suspense, lazy, useCallback, useMemo, useState } from "react";
import { arrange, cellPasses, stancePasses } from "../domain/arrange.ts";
import type { Corpus, Stance } from "../domain/corpus.ts";
import type { OrganizationId, TargetId } from "../domain/ids.ts";
import { matrixOf } from "../domain/matrix.ts";
import { readingOf, stepFrom } from "../domain/reading.ts";
import { type Lit, type Opened, type Selection, toggled, unlit } from "../domain/selection.ts";
import { wordingFor } from "../domain/text.ts";
import { messages } from "../i18n/messages.ts";
import type { FetchFailure } from "../state/queries.ts";
import { useSelection } from "../state/useSelection.ts";
import { useMedia } from "../ui/useMedia.ts";
import { EmptyResult } from "../views/filters/EmptyResult.tsx";
import { FilterBar } from "../views/filters/FilterBar.tsx";
import { Grid } from "../views/grid/Grid.tsx";
import { Reader } from "../views/reader/Reader.tsx";
import { Timeline } from "../views/timeline/Timeline.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { ReaderFrame } from "./ReaderFrame.tsx";
import { TextsNotice } from "./TextsNotice.tsx";
import { interfaceLanguage } from "./language.ts";
import { usePageNames } from "./usePageNames.ts";
import { useReaderFocus } from "./useReaderFocus.ts";
import { useShortcuts } from "./useShortcuts.ts";

const PlainTable = lazy(async () => ({ default: (await import("../views/table/PlainTable.tsx")).PlainTable }));

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
  const { filters, rows, columns, folded, opened } = selection;
  const arrangement = useMemo(
    () => arrange(corpus, matrix, { filters, rows, columns, folded, language }),
    [corpus, matrix, filters, rows, columns, folded, language],
  );
  const [lit, setLit] = useState<Lit>(unlit);
  const docked = useMedia("(min-width: 1200px)");

  const go = (part: Partial<Selection>) => select({ ...selection, ...part }, "destination");
  const open = (next: Opened | null) => go({ opened: next });
  const openCell = (organization: OrganizationId, target: TargetId) =>
    open({ kind: "cell", organization, target, document: null, passage: null });
  const targetsInView = arrangement.topics.flatMap((topic) => topic.targets);
  const inView = new Set<string>(targetsInView.map((target) => target.id));
  const shows = useCallback(
    (stance: Stance) => stancePasses(stance, filters) && inViewOf(arrangement, stance.target),
    [filters, arrangement],
  );
  const reading = useMemo(() => opened && readingOf(corpus, matrix, opened), [corpus, matrix, opened]);
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
  usePageNames(corpus, opened, language, t.appName);

  const reader = opened && reading && (
    <PanelBoundary panel={t.reader.label} t={t} key="reader">
      <Reader
        corpus={corpus}
        matrix={matrix}
        opened={opened}
        reading={reading}
        shows={shows}
        inView={
          opened.kind === "document" ||
          (inView.has(opened.target) &&
            arrangement.rows.some((row) => row.id === opened.organization) &&
            cellPasses(matrix.cellOf(opened.organization, opened.target), filters))
        }
        t={t}
        onOpen={open}
        onStep={step}
        onClose={() => open(null)}
        onCopyLink={() => copy(linkTo({ ...selection, language }))}
        onRetryTexts={onRetryTexts}
      />
    </PanelBoundary>
  );

  return (
    <ReaderFrame reader={reader} docked={docked} label={t.reader.label} onClose={() => open(null)}>
      <Header
        t={t}
        title={wordingFor(corpus.title, language)}
        view={selection.view}
        onView={(view) => go({ view })}
        onLanguage={(next) => go({ language: next })}
      />
      <IgnoredNotice ignored={ignored} t={t} />
      <TextsNotice failures={failedTexts} retrying={retrying} t={t} onRetry={onRetryTexts} />
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
      <main className="space-y-6 px-4 sm:px-6">
        {arrangement.emptiedBy && (
          <EmptyResult emptiedBy={arrangement.emptiedBy} filters={filters} t={t} onFilters={(next) => go({ filters: next })} />
        )}
        {selection.view === "table" ? (
          <PanelBoundary panel={t.table.heading} t={t}>
            <h2 id="table-heading" className="text-[0.8125rem] font-semibold text-soft">
              {t.table.heading}
            </h2>
            <Suspense fallback={<p role="status">{t.loading}</p>}>
              <PlainTable
                corpus={corpus}
                arrangement={arrangement}
                sort={selection.tableSort}
                t={t}
                onSort={(tableSort) => go({ tableSort })}
                onOpen={openCell}
              />
            </Suspense>
          </PanelBoundary>
        ) : (
          !arrangement.emptiedBy && (
            <>
              <PanelBoundary panel={t.grid.heading} t={t}>
                <section aria-labelledby="grid-heading">
                  <div className="flex min-h-8 items-center justify-between gap-4">
                    <h2 id="grid-heading" className="text-[0.8125rem] font-semibold text-soft">
                      {t.grid.heading}
                    </h2>
                    <p className="hidden text-xs text-faint sm:block">{t.grid.hint}</p>
                  </div>
                  <Grid
                    corpus={corpus}
                    arrangement={arrangement}
                    opened={opened}
                    lit={lit}
                    t={t}
                    onLight={setLit}
                    onOpen={openCell}
                    onFold={(topic) =>
                      go({ folded: toggled(folded, topic, corpus.topics.map((one) => one.id)) })
                    }
                  />
                </section>
              </PanelBoundary>
              <PanelBoundary panel={t.timeline.heading} t={t}>
                <Timeline
                  corpus={corpus}
                  organizations={arrangement.rows}
                  targets={targetsInView}
                  shows={shows}
                  window={selection.window}
                  lit={lit}
                  t={t}
                  onWindow={(window) => select({ ...selection, window }, "scrub")}
                  onLight={setLit}
                  onOpenDocument={(document, passage) => open({ kind: "document", document, passage })}
                  onOpenStance={(organization, stance) =>
                    open({ kind: "cell", organization, target: stance.target, document: stance.document, passage: null })
                  }
                />
              </PanelBoundary>
            </>
          )
        )}
      </main>
      <Footer corpus={corpus} t={t} />
    </ReaderFrame>
  );
}

function inViewOf(arrangement: ReturnType<typeof arrange>, target: TargetId): boolean {
  return arrangement.topics.some((topic) => topic.targets.some((one) => one.id === target));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that is not served securely.
    return false;
  }
}
