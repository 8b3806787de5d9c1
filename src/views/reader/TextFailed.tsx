import type { Messages } from "#i18n/en.ts";

/** In the place of a text that did not arrive. */
export function TextFailed({
  t,
  path,
  onRetry,
}: {
  t: Messages;
  path: string;
  onRetry: () => void;
}) {
  return (
    <div role="alert" className="my-6 rounded-lg border border-warn p-4 text-sm">
      <p className="font-semibold">{t.reader.textFailedTitle}</p>
      <p className="mt-1 text-soft">{t.reader.textFailedNote}</p>
      <p className="mt-1 font-mono text-xs text-faint">{path}</p>
      <button type="button" className="chip mt-3" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}
