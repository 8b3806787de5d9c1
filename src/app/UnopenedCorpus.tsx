import { useEffect, useState } from "react";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";
import { agree } from "#state/consent.ts";
import { type CorpusPlace, localPrefix } from "#state/corpusPlace.ts";
import { filesSource, pickedFiles } from "#state/filesSource.ts";
import { rememberLocal } from "#state/localCorpora.ts";
import { recentSource } from "#state/recents.ts";
import { goToCorpus, goToSameIn } from "#state/useSelection.ts";
import { zipSource } from "#state/zipSource.ts";
import { AskHost } from "#views/open/AskHost.tsx";
import { OpenChoices } from "#views/open/OpenChoices.tsx";
import { OpeningStatus } from "./OpeningStatus.tsx";
import { useOpening } from "./useOpening.ts";

export interface UnopenedCorpusProps {
  readonly place: CorpusPlace;
  readonly t: Messages;
  /** The corpus can be had now. */
  readonly onFound: () => void;
}

/** In place of a corpus that a link names and that cannot be had without the reader. */
export function UnopenedCorpus({ place, t, onFound }: UnopenedCorpusProps) {
  const words = openText[t.code];
  switch (place.kind) {
    case "elsewhere":
      return (
        <AskHost
          address={place.address}
          no={words.askNo}
          t={t}
          onYes={() => {
            agree(place.address);
            onFound();
          }}
          onNo={() => window.location.assign("./")}
        />
      );
    case "local":
      return <FindLocal key={place.id} id={place.id} t={t} onFound={onFound} />;
    case "bundled":
    case "here":
    case "unreadable":
      return (
        <div role="alert" className="mx-auto my-12 max-w-xl px-6">
          <h2 className="font-serif text-2xl font-semibold">{words.unreadableTitle}</h2>
          {place.kind === "unreadable" && (
            <p className="mt-3 max-h-40 overflow-y-auto font-mono text-sm break-all">
              <bdi>{place.value.slice(0, 500)}</bdi>
            </p>
          )}
          <p className="mt-3 text-soft">{words.unreadableNote}</p>
          <button type="button" className="chip mt-5" onClick={() => goToCorpus(null)}>
            {t.nav.bundled}
          </button>
        </div>
      );
    default:
      return place satisfies never;
  }
}

interface FindLocalProps {
  readonly id: string;
  readonly t: Messages;
  readonly onFound: () => void;
}

/** Numbers what is chosen: the key of a source must differ from every other's. */
let chosen = 0;

/** A corpus of some device: from what this browser has kept, or chosen by hand. */
function FindLocal({ id, t, onFound }: FindLocalProps) {
  const words = openText[t.code];
  const [isSearching, setIsSearching] = useState(true);
  const { state, open, stop } = useOpening((part) => {
    if (part === localPrefix + id) onFound();
  });
  useEffect(() => {
    let wanted = true;
    const settle = (found: Awaited<ReturnType<typeof recentSource>>) => {
      if (!wanted) return;
      if (found) {
        rememberLocal(id, found);
        onFound();
      } else setIsSearching(false);
    };
    recentSource(id).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
  }, [id, onFound]);
  if (isSearching)
    return (
      <p role="status" className="px-4 py-8 text-soft sm:px-6">
        {words.localSearching}
      </p>
    );
  const isOther = state.kind === "accepted" && state.part !== localPrefix + id;
  return (
    <div className="mx-auto my-12 max-w-xl px-6">
      {isOther ? (
        <div role="alert" className="mb-6">
          <h2 className="font-serif text-2xl font-semibold">{words.otherTitle}</h2>
          <p className="mt-3">{words.otherNote(textIn(state.title, t.code))}</p>
          <div className="mt-4 flex flex-wrap gap-2">
            <button type="button" className="chip chip-on" onClick={() => goToSameIn(state.part)}>
              {words.otherGo}
            </button>
            <button type="button" className="chip" onClick={stop}>
              {words.otherStay}
            </button>
          </div>
        </div>
      ) : (
        <>
          <h2 className="font-serif text-2xl font-semibold">{words.localTitle}</h2>
          <p className="mt-3 mb-5">{words.localNote}</p>
          <OpeningStatus state={state} t={t} onStop={stop} />
          <OpenChoices
            recents={[]}
            t={t}
            onFolder={(files) => {
              const list = pickedFiles(files);
              const name = list[0]?.path.split("/")[0] ?? "";
              void open(name, () => filesSource(`link ${++chosen}`, list));
            }}
            onZip={(file) => void open(file.name, () => zipSource(`link ${++chosen}`, file))}
            onAddress={null}
            onRecent={() => undefined}
            onForget={() => undefined}
          />
          <p className="mt-6 text-sm">
            <button type="button" className="link min-h-6" onClick={() => goToCorpus(null)}>
              {t.nav.bundled}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
