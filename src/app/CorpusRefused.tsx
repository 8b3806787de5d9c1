import type { Fault } from "#domain/gate/parseCorpus.ts";
import type { Messages } from "#i18n/en.ts";

interface CorpusRefusedProps {
  readonly faults: readonly Fault[];
  /** Faults beyond those listed. */
  readonly more: number;
  readonly t: Messages;
}

/** In place of the explorer: every fault of the corpus, none of the corpus. */
export function CorpusRefused({ faults, more, t }: CorpusRefusedProps) {
  return (
    <div role="alert" className="mx-auto my-12 max-w-3xl px-6">
      <h2 className="font-serif text-2xl font-semibold">
        {t.error.refusedTitle(faults.length + more)}
      </h2>
      <p className="mt-2 text-soft">{t.error.refusedNote}</p>
      <ol className="mt-6 space-y-4">
        {faults.map((fault, i) => (
          <li key={i} className="border-t border-rule pt-3 text-sm">
            <p className="font-mono break-all">{fault.pointer === "" ? "/" : fault.pointer}</p>
            <p className="text-xs text-faint">{t.error.line(fault.line, fault.column)}</p>
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
              <dt className="text-faint">{t.error.found}</dt>
              <dd className="break-words">{fault.found}</dd>
              <dt className="text-faint">{t.error.expected}</dt>
              <dd className="break-words">{fault.expected}</dd>
              {fault.nearest && (
                <>
                  <dt className="text-faint">{t.error.nearest}</dt>
                  <dd className="font-serif break-words">
                    {fault.nearest.text}{" "}
                    <span className="font-sans text-xs text-faint">
                      {t.error.line(fault.nearest.line, fault.nearest.column)}
                    </span>
                  </dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="mt-4 text-soft">{t.error.more(more)}</p>}
    </div>
  );
}
