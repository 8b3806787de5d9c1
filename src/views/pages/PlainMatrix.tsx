import { unsaidMark } from "#domain/cellMarks.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Worded } from "./Worded.tsx";
import { cellOwner } from "#words/cellWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";
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

/** The mark of a cell, or one for each stance where texts of one date differ: it leads to what it stands for. */
function MatrixCell({ organization, target, context }: MatrixCellProps) {
  const { matrix, t } = context;
  const cell = matrix.cellOf(organization.id, target.id);
  const failed = cell.textFailed ? `; ${t.textFailed}` : "";
  const nameOf = (says: string) => `${cellOwner(organization, target, t)}: ${says}${failed}`;
  if (cell.kind === "stance")
    return cell.stances.map((stance) => (
      <MarkLink
        key={stance.document}
        mark={markOf(stance)}
        name={nameOf(stanceInWords(stance, t))}
        file={stanceFile(stance)}
      />
    ));
  return (
    <MarkLink
      mark={unsaidMark(cell.kind)}
      name={nameOf(t.position[cell.kind])}
      file={
        hasSilence(context, organization.id, target.id)
          ? silenceFile(organization.id, target.id)
          : null
      }
    />
  );
}

interface MarkLinkProps {
  readonly mark: Mark;
  /** What the mark says, in words. */
  readonly name: string;
  /** Null where nothing more is known. */
  readonly file: string | null;
}

function MarkLink({ mark, name, file }: MarkLinkProps) {
  const drawn = <Glyph shapes={[mark]} width={36} height={34} />;
  return file === null ? (
    <>
      {drawn}
      <span className="hidden-words">{name}</span>
    </>
  ) : (
    <a href={file} aria-label={name} title={name}>
      {drawn}
    </a>
  );
}
