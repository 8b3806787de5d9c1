import { useEffect, useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";
import { localPrefix } from "#state/corpusPlace.ts";
import { droppedFiles, filesSource, pickedFiles } from "#state/filesSource.ts";
import { OpenFailure } from "#state/openFailure.ts";
import { recentSource } from "#state/recents.ts";
import { goToCorpus, goToOwn } from "#state/useSelection.ts";
import { zipSource } from "#state/zipSource.ts";
import { OpenChoices } from "#views/open/OpenChoices.tsx";
import type { Opening } from "./useDrop.ts";
import { OpeningStatus } from "./OpeningStatus.tsx";
import { useOpening } from "./useOpening.ts";
import { useRecents } from "./useRecents.ts";

export interface OpenDialogProps {
  readonly opening: Opening;
  /** Whether the corpus that is open is the one that is built in. */
  readonly isBundled: boolean;
  readonly t: Messages;
  readonly onClose: () => void;
}

/** Numbers what is chosen: the key of a source must differ from every other's. */
let chosen = 0;

/** Chooses a corpus, and says how far it is or what is wrong with it. What is open stays under it. */
export function OpenDialog({ opening, isBundled, t, onClose }: OpenDialogProps) {
  const words = openText[t.code];
  const dialog = useRef<HTMLDialogElement>(null);
  const { choices, forget } = useRecents(t);
  const { state, open, stop } = useOpening((part) => {
    dialog.current?.close();
    goToCorpus(part);
  });
  const key = () => String(++chosen);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const taken = useRef<Opening["dropped"]>(null);
  useEffect(() => {
    const { dropped } = opening;
    if (!dropped || taken.current === dropped) return;
    taken.current = dropped;
    void droppedFiles(dropped).then(
      (one) =>
        open(one.name, () =>
          one.kind === "zip" ? zipSource(key(), one.file) : filesSource(key(), one.files),
        ),
      (error: unknown) =>
        open("", () => {
          throw error;
        }),
    );
  });
  return (
    // A modal dialog closes by Escape on its own; a click on its ground is the pointer's way out.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby="open-heading"
      onClose={() => {
        stop();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
      className="m-auto max-h-[92dvh] w-[min(40rem,calc(100vw-1.5rem))] rounded-xl border border-rule bg-panel p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="p-5 sm:p-6">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id="open-heading" className="font-serif text-2xl font-semibold">
            {words.title}
          </h2>
          <button
            type="button"
            aria-label={words.close}
            className="plain-button"
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <OpeningStatus state={state} t={t} onStop={stop} />
        <p className="mb-4 text-sm text-soft">{words.intro}</p>
        <OpenChoices
          recents={choices}
          t={t}
          onFolder={(files) => {
            const list = pickedFiles(files);
            const name = list[0]?.path.split("/")[0] ?? "";
            void open(name, () => filesSource(key(), list));
          }}
          onZip={(file) => void open(file.name, () => zipSource(key(), file))}
          onAddress={(address) => {
            const { pathname } = window.location;
            // Which page it belongs on, and whether it may be fetched at all, is asked there.
            window.location.assign(`${pathname}?corpus=${encodeURIComponent(address)}`);
          }}
          onRecent={(id) =>
            void open(choices.find((one) => one.id === id)?.name ?? localPrefix + id, async () => {
              const kept = await recentSource(id);
              if (!kept) throw new OpenFailure("unreadable");
              return kept.source;
            })
          }
          onForget={(id) => void forget(id)}
        />
        <p className="mt-5 flex flex-wrap gap-x-6 border-t border-rule pt-3 text-sm">
          <button
            type="button"
            className="link min-h-6"
            onClick={() => {
              dialog.current?.close();
              goToOwn();
            }}
          >
            {words.own}
          </button>
          {!isBundled && (
            <button
              type="button"
              className="link min-h-6"
              onClick={() => {
                dialog.current?.close();
                goToCorpus(null);
              }}
            >
              {t.nav.bundled}
            </button>
          )}
        </p>
      </div>
    </dialog>
  );
}
