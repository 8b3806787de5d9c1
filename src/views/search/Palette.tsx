import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Messages } from "#i18n/en.ts";
import { searchText } from "#i18n/searchText.ts";
import { Modal } from "#ui/Modal.tsx";
import type { SnippetPiece } from "./snippet.ts";
import { Snippet } from "./Snippet.tsx";

/** Something that can be gone to, or done. */
export type PaletteItem = NamedItem & (Going | Answering);

interface NamedItem {
  readonly key: string;
  readonly kind: string;
  readonly name: readonly SnippetPiece[];
  /** By what else it was found; null for its name. */
  readonly by: {
    readonly pieces: readonly SnippetPiece[];
    readonly language: string | null;
  } | null;
  readonly language: string | null;
}

interface Going {
  readonly act: () => void;
}

/** Of what shows nothing: does it, and says whether it is done. The palette stays for that. */
interface Answering {
  readonly answer: () => Promise<string>;
}

interface PaletteProps {
  readonly t: Messages;
  readonly find: (words: string) => readonly PaletteItem[];
  readonly onClose: () => void;
}

/** Goes to anything by its name: a combobox with a list (WAI-ARIA Authoring Practices, "Combobox"). */
export function Palette({ t, find, onClose }: PaletteProps) {
  const words = searchText[t.code].palette;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Modal
      dialog={dialog}
      label={words.label}
      className="mx-auto mt-[12dvh] mb-auto w-[min(38rem,calc(100vw-1.5rem))]"
      onClose={onClose}
    >
      <Field {...{ t, find }} onClose={() => dialog.current?.close()} />
    </Modal>
  );
}

function Field({ t, find, onClose }: PaletteProps) {
  const words = searchText[t.code].palette;
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<string | null>(null);
  const items = useMemo(() => find(typed), [find, typed]);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(at, items.length - 1);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    if ("answer" in item) {
      void item.answer().then(setAnswer);
      return;
    }
    // Closed first: what it opens takes the focus.
    onClose();
    item.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = items.length - 1;
    const to = {
      ArrowDown: current === last ? 0 : current + 1,
      ArrowUp: current <= 0 ? last : current - 1,
      PageDown: Math.min(last, current + 8),
      PageUp: Math.max(0, current - 8),
    }[event.key];
    if (event.key === "Enter") choose(items[current]);
    else if (to !== undefined) setAt(to);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        // The dialog gives the focus to what asks for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        placeholder={words.placeholder}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setAnswer(null);
        }}
        onKeyDown={onKeyDown}
        className="min-h-12 w-full border-b border-rule bg-transparent px-4"
      />
      <p
        role="status"
        className={answer || items.length === 0 ? "px-4 py-3 text-sm text-soft" : "sr-only"}
      >
        {answer ?? (items.length === 0 ? words.none : words.count(items.length))}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.label}
        className="max-h-[min(26rem,60dvh)] overflow-y-auto py-1"
      >
        {items.map((item, i) => (
          // The keys are the field's: the focus never leaves it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={item.key}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            onClick={() => choose(item)}
            onPointerMove={() => setAt(i)}
            className={`flex min-h-8 cursor-pointer items-baseline gap-3 px-4 py-1 text-sm ${i === current ? "bg-lit" : ""}`}
          >
            <span className="min-w-0 flex-1">
              <Snippet pieces={item.name} language={item.language} />
              {item.by && (
                <span className="ml-2 text-soft">
                  <Snippet {...item.by} />
                </span>
              )}
            </span>
            <span className="shrink-0 text-xs text-faint">{item.kind}</span>
          </div>
        ))}
      </div>
    </>
  );
}
