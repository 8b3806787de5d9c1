import type { Claim, FullStance } from "#domain/corpusIndex.ts";
import type { Opened } from "#domain/opened.ts";
import { sideOf } from "#domain/mark.ts";
import type { Messages } from "#i18n/en.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Section } from "./Section.tsx";
import { Voices } from "./Voice.tsx";

interface OthersOnItProps {
  /** Who else speaks on the target. */
  readonly speakers: readonly FullStance[];
  /** What anybody else is said to hold on it. */
  readonly claims: readonly Claim[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** The others on the same target: for, mixed, against, each with reason and best quote; then hearsay. */
export function OthersOnIt({ speakers, claims, t, onOpen }: OthersOnItProps) {
  return (
    <div className="pt-3">
      {speakers.length === 0 && <p className="text-sm text-soft">{t.tabs.noOthers}</p>}
      {([1, 0, -1] as const).map((side) => {
        const stances = speakers.filter(({ stance }) => sideOf(stance.position) === side);
        return stances.length === 0 ? null : (
          <Section key={side} heading={`${t.panel.sides[side]} (${stances.length})`}>
            <Voices by="organization" stances={stances} t={t} onOpen={onOpen} />
          </Section>
        );
      })}
      {claims.length > 0 && (
        <Section heading={`${t.panel.claims} (${claims.length})`}>
          <ClaimList claims={claims} t={t} onOpen={onOpen} />
        </Section>
      )}
    </div>
  );
}

interface SaidOfItProps extends Omit<OthersOnItProps, "speakers"> {
  /** Of whom. */
  readonly name: string;
}

/** What others say that an organization holds: claims, never its own words. */
export function SaidOfIt({ claims, name, t, onOpen }: SaidOfItProps) {
  return (
    <div className="pt-3 text-sm">
      {claims.length === 0 ? (
        <p className="text-soft">{t.tabs.noneSaid(name)}</p>
      ) : (
        <>
          <p className="mb-1 text-xs text-faint">{t.reported.note}</p>
          <ClaimList claims={claims} t={t} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}
