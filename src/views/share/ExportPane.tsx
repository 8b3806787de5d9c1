import { useEffect, useRef } from "react";
import { type ExportFormat, exportFormats, exportText } from "#i18n/exportText.ts";
import type { Messages } from "#i18n/en.ts";
import { ProgressBar } from "#ui/ProgressBar.tsx";
import type { Scope } from "#words/export/exported.ts";

/**
 * Told between the stages of what is drawn how far it is: what else waits has its turn, and it rejects where
 * it was stopped.
 */
export type Step = (done: number, of: number) => Promise<void>;

/** A figure that can be kept as a file: what it is called, what it is, and how it is made. */
export interface Picture {
  /** Unique among them. */
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** With its extension. */
  readonly fileName: string;
  /** Rejects with FigureRefused, its message the reason in the reader's language. */
  readonly make: (step: Step) => Promise<Blob>;
}

/** What is wanted: a file in one of the formats, or a picture. */
export type Wanted =
  | { readonly kind: "format"; readonly format: ExportFormat }
  | { readonly kind: "picture"; readonly picture: Picture };

export type ExportState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "making";
      readonly wanted: Wanted;
      readonly progress: { readonly done: number; readonly of: number } | null;
    }
  | { readonly kind: "done"; readonly file: string }
  | { readonly kind: "stopped" }
  /** `why` in the reader's language; null where nothing can be said but that it failed. */
  | { readonly kind: "failed"; readonly why: string | null };

export interface ExportPaneProps {
  readonly scope: Scope;
  /** What each choice takes, in a sentence. */
  readonly sentences: Readonly<Record<Scope, string>>;
  /** Of each choice, how many texts failed to load. */
  readonly unchecked: Readonly<Record<Scope, number>>;
  readonly pictures: readonly Picture[];
  readonly state: ExportState;
  readonly t: Messages;
  readonly onScope: (scope: Scope) => void;
  readonly onExport: (wanted: Wanted) => void;
  readonly onStop: () => void;
}

const scopes: readonly Scope[] = ["view", "all"];
const tables: readonly ExportFormat[] = ["matrix", "stances", "xlsx", "json", "datapackage"];

/** What can be taken away, of what, and how far it is. */
export function ExportPane(props: ExportPaneProps) {
  const { scope, sentences, unchecked, pictures, state, t, onScope, onExport, onStop } = props;
  const words = exportText[t.code];
  const isBusy = state.kind === "making";
  const begun = useRef<HTMLButtonElement>(null);
  // Whoever was on Stop when it went is where they began.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body) begun.current?.focus();
  }, [isBusy]);
  const entries = (formats: readonly ExportFormat[]): readonly Entry[] =>
    formats.map((format) => ({
      key: format,
      name: words.formats[format].name,
      note: words.formats[format].note,
      opens: words.opensIn(words.formats[format].opens),
      wanted: { kind: "format", format },
    }));
  const drawn = pictures.map((picture): Entry => {
    const { id, name, note } = picture;
    return { key: id, name, note, opens: null, wanted: { kind: "picture", picture } };
  });
  const list = {
    isBusy,
    t,
    onExport: (wanted: Wanted, button: HTMLButtonElement) => {
      begun.current = button;
      onExport(wanted);
    },
  };
  return (
    <>
      <fieldset className="rounded border border-rule px-3 pt-1 pb-2">
        <legend className="px-1 text-xs font-semibold text-soft">{words.scope}</legend>
        {scopes.map((one) => (
          <label key={one} className="flex min-h-6 items-baseline gap-2 py-1 text-sm">
            <input
              type="radio"
              name="export-scope"
              className="size-4 shrink-0 translate-y-0.5 accent-accent"
              checked={scope === one}
              disabled={isBusy}
              onChange={() => onScope(one)}
            />
            <span className="min-w-0">
              {words.scopes[one]}
              <span className="block text-xs break-words text-soft">{sentences[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {unchecked[scope] > 0 && (
        <p className="mt-2 text-xs text-warn">{words.unchecked(unchecked[scope])}</p>
      )}
      <Part title={words.groups.tables} entries={entries(tables)} {...list} />
      <Part
        title={words.groups.passages}
        entries={entries(exportFormats.filter((format) => !tables.includes(format)))}
        {...list}
      />
      {drawn.length > 0 && <Part title={words.groups.pictures} entries={drawn} {...list} />}
      <div
        className={
          state.kind === "idle"
            ? "mt-4"
            : "sticky bottom-0 -mx-5 mt-4 flex min-h-12 flex-wrap items-center gap-3 border-t border-rule bg-panel px-5 py-2 text-sm"
        }
      >
        {state.kind === "making" && (
          <>
            <ProgressBar label={words.making(nameOf(state.wanted, t))} done={state.progress} />
            <button type="button" className="chip" onClick={onStop}>
              {words.stop}
            </button>
          </>
        )}
        <p role="status" className="min-w-0 break-words text-soft">
          {state.kind === "making" && words.making(nameOf(state.wanted, t))}
          {state.kind === "done" && words.done(state.file)}
          {state.kind === "stopped" && words.stopped}
          {state.kind === "failed" && (
            <span className="text-warn">{state.why ?? words.failed}</span>
          )}
        </p>
      </div>
    </>
  );
}

function nameOf(wanted: Wanted, t: Messages): string {
  return wanted.kind === "picture"
    ? wanted.picture.name
    : exportText[t.code].formats[wanted.format].name;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly opens: string | null;
  readonly wanted: Wanted;
}

interface PartProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly isBusy: boolean;
  readonly t: Messages;
  readonly onExport: (wanted: Wanted, button: HTMLButtonElement) => void;
}

function Part({ title, entries, isBusy, t, onExport }: PartProps) {
  const words = exportText[t.code];
  return (
    <section className="mt-4">
      <h3 className="text-label font-semibold text-soft">{title}</h3>
      <ul>
        {entries.map(({ key, name, note, opens, wanted }) => (
          <li
            key={key}
            className="flex items-start justify-between gap-3 border-b border-rule py-2 last:border-b-0"
          >
            <div className="min-w-0">
              <p className="text-sm font-semibold">{name}</p>
              <p className="text-xs text-soft">{note}</p>
              {opens && <p className="text-xs text-faint">{opens}</p>}
            </div>
            <button
              type="button"
              aria-label={words.downloadOf(name)}
              // Not `disabled`: that would take the focus from the one that was pressed.
              aria-disabled={isBusy}
              className="chip shrink-0"
              onClick={(event) => {
                if (!isBusy) onExport(wanted, event.currentTarget);
              }}
            >
              {words.download}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
