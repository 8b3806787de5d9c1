import { useMemo, useState } from "react";
import type { Fault, Said } from "#domain/gate/parseCorpus.ts";
import type { Messages } from "#i18n/en.ts";
import { faultText } from "#i18n/faultText.ts";
import { openText } from "#i18n/openText.ts";
import { copyText } from "./copyText.ts";
import { download } from "./download.ts";
import {
  type FaultGroup,
  faultGroups,
  faultsAsText,
  placeOfFault,
  visible,
} from "./faultGroups.ts";
import { saidIn } from "./saidIn.ts";

export interface FaultReportProps {
  readonly faults: readonly Fault[];
  /** Faults beyond those listed. */
  readonly more: number;
  readonly t: Messages;
}

/** Every fault of a corpus, by kind, and none of the corpus. */
export function FaultReport({ faults, more, t }: FaultReportProps) {
  const words = openText[t.code].faults;
  const groups = useMemo(() => faultGroups(faults), [faults]);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div role="alert">
      <h2 className="mt-1 font-serif text-2xl font-semibold">
        {t.error.refusedTitle(faults.length + more)}
      </h2>
      <p className="mt-2 text-soft">{t.error.refusedNote}</p>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="chip"
          onClick={() => void copyText(faultsAsText(faults, more, t)).then(setCopied)}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="chip"
          onClick={() => download("faults.txt", faultsAsText(faults, more, t), "text/plain")}
        >
          {words.download}
        </button>
        <span role="status" className="text-xs text-soft">
          {copied !== null && (copied ? words.copied : words.notCopied)}
        </span>
      </p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} t={t} />
      ))}
      {more > 0 && <p className="mt-4 text-soft">{t.error.more(more)}</p>}
    </div>
  );
}

/** So many of a kind are listed before the reader asks for all. */
const first = 5;

function Group({ group, t }: { readonly group: FaultGroup; readonly t: Messages }) {
  const { kind, faults } = group;
  const words = openText[t.code].faults;
  const { label, rule } = faultText[t.code][kind];
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? faults : faults.slice(0, first);
  return (
    <section className="mt-6 text-sm">
      <h3 className="font-semibold">{words.group(label, faults.length)}</h3>
      <p className="text-soft">{rule}</p>
      <ol className="mt-2 space-y-3">
        {shown.map((fault, i) => (
          <li key={i} className="border-t border-rule pt-2">
            <FaultLines fault={fault} t={t} />
          </li>
        ))}
      </ol>
      {shown.length < faults.length && (
        <button type="button" className="chip mt-3" onClick={() => setIsOpen(true)}>
          {words.all(faults.length)}
        </button>
      )}
    </section>
  );
}

function FaultLines({ fault, t }: { readonly fault: Fault; readonly t: Messages }) {
  const { line, column, found, expected, nearest } = fault;
  return (
    <>
      <p className="font-mono text-xs">
        <bdi className="break-all">{placeOfFault(fault)}</bdi>{" "}
        <span className="font-sans text-faint">{t.error.line(line, column)}</span>
      </p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <dt className="text-faint">{t.error.found}</dt>
        <dd className="break-words">
          <SaidWords said={found} t={t} />
        </dd>
        <dt className="text-faint">{t.error.expected}</dt>
        <dd className="break-words">
          <SaidWords said={expected} t={t} />
        </dd>
        {nearest && (
          <>
            <dt className="text-faint">{t.error.nearest}</dt>
            <dd dir="auto" className="font-serif break-words">
              {visible(nearest.text)}{" "}
              <span className="font-sans text-xs text-faint">
                <bdi>{nearest.path}</bdi>, {t.error.line(nearest.line, nearest.column)}
              </span>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** A sentence of ours, the corpus' own words in it set apart: they may run the other way. */
function SaidWords({ said, t }: { readonly said: Said; readonly t: Messages }) {
  return saidIn(t.code, said).map(({ text, isValue }, i) =>
    isValue ? <bdi key={i}>{visible(text)}</bdi> : <span key={i}>{text}</span>,
  );
}
