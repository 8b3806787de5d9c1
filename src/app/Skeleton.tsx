import { useMemo } from "react";
import frame from "virtual:bundled-frame";
import { arrange } from "#domain/arrange.ts";
import type { Corpus, Document, ReportedPosition } from "#domain/corpus.ts";
import type { DocumentId, OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { matrixOf } from "#domain/matrix.ts";
import { initialSelection, noFilters, unlit } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { FilterBar } from "#views/filters/FilterBar.tsx";
import { Grid } from "#views/grid/Grid.tsx";

const nothing = () => undefined;

/**
 * The explorer without its coding: the same components with every word and mark hidden, so that
 * what comes takes exactly the place that was kept for it.
 */
export function Skeleton({ t }: { t: Messages }) {
  const corpus = useMemo(() => frameCorpus(), []);
  const arrangement = arrange(corpus, matrixOf(corpus), {
    ...initialSelection,
    filters: noFilters,
    language: t.code,
  });
  return (
    <>
      <p role="status" className="sr-only">
        {t.loading}
      </p>
      <div className="skeleton" inert aria-hidden="true" data-skeleton>
        <FilterBar
          corpus={corpus}
          arrangement={arrangement}
          filters={noFilters}
          rows="corpus"
          columns="corpus"
          t={t}
          onFilters={nothing}
          onOrder={nothing}
        />
        <div className="px-4 pb-10 sm:px-6">
          <div className="min-h-8" />
          <Grid
            corpus={corpus}
            arrangement={arrangement}
            claims={[]}
            picked={[]}
            opened={null}
            lit={unlit}
            t={t}
            onLight={nothing}
            onOpen={nothing}
            onFold={nothing}
            onPick={nothing}
          />
        </div>
      </div>
    </>
  );
}

/** Organizations and targets by name, each organization with one empty document. */
function frameCorpus(): Corpus {
  const topics = frame.topics.map((topic) => ({
    id: topic.id as TopicId,
    label: topic.label,
    targets: topic.targets.map((target) => ({
      id: `${topic.id}.${target.id}` as TargetId,
      topic: topic.id as TopicId,
      label: target.label,
      readAs: "",
    })),
  }));
  const organizations = frame.organizations.map(({ id, shortName }) => ({
    id: id as OrganizationId,
    name: shortName,
    shortName,
    aliases: [],
  }));
  const documents = organizations.map((organization): Document => ({
    id: organization.id as string as DocumentId,
    organization: organization.id,
    title: "",
    titlePrinted: true,
    language: "en",
    path: "",
    text: "",
    attribution: { basis: "stated", passages: [] },
    translations: [],
    codedFor: topics.flatMap((topic) => topic.targets.map((target) => target.id)),
    passages: [],
  }));
  return {
    title: "",
    curators: [],
    revision: "",
    organizations,
    topics,
    reasons: [],
    documents,
    stances: [],
    reported: frame.reported
      ? organizations.slice(0, 1).flatMap((organization) => claimOf(organization.id, topics))
      : [],
    events: [],
    revisions: [],
    codings: [],
  };
}

/** Something reported of an organization, so that the legend has its entry. It is drawn nowhere. */
function claimOf(
  organization: OrganizationId,
  topics: Corpus["topics"],
): readonly ReportedPosition[] {
  const target = topics[0]?.targets[0];
  if (!target) return [];
  const document = organization as string as DocumentId;
  return [
    {
      document,
      holder: { kind: "organization", organization },
      target: target.id,
      position: 2,
      basis: "stated",
      passages: [],
    },
  ];
}
