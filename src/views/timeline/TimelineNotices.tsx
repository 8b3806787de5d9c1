import type { Messages } from "#i18n/en.ts";

interface TimelineNoticesProps {
  readonly t: Messages;
  /** The link names a span without any date in view. */
  readonly outside: boolean;
  /** So many texts lie far outside what is shown while nobody has chosen a span. */
  readonly beyond: number;
}

/** What the axis does not show, or not as it was asked to. */
export function TimelineNotices({ t, outside, beyond }: TimelineNoticesProps) {
  return (
    <>
      {outside && (
        <p role="status" className="text-xs text-warn">
          {t.timeline.outside}
        </p>
      )}
      {beyond > 0 && <p className="text-xs text-soft">{t.timeline.beyond(beyond)}</p>}
    </>
  );
}
