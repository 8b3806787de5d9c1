import { useId, useState } from "react";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { embedSnippet, embedWidths, widthTyped } from "#words/embedSnippet.ts";
import { Choice } from "./Choice.tsx";
import { type What, whatAmong } from "./what.ts";

/** What can be embedded, each with the sentence that names it and about how high it is in CSS pixels. */
export interface Embeddable {
  readonly kind: What;
  readonly title: string;
  readonly height: number;
}

export type EmbedColours = "auto" | "light" | "dark";

interface EmbedPaneProps {
  /** At least one. */
  readonly choices: readonly Embeddable[];
  /** What was chosen, here or to be cited; null for nothing yet. */
  readonly what: What | null;
  readonly onWhat: (what: What) => void;
  /** The address of one of them. */
  readonly linkTo: (kind: What, colours: EmbedColours) => string;
  /** Whether the corpus can be had from nowhere but this device. */
  readonly isLocal: boolean;
  readonly t: Messages;
  /** Resolves to false where copying failed. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const colours: readonly EmbedColours[] = ["auto", "light", "dark"];

/** The HTML that shows something of this on another page, as it is chosen here. */
export function EmbedPane(props: EmbedPaneProps) {
  const { choices, what, onWhat, linkTo, isLocal, t, onCopy } = props;
  const words = embedText[t.code];
  const [theme, setTheme] = useState<EmbedColours>("auto");
  const [typed, setTyped] = useState("");
  const [follows, setFollows] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  const widthId = useId();
  const kinds = choices.map((one) => one.kind);
  const kind = whatAmong(kinds, what);
  const chosen = choices.find((one) => one.kind === kind);
  if (!chosen) return null;
  const link = linkTo(chosen.kind, theme);
  const width = widthTyped(typed);
  const isTyped = typed.trim() !== "";
  const snippet = embedSnippet({
    link,
    title: chosen.title,
    width,
    height: chosen.height,
    follows,
  });
  const changing =
    <T,>(change: (value: T) => void) =>
    (value: T) => {
      change(value);
      setCopied(null);
    };
  return (
    <div className="space-y-3 text-sm">
      {isLocal && <p className="text-warn">{words.localNote}</p>}
      <Choice
        label={words.what}
        choices={kinds}
        chosen={chosen.kind}
        nameOf={(one) => words.kinds[one]}
        onChoose={changing(onWhat)}
      />
      <Choice
        label={words.theme}
        choices={colours}
        chosen={theme}
        nameOf={(one) => words.themes[one]}
        onChoose={changing(setTheme)}
      />
      <p className="flex flex-wrap items-center gap-2">
        <label htmlFor={widthId}>{words.width}</label>
        <input
          id={widthId}
          inputMode="numeric"
          value={typed}
          aria-describedby={`${widthId}-note`}
          aria-invalid={isTyped && width === null}
          onChange={(event) => changing(setTyped)(event.target.value)}
          className="min-h-8 w-20 rounded border border-control bg-page px-2"
        />
        <span id={`${widthId}-note`} aria-live="polite" className="text-xs text-faint">
          {!isTyped
            ? words.widthNote
            : width === null
              ? words.widthNone
              : width !== Number(typed) &&
                words.widthTaken(width, embedWidths.least, embedWidths.most)}
        </span>
      </p>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => changing(setFollows)(event.target.checked)}
        />
        {words.follow}
      </label>
      <pre
        tabIndex={0}
        role="group"
        aria-label={words.snippet}
        className="max-h-[32dvh] overflow-y-auto rounded border border-rule bg-page p-3 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap"
      >
        {snippet}
      </pre>
      <p className="flex flex-wrap items-center gap-2">
        <button type="button" className="chip" onClick={() => void onCopy(snippet).then(setCopied)}>
          {words.copy}
        </button>
        <a
          href={link}
          target="_blank"
          rel="noopener"
          className="link inline-flex min-h-6 items-center text-label"
        >
          {words.preview}
        </a>
        <span role="status" className="text-xs text-soft">
          {copied !== null && (copied ? words.copied : words.copyFailed)}
        </span>
      </p>
      <p className="text-xs text-faint">{words.note}</p>
    </div>
  );
}
