import { marksOf } from "#domain/cellMarks.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Worded } from "./Worded.tsx";
import { cellOwner, cellState } from "#words/cellWords.ts";
import { type PageContext, hasSilence } from "./pageContext.ts";
import { organizationFile, silenceFile, stanceFile, targetFile } from "./pagePaths.ts";

/** Targets as rows and organizations as columns, so that it can be read on a narrow page. */
export function PlainMatrix({ context }: { readonly context: PageContext }) {
  const { index, t, words } = context;
  const { organizations, topics } = index.corpus;
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.matrix}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            {organizations.map(({ id, shortName }) => (
              <th key={id} scope="col">
                <a href={organizationFile(id)}>
                  <bdi>{shortName}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {topics.map((topic) => (
          <tbody key={topic.id}>
            <tr>
              <th scope="rowgroup" colSpan={organizations.length + 1} className="topic">
                <Worded of={wordingFor(topic.label, t.code)} />
              </th>
            </tr>
            {topic.targets.map((target) => (
              <tr key={target.id}>
                <th scope="row">
                  <a href={targetFile(target.id)}>
                    <Worded of={wordingFor(target.shortLabel ?? target.label, t.code)} />
                  </a>
                </th>
                {organizations.map((organization) => (
                  <td key={organization.id}>
                    <MatrixCell {...{ organization, target, context }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface MatrixCellProps {
  readonly organization: Organization;
  readonly target: Target;
  readonly context: PageContext;
}

/** The mark of a cell, which leads to what it stands for; its name says the same in words. */
function MatrixCell({ organization, target, context }: MatrixCellProps) {
  const { matrix, t } = context;
  const cell = matrix.cellOf(organization.id, target.id);
  const mark = <Glyph shapes={marksOf(cell)} width={36} height={34} />;
  const name = `${cellOwner(organization, target, t)}: ${cellState(cell, t)}`;
  const file =
    cell.kind === "stance"
      ? stanceFile(cell.stances[0])
      : hasSilence(context, organization.id, target.id)
        ? silenceFile(organization.id, target.id)
        : null;
  return file === null ? (
    <>
      {mark}
      <span className="hidden-words">{name}</span>
    </>
  ) : (
    <a href={file} aria-label={name} title={name}>
      {mark}
    </a>
  );
}
