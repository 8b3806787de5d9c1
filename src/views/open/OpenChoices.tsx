import { type ReactNode, useId, useRef, useState } from "react";
import type { Text } from "#domain/corpus.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";
import { Wording } from "#ui/Wording.tsx";

/** A corpus that was opened here before, as it is listed. */
export interface RecentChoice {
  readonly id: string;
  readonly title: Text;
  /** Of the folder or zip. */
  readonly name: string;
  /** When it was last opened, in words. */
  readonly opened: string;
}

export interface OpenChoicesProps {
  readonly recents: readonly RecentChoice[];
  readonly t: Messages;
  readonly onFolder: (files: FileList) => void;
  readonly onZip: (file: File) => void;
  /** An address that begins with http. Null where only what lies on this device is wanted. */
  readonly onAddress: ((address: string) => void) | null;
  readonly onRecent: (id: string) => void;
  readonly onForget: (id: string) => void;
}

/** The ways to open a corpus: a folder, a zip, an address, or one of those opened before. */
export function OpenChoices(props: OpenChoicesProps) {
  const { recents, t, onFolder, onZip, onAddress, onRecent, onForget } = props;
  const words = openText[t.code];
  return (
    <div className="space-y-5 text-sm">
      <div>
        <div className="flex flex-wrap gap-2">
          <FileChoice
            label={words.folder}
            onFiles={onFolder}
            // Not in React's types: it is what makes every browser offer a folder.
            more={{ webkitdirectory: "" }}
          />
          <FileChoice
            label={words.zip}
            onFiles={(files) => files[0] && onZip(files[0])}
            more={{ accept: ".zip,application/zip" }}
          />
        </div>
        <p className="mt-1.5 text-xs text-faint">
          <span className="max-sm:hidden">{words.drop} </span>
          {words.stays}
        </p>
      </div>
      {onAddress && <AddressField t={t} onAddress={onAddress} />}
      {recents.length > 0 && (
        <section>
          <h3 className="text-xs font-semibold text-faint">
            {words.recent}. <span className="font-normal">{words.recentNote}</span>
          </h3>
          <ul className="mt-1">
            {recents.map(({ id, title, name, opened }) => {
              const said = textIn(title, t.code);
              return (
                <li key={id} className="flex items-center gap-2 border-t border-rule py-1">
                  <button
                    type="button"
                    aria-label={words.reopen(said)}
                    onClick={() => onRecent(id)}
                    className="min-h-6 min-w-0 flex-1 text-left hover:underline"
                  >
                    <span className="line-clamp-2 font-semibold break-words">
                      <Wording of={wordingFor(title, t.code)} />
                    </span>
                    <span className="line-clamp-2 text-xs break-words text-faint">
                      {words.openedOn(name, opened)}
                    </span>
                  </button>
                  <button
                    type="button"
                    aria-label={words.forget(said)}
                    onClick={() => onForget(id)}
                    className="plain-button"
                  >
                    <span aria-hidden="true">✕</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

interface FileChoiceProps {
  readonly label: ReactNode;
  readonly more: Readonly<Record<string, string>>;
  readonly onFiles: (files: FileList) => void;
}

/** A file field that looks like the other buttons. */
function FileChoice({ label, more, onFiles }: FileChoiceProps) {
  return (
    <label className="chip cursor-pointer focus-within:outline-2 focus-within:outline-accent">
      {label}
      <input
        type="file"
        className="sr-only"
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles(currentTarget.files);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
        {...more}
      />
    </label>
  );
}

interface AddressFieldProps {
  readonly t: Messages;
  readonly onAddress: (address: string) => void;
}

function AddressField({ t, onAddress }: AddressFieldProps) {
  const words = openText[t.code];
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const ids = useId();
  const go = () => {
    // Asked of the field itself: what fills it in for a reader does not always say so.
    const said = field.current?.value.trim() ?? "";
    const good = /^https?:\/\//i.test(said) && URL.canParse(said);
    setWrong(!good);
    if (good) onAddress(said);
  };
  return (
    // No form: the policy of the page lets none be sent, and Firefox does not even say that one would be.
    <div>
      <label htmlFor={`${ids}-field`} className="text-xs font-semibold text-faint">
        {words.address}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={`${ids}-field`}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          ref={field}
          aria-invalid={wrong}
          aria-describedby={`${ids}-note`}
          onChange={() => setWrong(false)}
          onKeyDown={(event) => event.key === "Enter" && go()}
          className="min-h-8 min-w-0 flex-1 rounded border border-control bg-raised px-2"
        />
        <button type="button" className="chip" onClick={go}>
          {words.openAddress}
        </button>
      </div>
      <p id={`${ids}-note`} className={`mt-1 text-xs ${wrong ? "text-ink" : "text-faint"}`}>
        {wrong ? words.addressWrong : words.addressNote}
      </p>
    </div>
  );
}
