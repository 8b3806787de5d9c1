import { useState } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Selection } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { MarkKey } from "./MarkKey.tsx";

export interface StartProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  /** A line or two that unfold, for where the page has no room beside the grid. */
  readonly short: boolean;
  readonly t: Messages;
  readonly onGo: (part: Partial<Selection>) => void;
  readonly onMethod: () => void;
}

/** What the page says before anything is opened: what this is, what stands out, where to start, how to read a mark. */
export function Start(props: StartProps) {
  return props.short ? <ShortStart {...props} /> : <WholeStart {...props} />;
}

function WholeStart(props: StartProps) {
  const { index, t } = props;
  const { title, description } = index.corpus;
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t.panel.start}
      className="h-full overflow-y-auto px-6 py-5"
    >
      <h2 className="font-serif text-2xl leading-tight font-semibold text-balance">
        <Wording of={wordingFor(title, t.code)} />
      </h2>
      {description !== undefined && (
        <p className="mt-2 text-sm text-soft">
          <Wording of={wordingFor(description, t.code)} />
        </p>
      )}
      <StartBody {...props} />
    </div>
  );
}

function StartBody({ t, index, onMethod }: StartProps) {
  return (
    <>
      <section className="mt-6">
        <h3 className="mb-2 text-xs font-semibold text-faint">{t.panel.readMark}</h3>
        <MarkKey reported={index.claims.length > 0} t={t} />
      </section>
      <p className="mt-6 text-xs text-faint">
        <button type="button" className="link min-h-6" onClick={onMethod}>
          {t.panel.method}
        </button>
      </p>
    </>
  );
}

function ShortStart(props: StartProps) {
  const { index, t } = props;
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t.panel.start} className="no-print start-short px-4 pt-1.5 sm:px-6">
      <h2 className="truncate font-serif text-sm leading-5 font-semibold">
        <Wording of={wordingFor(index.corpus.title, t.code)} />
      </h2>
      <button
        type="button"
        aria-expanded={open}
        className="link min-h-6 text-xs"
        onClick={() => setOpen(!open)}
      >
        {open ? t.panel.less : t.panel.more}
      </button>
      {open && <StartBody {...props} />}
    </section>
  );
}
