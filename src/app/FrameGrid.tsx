import type { Corpus } from "#domain/corpus.ts";
import { allRowFacts } from "#words/documentWords.ts";
import { type FrameGridProps, MarkIn } from "./FrameMark.tsx";
import { Cell, OrganizationName, Pick, SlantedName, TargetName, TopicName } from "./FrameParts.tsx";

/**
 * The grid of the frame, in both of its orientations: one of them is shown, by the width that there is
 * (app/publish/frameStyles.ts). Its classes are those of the grid's own tables, so that a line that wraps
 * there wraps here.
 */
export function FrameGrid(props: FrameGridProps) {
  return (
    <>
      <Wide {...props} />
      <Tall {...props} />
    </>
  );
}

function Wide(props: FrameGridProps) {
  const { index, pages, t } = props;
  const { organizations, topics } = index.corpus;
  const facts = allRowFacts(index, t);
  const slots = slotsOf(index.corpus);
  return (
    <table className="frame-wide">
      <colgroup>
        <col className="frame-head" />
        {slots.map(({ target, isFirst }) => (
          <col key={target.id} className={isFirst ? "frame-first" : "frame-cell"} />
        ))}
      </colgroup>
      <thead>
        <tr className="frame-labels">
          <td rowSpan={2} />
          {slots.map(({ target, isFirst }) => (
            <th
              key={target.id}
              className={`relative p-0 align-bottom font-normal ${isFirst ? "frame-first" : ""}`}
            >
              <div className="frame-slant absolute bottom-0 origin-bottom-left -rotate-45 text-xs text-soft">
                <SlantedName of={target} {...{ pages, t }} />
              </div>
            </th>
          ))}
        </tr>
        <tr>
          {topics.map((topic) => (
            <th
              key={topic.id}
              colSpan={topic.targets.length}
              className="overflow-hidden p-0 pl-3 text-left text-xs"
            >
              <div className="border-b-[1.5px] border-strong px-0.5 pb-0.5">
                <TopicName topic={topic} t={t} />
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {organizations.map((organization) => (
          <tr key={organization.id}>
            <th className="border-b border-rule py-0.5 pr-2 text-left align-top font-normal">
              <span className="flex items-center gap-1 text-label leading-tight">
                <OrganizationName {...{ organization, pages }} />
                <span className="order-first">
                  <Pick />
                </span>
              </span>
              <span className="line-clamp-2 pl-7 text-[0.6875rem] leading-[1.1] text-faint">
                {facts.get(organization.id)}
              </span>
            </th>
            {slots.map(({ target, isFirst }) => (
              <Cell key={target.id} className={isFirst ? "pl-3" : ""}>
                <MarkIn where="wide" {...props} {...{ organization, target }} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tall(props: FrameGridProps) {
  const { index, pages, t } = props;
  const { organizations, topics } = index.corpus;
  return (
    <table className="frame-tall">
      <colgroup>
        <col className="frame-head" />
        {organizations.map(({ id }) => (
          <col key={id} className="frame-cell" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {organizations.map((organization) => (
            <th
              key={organization.id}
              className="truncate px-0 py-0.5 text-center align-bottom text-[0.6875rem] font-semibold tracking-tight"
            >
              <span className="flex flex-col items-center">
                <OrganizationName {...{ organization, pages }} />
                <Pick />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {topics.map((topic, i) => (
        <tbody key={topic.id}>
          <tr>
            <th
              colSpan={organizations.length + 1}
              className={`border-b-[1.5px] border-strong pb-0.5 text-left text-sm ${i > 0 ? "pt-4" : ""}`}
            >
              <TopicName topic={topic} t={t} />
            </th>
          </tr>
          {topic.targets.map((target) => (
            <tr key={target.id}>
              <th className="border-b border-rule py-1 pr-1 text-left text-label leading-tight font-normal hyphens-auto">
                <TargetName of={target} {...{ pages, t }} />
              </th>
              {organizations.map((organization) => (
                <Cell key={organization.id} className="">
                  <MarkIn where="tall" {...props} {...{ organization, target }} />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function slotsOf({ topics }: Corpus) {
  return topics.flatMap(({ targets }) =>
    targets.map((target, i) => ({ target, isFirst: i === 0 })),
  );
}
