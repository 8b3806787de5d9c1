import { Suspense, useCallback, useId, useMemo, useRef, useState } from "react";
import { facesIn } from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { isText } from "#domain/opened.ts";
import { citable } from "#domain/reading.ts";
import { type Ignored, type Lit, type Selection, isProse, unlit } from "#domain/selection.ts";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import type { EmbedParts } from "#state/embedLink.ts";
import { type Select, linkTo, useSelection } from "#state/useSelection.ts";
import { loadable } from "#ui/loadable.tsx";
import { createStore } from "#ui/store.ts";
import { Excerpt } from "#views/excerpt/Excerpt.tsx";
import { EmptyResult } from "#views/filters/EmptyResult.tsx";
import { MarkLegend } from "#views/filters/MarkLegend.tsx";
import { viewSentence } from "#words/viewSentence.ts";
import type { EmbeddedSheetProps } from "./EmbeddedSheet.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { BelowGrid } from "./ExploreView.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { ViewPanel } from "./ViewPanel.tsx";
import { type Actions, type Shown, useActions, useShown } from "./useExplorer.ts";
import { useMessages } from "./useMessages.ts";
import { usePageNames } from "./usePageNames.ts";

/** Loads where a link opens one: most embeds show a view or words. */
const EmbeddedSheet = loadable<EmbeddedSheetProps>(
  async () => (await import("./EmbeddedSheet.tsx")).EmbeddedSheet,
);

interface EmbeddedViewProps {
  readonly index: CorpusIndex;
  readonly parts: EmbedParts;
}

/** What the link shows, under its sentence. */
export function EmbeddedView({ index, parts }: EmbeddedViewProps) {
  const link = useSelection(index);
  const isSheet =
    parts.kind === "view" && link.selection.opened !== null && !isText(link.selection.opened);
  const { selection, select } = useOwnSelection(link.selection, isSheet);
  const t = useMessages(selection.language);
  const shown = useShown(index, selection, t.code);
  const actions = useActions(index, shown.matrix, select);
  const { matrix, opened, read } = shown;
  usePageNames(index, shown, selection, t);
  const faces = useMemo(() => facesIn(matrix), [matrix]);
  const heading = useId();
  const ignored = [...parts.ignored, ...link.ignored];
  const isExcerpt = parts.kind === "view" && opened !== null && isText(opened);
  const reading = isExcerpt && read?.reading ? read : null;
  const sheet = isSheet && read && !read.reading ? read.opened : null;
  return (
    <>
      <main className="px-4 py-3">
        <Ignoring ignored={ignored} t={t} />
        {isSheet ? (
          sheet && (
            <PanelBoundary panel={t.panel.label} t={t}>
              <Suspense fallback={<p role="status">{t.loadingView}</p>}>
                <EmbeddedSheet opened={sheet} {...{ index, selection, shown, actions, t }} />
              </Suspense>
            </PanelBoundary>
          )
        ) : isExcerpt ? (
          reading && (
            <Excerpt
              index={index}
              reading={reading.reading}
              opened={reading.opened}
              beside={selection.beside}
              t={t}
            />
          )
        ) : (
          <figure aria-labelledby={heading}>
            <figcaption className="mb-2">
              <h1 id={heading} className="font-serif text-base leading-snug font-semibold">
                {viewSentence(index, selection, shown, t)}
              </h1>
            </figcaption>
            <Figure {...{ index, parts, selection, shown, actions, t }} />
            {!isProse(selection.view) && (
              <div className="mt-3 space-y-1 text-xs text-soft">
                <MarkLegend
                  known={faces}
                  reported={parts.kind === "view" && index.claims.length > 0}
                  t={t}
                />
                <p>{embedText[t.code].newTab}</p>
              </div>
            )}
          </figure>
        )}
      </main>
      <EmbedFoot
        corpus={index.corpus}
        link={linkTo(
          reading
            ? { ...selection, opened: citable(reading.opened, reading.reading) }
            : { ...selection, opened },
        )}
        t={t}
      />
    </>
  );
}

interface FigureProps extends EmbeddedViewProps {
  readonly selection: Selection;
  readonly shown: Shown;
  readonly actions: Actions;
  readonly t: Messages;
}

function Figure({ index, parts, selection, shown, actions, t }: FigureProps) {
  const { arrangement, shows } = shown;
  const lit = useMemo(() => createStore<Lit>(unlit), []);
  const ref = useRef(null);
  if (!isProse(selection.view) && arrangement.emptiedBy)
    return (
      <EmptyResult
        emptiedBy={arrangement.emptiedBy}
        filters={selection.filters}
        t={t}
        onFilters={(filters) => openPage({ ...selection, filters })}
      />
    );
  if (parts.kind === "timeline")
    return (
      <PanelBoundary panel={t.timeline.heading} t={t}>
        <Suspense fallback={<p role="status">{t.loadingView}</p>}>
          <BelowGrid
            {...{ index, arrangement, shows, actions, lit, t, ref }}
            time={selection.time}
            timelineOnly
          />
        </Suspense>
      </PanelBoundary>
    );
  // Of the explorer's first view the grid alone: what lies under it there is an embed of its own.
  return <ViewPanel {...{ index, selection, shown, actions, t, ref }} isComplete={false} isFixed />;
}

/** Says, quietly, which parts of a link were left out. */
function Ignoring({ ignored, t }: { readonly ignored: readonly Ignored[]; readonly t: Messages }) {
  if (ignored.length === 0) return null;
  return (
    <p role="status" className="mb-2 text-xs break-words text-soft">
      {t.notice.ignored}{" "}
      {ignored.slice(0, 12).map(({ part, value }, i) => (
        <code key={i} className="mr-2">
          {part}={value.slice(0, 60)}
        </code>
      ))}
    </p>
  );
}

function openPage(selection: Selection): void {
  window.open(linkTo(selection), "_blank", "noopener");
}

/**
 * A selection that the link begins and that is kept here: what is folded, sorted or moved changes no
 * address. Of a search nothing is shown here, so that nothing names it. What is opened, and another view, is opened in the explorer, in a new tab; from a sheet
 * everything is, because nothing of the sheet itself would change.
 */
function useOwnSelection(
  first: Selection,
  isSheet: boolean,
): { selection: Selection; select: Select } {
  const [selection, setSelection] = useState<Selection>({ ...first, search: null });
  const now = useRef(selection);
  const select = useCallback<Select>(
    (change) => {
      const next = change(now.current);
      if (isSheet || next.opened !== now.current.opened || next.view !== now.current.view)
        return openPage(next);
      now.current = next;
      setSelection(next);
    },
    [isSheet],
  );
  return { selection, select };
}
