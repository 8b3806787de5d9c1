import { useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { searchText } from "#i18n/searchText.ts";
import { DialogHead } from "#ui/DialogHead.tsx";
import { Modal } from "#ui/Modal.tsx";
import { paletteKey } from "./paletteKey.ts";

export interface KeyListProps {
  readonly t: Messages;
  /** Whether single letters and signs are shortcuts. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What the keyboard can do, and the switch of the single keys. */
export function KeyList({ t, singleKeys, onSingleKeys, onClose }: KeyListProps) {
  const words = searchText[t.code].keys;
  const dialog = useRef<HTMLDialogElement>(null);
  const { onKeys } = words;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      words.anywhere,
      [
        ["/", words.search],
        [paletteKey(), words.palette],
        ["?", words.list],
        ["Esc", words.close],
      ],
    ],
    [
      words.inSearch,
      [
        ["↓ ↑", words.hits],
        [onKeys.enter, words.firstHit],
        ["Esc", words.field],
      ],
    ],
    [
      words.reader,
      [
        ["n", words.next],
        ["p", words.previous],
      ],
    ],
    [
      words.grid,
      [
        ["← ↑ → ↓", words.move],
        [onKeys.ends, words.ends],
        [onKeys.corners, words.corners],
        [onKeys.pages, words.topics],
        [onKeys.enter, words.open],
      ],
    ],
    [
      words.timeline,
      [
        ["+ −", words.zoom],
        ["← →", words.pan],
        ["0", words.all],
      ],
    ],
  ];
  return (
    <Modal
      dialog={dialog}
      label={words.title}
      className="m-auto max-h-[92dvh] w-[min(34rem,calc(100vw-1.5rem))] overflow-y-auto"
      onClose={onClose}
    >
      <div className="p-5">
        <DialogHead dialog={dialog} close={words.shut}>
          <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
        </DialogHead>
        {groups.map(([heading, keys]) => (
          <section key={heading} aria-label={heading} className="mt-4">
            <h3 className="text-xs font-semibold text-faint">{heading}</h3>
            <dl className="mt-1 grid grid-cols-[9rem_1fr] gap-x-4 gap-y-1 text-sm">
              {keys.map(([key, what]) => (
                <div key={key} className="contents">
                  <dt>
                    {key.split(" ").map((one) => (
                      <kbd
                        key={one}
                        className="mr-1 inline-block rounded border border-control px-1.5 font-sans text-xs"
                      >
                        {one}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="mt-5 inline-flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={singleKeys}
            onChange={() => onSingleKeys(!singleKeys)}
          />
          {words.single}
        </label>
      </div>
    </Modal>
  );
}
