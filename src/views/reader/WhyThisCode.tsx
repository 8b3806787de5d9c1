import type { Corpus, Stance, Target } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";

interface WhyThisCodeProps {
  readonly corpus: Corpus;
  readonly target: Target;
  readonly stance: Stance;
  readonly t: Messages;
  readonly onMethod: () => void;
}

/** The rules that a stance was coded by, and the revisions that touched it: how was this decided? */
export function WhyThisCode({ corpus, target, stance, t, onMethod }: WhyThisCodeProps) {
  const { salience } = stance;
  const revisions = revisionsTouching(corpus, target, stance, t.code);
  return (
    <details
      className="mt-3 text-sm"
      onToggle={(event) => {
        // It unfolds below the fold of a small head, where nobody would see it.
        if (event.currentTarget.open) event.currentTarget.scrollIntoView({ block: "start" });
      }}
    >
      <summary className="plain-button -ml-1.5">{t.why.ask}</summary>
      <dl className="mt-1 grid gap-x-4 gap-y-1.5 text-soft sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">{t.why.target}</dt>
        <dd>
          <Wording of={wordingFor(target.readAs, t.code)} />
        </dd>
        <dt className="font-semibold">{t.why.position}</dt>
        <dd>
          {t.position[String(stance.position)]}: {t.rule[String(stance.position)]}
        </dd>
        <dt className="font-semibold">{t.why.basis}</dt>
        <dd>
          {t.basis[stance.basis]}: {t.basisNote[stance.basis]}
        </dd>
        {salience && (
          <>
            <dt className="font-semibold">{t.why.salience}</dt>
            <dd>
              {t.salience[salience]}: {t.salienceNote[salience]}
            </dd>
          </>
        )}
        {stance.reasons.length > 0 && (
          <>
            <dt className="font-semibold">{t.why.reasons}</dt>
            <dd>
              {stance.reasons.map((id) => {
                const reason = corpus.reasons.find((one) => one.id === id);
                return reason ? (
                  <span key={id} className="block">
                    <Wording of={wordingFor(reason.label, t.code)} />:{" "}
                    <Wording of={wordingFor(reason.readAs, t.code)} />
                  </span>
                ) : null;
              })}
            </dd>
          </>
        )}
        {revisions.length > 0 && (
          <>
            <dt className="font-semibold">{t.why.revisions}</dt>
            <dd className="space-y-1">
              {revisions.map((revision) => (
                <p key={revision.note.text}>
                  {revision.date}: <Wording of={revision.note} />
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <button type="button" className="link mt-2 min-h-6" onClick={onMethod}>
        {t.why.method}
      </button>
    </details>
  );
}

/**
 * The revisions whose note names the organization of a stance. A note is prose: which stances it
 * touched can only be found by the names in it, so one too many is shown rather than one too few.
 */
function revisionsTouching(corpus: Corpus, target: Target, stance: Stance, language: string) {
  const owner = corpus.documents.find((one) => one.id === stance.document)?.organization;
  const organization = corpus.organizations.find((one) => one.id === owner);
  const names = organization
    ? [organization.shortName, wordingFor(organization.name, language).text]
    : [];
  return corpus.revisions
    .map((revision) => ({ date: revision.date, note: wordingFor(revision.note, language) }))
    .filter(
      ({ note }) => note.text.includes(target.id) || names.some((name) => note.text.includes(name)),
    );
}
