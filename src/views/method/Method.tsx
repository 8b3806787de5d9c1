import { type ReactNode, type Ref, memo, useRef } from "react";
import {
  type Coding,
  type Reason,
  type Revision,
  type Text,
  type Topic,
  bases,
  positions,
  saliences,
} from "#domain/corpus.ts";
import { markOf, silentMark } from "#domain/mark.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { methodText } from "#i18n/methodText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { OfCorpus } from "./OfCorpus.tsx";
import { Part } from "#ui/Part.tsx";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";

export interface MethodProps {
  /** How the corpus was coded; paragraphs parted by blank lines. Null where it does not say. */
  readonly method: Text | null;
  readonly reasons: readonly Reason[];
  readonly topics: readonly Topic[];
  readonly revisions: readonly Revision[];
  readonly codings: readonly Coding[];
  readonly t: Messages;
  readonly ref?: Ref<ViewHandle>;
}

/** How texts become stances: what the program knows of it, and what the corpus says of itself. */
export const Method = memo(function Method(props: MethodProps) {
  const { method, reasons, topics, revisions, codings, t, ref } = props;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHandle(ref, root, () => heading.current);
  const words = methodText[t.code];
  return (
    <article
      ref={root}
      className="mx-auto max-w-3xl space-y-8 py-6 text-[0.9375rem] leading-relaxed"
    >
      <header>
        <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
          {words.title}
        </h2>
        <p className="mt-2 text-soft">{words.intro}</p>
      </header>
      <Part title={words.scale}>
        <p>{words.scaleIntro}</p>
        <dl className="mt-3 space-y-2">
          {positions.map((position) => (
            <Rule
              key={position}
              mark={
                <Glyph
                  shapes={[markOf({ position, basis: "stated", salience: "central" })]}
                  width={34}
                  height={34}
                />
              }
              name={t.position[position]}
              rule={t.rule[position]}
            />
          ))}
          <Rule
            mark={<Glyph shapes={[silentMark]} width={34} height={34} />}
            name={t.position.silent}
            rule={t.rule.silent}
          />
        </dl>
      </Part>
      <Part title={words.basis}>
        <dl className="space-y-2">
          {bases.map((basis) => (
            <Rule
              key={basis}
              mark={
                <Glyph
                  shapes={[markOf({ position: 1, basis, salience: "central" })]}
                  width={34}
                  height={34}
                />
              }
              name={t.basis[basis]}
              rule={t.basisNote[basis]}
            />
          ))}
        </dl>
      </Part>
      <Part title={words.salience}>
        <dl className="space-y-2">
          {saliences.map((salience) => (
            <Rule
              key={salience}
              mark={
                <Glyph
                  shapes={[markOf({ position: 2, basis: "stated", salience })]}
                  width={34}
                  height={34}
                />
              }
              name={t.salience[salience]}
              rule={t.salienceNote[salience]}
            />
          ))}
        </dl>
      </Part>
      {reasons.length > 0 && (
        <Part title={words.reasons}>
          <p>{words.reasonsIntro}</p>
          <dl className="mt-3 space-y-2">
            {reasons.map((reason) => (
              <Rule
                key={reason.id}
                mark={null}
                name={textIn(reason.label, t.code)}
                rule={textIn(reason.readAs, t.code)}
              />
            ))}
          </dl>
        </Part>
      )}
      <Part title={words.states}>
        <Rules of={words.stateRules} />
      </Part>
      <Part title={words.agreement}>
        <Rules of={words.agreementRules} />
      </Part>
      <OfCorpus {...{ method, codings, words, t }} />
      <Part title={words.targets}>
        {topics.map((topic) => (
          <section key={topic.id} className="mt-3">
            <h4 className="font-semibold">
              <Wording of={wordingFor(topic.label, t.code)} />
            </h4>
            <dl className="mt-1 space-y-1">
              {topic.targets.map((target) => (
                <Rule
                  key={target.id}
                  mark={null}
                  name={textIn(target.label, t.code)}
                  rule={textIn(target.readAs, t.code)}
                />
              ))}
            </dl>
          </section>
        ))}
      </Part>
      {revisions.length > 0 && (
        <Part title={words.revisions}>
          {revisions.map((revision, i) => (
            <p key={i} className="mt-2">
              <span className="text-faint">{dateInWords(revision.date, t)}</span>{" "}
              <Wording of={wordingFor(revision.note, t.code)} />
            </p>
          ))}
        </Part>
      )}
    </article>
  );
});

function Rule({ mark, name, rule }: { mark: ReactNode; name: string; rule: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <dt className="flex items-center gap-3 font-semibold">
        {mark}
        {name}:
      </dt>
      <dd className="text-soft">{rule}</dd>
    </div>
  );
}

function Rules({ of }: { of: readonly string[] }) {
  return (
    <ul className="ml-5 list-disc space-y-1.5">
      {of.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
