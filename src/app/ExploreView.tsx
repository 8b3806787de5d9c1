import { useState } from "react";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type Lit, toggled, unlit } from "#domain/selection.ts";
import { Grid } from "#views/grid/Grid.tsx";
import { Hearsay } from "#views/hearsay/Hearsay.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import type { ViewPanelProps } from "./ViewPanel.tsx";

interface ExploreViewProps extends ViewPanelProps {
  readonly onOpenCell: (organization: OrganizationId, target: TargetId) => void;
}

/** The grid, the timeline under it, and what the texts say of others; what is lit in one is lit in all. */
export function ExploreView(props: ExploreViewProps) {
  const { corpus, claims, arrangement, selection, picked, shows, t, go, open, compare, onPick } =
    props;
  const [lit, setLit] = useState<Lit>(unlit);
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  return (
    <>
      <PanelBoundary panel={t.grid.heading} t={t}>
        <section aria-labelledby="grid-heading">
          <div className="flex min-h-8 items-center justify-between gap-4">
            <h2 id="grid-heading" className="text-label font-semibold text-soft">
              {t.grid.heading}
            </h2>
            {picked.length > 0 ? (
              <p role="status" className="flex items-center gap-2 text-xs text-soft">
                {t.compare.chosen(picked.length)}
                <button
                  type="button"
                  disabled={picked.length < 2}
                  onClick={() => compare(picked)}
                  className="chip disabled:opacity-50"
                >
                  {t.compare.go}
                </button>
              </p>
            ) : (
              <p className="hidden text-xs text-faint sm:block">{t.grid.hint}</p>
            )}
          </div>
          <Grid
            corpus={corpus}
            arrangement={arrangement}
            claims={claims}
            picked={picked}
            opened={selection.opened}
            lit={lit}
            t={t}
            onLight={setLit}
            onOpen={props.onOpenCell}
            onFold={(topic) =>
              go({
                folded: toggled(
                  selection.folded,
                  topic,
                  corpus.topics.map((one) => one.id),
                ),
              })
            }
            onPick={(organization) =>
              onPick(
                toggled(
                  picked,
                  organization,
                  corpus.organizations.map((one) => one.id),
                ),
              )
            }
          />
        </section>
      </PanelBoundary>
      <PanelBoundary panel={t.timeline.heading} t={t}>
        <Timeline
          corpus={corpus}
          organizations={arrangement.rows}
          targets={targets}
          shows={shows}
          window={selection.window}
          lit={lit}
          t={t}
          onWindow={props.onWindow}
          onLight={setLit}
          onOpenDocument={(document, passage) => open({ kind: "document", document, passage })}
          onOpenStance={(organization, stance) =>
            open({
              kind: "cell",
              organization,
              target: stance.target,
              document: stance.document,
              passage: null,
            })
          }
        />
      </PanelBoundary>
      <PanelBoundary panel={t.hearsay.heading} t={t}>
        <Hearsay
          corpus={corpus}
          claims={claims}
          reporters={arrangement.rows}
          targets={targets}
          t={t}
          onOpenDocument={(document, passage) => open({ kind: "document", document, passage })}
        />
      </PanelBoundary>
    </>
  );
}
