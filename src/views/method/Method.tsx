import type { ReactNode } from "react";
import { type Corpus, bases, positions, saliences } from "#domain/corpus.ts";
import { markOf, silentMark } from "#domain/mark.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { methodText } from "#i18n/methodText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";

/** How texts become stances: scale, rules, targets, and how reliable the coding is. */
export function Method({ corpus, t }: { corpus: Corpus; t: Messages }) {
  const words = methodText[t.code === "es" ? "es" : "en"];
  return (
    <article className="mx-auto max-w-3xl space-y-8 py-6 text-[0.9375rem] leading-relaxed">
      <header>
        <h2 data-view-heading tabIndex={-1} className="font-serif text-2xl font-semibold">
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
              name={t.position[String(position)] ?? ""}
              rule={t.rule[String(position)] ?? ""}
            />
          ))}
          <Rule
            mark={<Glyph shapes={[silentMark]} width={34} height={34} />}
            name={t.position["silent"] ?? ""}
            rule={t.rule["silent"] ?? ""}
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
              name={t.basis[basis] ?? ""}
              rule={t.basisNote[basis] ?? ""}
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
              name={t.salience[salience] ?? ""}
              rule={t.salienceNote[salience] ?? ""}
            />
          ))}
        </dl>
      </Part>
      {corpus.reasons.length > 0 && (
        <Part title={words.reasons}>
          <p>{words.reasonsIntro}</p>
          <dl className="mt-3 space-y-2">
            {corpus.reasons.map((reason) => (
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
      <Part title={words.hard}>
        <Rules of={words.hardRules} />
      </Part>
      <Part title={words.states}>
        <Rules of={words.stateRules} />
      </Part>
      <Part title={words.agreement}>
        <Rules of={words.agreementRules} />
      </Part>
      <Reliability {...{ words }} />
      <Part title={words.targets}>
        {corpus.topics.map((topic) => (
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
      {corpus.revisions.length > 0 && (
        <Part title={words.revisions}>
          {corpus.revisions.map((revision) => (
            <p key={textIn(revision.note, t.code)} className="mt-2">
              <span className="text-faint">{dateInWords(revision.date, t)}</span>{" "}
              <Wording of={wordingFor(revision.note, t.code)} />
            </p>
          ))}
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="border-b border-rule pb-1 font-serif text-lg font-semibold">{title}</h3>
      <div className="pt-2">{children}</div>
    </section>
  );
}

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

/** Of the bundled corpus: another corpus has a coding of its own, and this page does not know how reliable it is. */
function Reliability({ words }: { words: (typeof methodText)["en"] }) {
  return (
    <Part title={words.reliability}>
      <p>{words.reliabilityIntro}</p>
      <table className="mt-3 border-collapse text-[0.875rem]">
        <thead>
          <tr className="border-b-[1.5px] border-strong text-left">
            <th scope="col" className="py-1 pr-6">
              {words.measure}
            </th>
            <th scope="col" className="px-3 py-1">
              {words.alpha}
            </th>
            <th scope="col" className="px-3 py-1">
              {words.same}
            </th>
          </tr>
        </thead>
        <tbody>
          {words.reliabilityRows.map(([what, alpha, same]) => (
            <tr key={what} className="border-b border-rule">
              <th scope="row" className="py-1 pr-6 text-left font-normal">
                {what}
              </th>
              <td className="px-3 py-1 tabular-nums">{alpha}</td>
              <td className="px-3 py-1 tabular-nums">{same}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-soft">{words.reliabilityNote}</p>
    </Part>
  );
}
