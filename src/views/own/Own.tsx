import { type Ref, memo, useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { ownText } from "#i18n/ownText.ts";
import { Part } from "#ui/Part.tsx";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { exampleCorpus } from "./exampleCorpus.ts";

export interface OwnProps {
  readonly t: Messages;
  readonly ref?: Ref<ViewHandle>;
}

/** How to tell the checksum of a file, by system. */
const checksumCommands = [
  ["macOS", "shasum -a 256 texts/*.txt"],
  ["Linux", "sha256sum texts/*.txt"],
  ["Windows", "Get-FileHash texts\\*.txt"],
] as const;

/** How to make a corpus of one's own: the format by an example, and how to check it. */
export const Own = memo(function Own({ t, ref }: OwnProps) {
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHandle(ref, root, () => heading.current);
  const words = ownText[t.code];
  return (
    <article
      ref={root}
      className="mx-auto max-w-3xl space-y-8 py-6 text-[0.9375rem] leading-relaxed"
    >
      <header>
        <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold outline-none">
          {words.title}
        </h2>
        <p className="mt-2 text-soft">{words.intro}</p>
      </header>
      <Part title={words.begin}>
        <p className="flex flex-wrap gap-2">
          <a className="chip" href="./start/blank-corpus.zip" download>
            {words.blank}
          </a>
          <a className="chip" href="./start/example-corpus.zip" download>
            {words.example}
          </a>
          <a className="chip" href={`./?corpus=start/example/&lang=${t.code}`}>
            {words.tryExample}
          </a>
        </p>
      </Part>
      <Part title={words.parts}>
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          {words.files.map(([name, holds]) => (
            <div key={name} className="contents">
              <dt className="font-mono text-sm">{name}</dt>
              <dd className="text-soft">{holds}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.steps}>
        <ol className="list-decimal space-y-1.5 pl-5">
          {words.step.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </Part>
      <Part title={words.worked}>
        <p className="mb-2">{words.workedNote}</p>
        <Code label="corpus.json">{exampleCorpus}</Code>
      </Part>
      <Part title={words.checksum}>
        <p className="mb-2">{words.checksumNote}</p>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
          {checksumCommands.map(([system, command]) => (
            <div key={system} className="contents">
              <dt className="text-sm text-faint">{system}</dt>
              <dd>
                <code className="text-sm break-words">{command}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.check}>
        <ul className="list-disc space-y-1.5 pl-5">
          <li>{words.checkHere}</li>
          <li>
            {words.checkTerminal}{" "}
            <code className="text-sm break-words">npm run check-corpus -- FOLDER</code>
          </li>
          <li>
            {words.checkEditor}{" "}
            <a className="link" href="./schema/positionary-1.schema.json">
              {words.schema}
            </a>
          </li>
        </ul>
      </Part>
      <Part title={words.share}>
        <p>
          {words.shareNote[0]}{" "}
          <code className="text-sm break-all">?corpus=https://example.org/my-corpus/</code>
        </p>
        <p className="mt-2">{words.shareNote[1]}</p>
      </Part>
    </article>
  );
});

/** A file as it is written; it scrolls by itself, and so can be reached by the keyboard. */
function Code({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-[28rem] overflow-auto rounded border border-rule bg-panel p-3 print:max-h-none"
    >
      <pre lang="en" className="font-mono text-xs leading-relaxed">
        {children}
      </pre>
    </div>
  );
}
