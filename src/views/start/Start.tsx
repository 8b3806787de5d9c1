import { memo, useMemo, useState } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import {
  type Question,
  type Shows,
  findingsOf,
  preparedFindings,
  startingQuestions,
} from "#domain/findings.ts";
import type { Matrix } from "#domain/matrix.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { useSlices } from "#ui/useSlices.ts";
import { dateInWords } from "#words/dateWords.ts";
import { findingInWords, questionInWords } from "#words/findingWords.ts";
import { FindingList } from "./FindingList.tsx";
import { MarkKey } from "./MarkKey.tsx";

export interface StartProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  /** A line or two that unfold, for where the page has no room beside the grid. */
  readonly short: boolean;
  readonly t: Messages;
  /** The address of what a link shows. */
  readonly hrefOf: (shows: Shows) => string;
  readonly onGo: (shows: Shows) => void;
  /** Goes to what the texts say of others. */
  readonly onClaims: () => void;
  readonly onMethod: () => void;
}

/** What the page says before anything is opened: what this is, what stands out, where to start, how to read a mark. */
export const Start = memo(function Start(props: StartProps) {
  return props.short ? <ShortStart {...props} /> : <WholeStart {...props} />;
});

/** Of more cells than these what stands out is found in slices, and shown once it is. */
const manyCells = 20_000;

/** Whether what stands out can be told between two frames. */
function useFindable({ index, matrix }: StartProps): boolean {
  const work = useMemo(
    () =>
      matrix.organizations.length * matrix.targets.length > manyCells
        ? () => preparedFindings(index, matrix)
        : null,
    [index, matrix],
  );
  return useSlices(work);
}

function WholeStart(props: StartProps) {
  const { index, t } = props;
  const { title, description } = index.corpus;
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t.panel.start}
      className="flex h-full flex-col overflow-y-auto px-6 py-5"
    >
      <h2 className="font-serif text-[1.625rem] leading-[1.18] font-semibold">
        <Wording of={wordingFor(title, t.code)} />
      </h2>
      {description !== undefined && (
        <p className="mt-2 text-sm text-soft">
          <Wording of={wordingFor(description, t.code)} />
        </p>
      )}
      {useFindable(props) && <StartBody {...props} />}
    </div>
  );
}

function StartBody(props: StartProps) {
  const { index, matrix, t, hrefOf, onGo, onClaims, onMethod } = props;
  const findings = useMemo(() => findingsOf(index, matrix), [index, matrix]);
  const questions = useMemo(() => startingQuestions(index, matrix), [index, matrix]);
  const heading = "mt-5 mb-1 text-xs font-semibold text-faint";
  return (
    <>
      {findings.length > 0 && (
        <section>
          <h3 className={heading}>{t.panel.standsOut}</h3>
          <FindingList {...{ findings, t, hrefOf, onGo }} />
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3 className={heading}>{t.panel.questions}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.kind}>
                <QuestionLink {...{ question, t, hrefOf, onGo, onClaims }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={`${heading} mb-2!`}>{t.panel.readMark}</h3>
        <MarkKey reported={index.claims.length > 0} t={t} />
      </section>
      <p className="mt-auto pt-5 text-xs text-faint">
        {t.panel.about(dateInWords(index.corpus.revision, t))}
        {index.corpus.license !== undefined && ` · ${index.corpus.license}`}
        <span>
          {" · "}
          <button type="button" className="link min-h-6" onClick={onMethod}>
            {t.panel.method}
          </button>
        </span>
      </p>
    </>
  );
}

interface QuestionLinkProps extends Pick<StartProps, "t" | "hrefOf" | "onGo" | "onClaims"> {
  readonly question: Question;
}

function QuestionLink({ question, t, hrefOf, onGo, onClaims }: QuestionLinkProps) {
  return (
    <a
      href={hrefOf(question.shows)}
      className="link inline-block py-1 text-sm"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (question.kind === "claims") onClaims();
        else onGo(question.shows);
      }}
    >
      {questionInWords(question, t)}
    </a>
  );
}

function ShortStart(props: StartProps) {
  const { index, matrix, t } = props;
  const [open, setOpen] = useState(false);
  const isFindable = useFindable(props);
  const [first] = useMemo(
    () => (isFindable ? findingsOf(index, matrix) : []),
    [index, matrix, isFindable],
  );
  const words = first && findingInWords(first, t);
  return (
    <section aria-label={t.panel.start} className="no-print px-4 pt-1.5 sm:px-6">
      <h2 className={`sm:font-serif text-sm leading-5 font-semibold ${open ? "" : "truncate"}`}>
        <Wording of={wordingFor(index.corpus.title, t.code)} />
      </h2>
      <p className="flex items-center gap-2 text-xs">
        {words && !open && (
          <span className="min-w-0 truncate text-soft">
            {words.figure} {words.claim}
          </span>
        )}
        <button
          type="button"
          aria-expanded={open}
          className="link min-h-6 shrink-0"
          onClick={() => setOpen(!open)}
        >
          {open ? (
            t.panel.less
          ) : (
            <>
              {t.panel.more}
              <span className="sr-only">: {t.panel.moreOf}</span>
            </>
          )}
        </button>
      </p>
      {open && (
        <>
          {index.corpus.description !== undefined && (
            <p className="mt-1 text-sm text-soft">
              <Wording of={wordingFor(index.corpus.description, t.code)} />
            </p>
          )}
          {isFindable && <StartBody {...props} />}
        </>
      )}
    </section>
  );
}
