import type { Messages } from "#i18n/en.ts";

interface TimelineButtonsProps {
  readonly t: Messages;
  readonly atWhole: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (share: number) => void;
  readonly onReset: () => void;
}

/** The zoom for those who neither scroll nor drag. */
export function TimelineButtons({ t, atWhole, onZoom, onPan, onReset }: TimelineButtonsProps) {
  const button = (label: string, sign: string, act: () => void, disabled = false) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={act}
      className="plain-button min-w-7 justify-center disabled:opacity-40"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div role="group" aria-label={t.timeline.heading} className="no-print flex items-center">
      {button(t.timeline.earlier, "←", () => onPan(-0.3), atWhole)}
      {button(t.timeline.later, "→", () => onPan(0.3), atWhole)}
      {button(t.timeline.zoomOut, "−", () => onZoom(1 / 1.6), atWhole)}
      {button(t.timeline.zoomIn, "+", () => onZoom(1.6))}
      <button
        type="button"
        disabled={atWhole}
        onClick={onReset}
        className="plain-button disabled:opacity-40"
      >
        {t.timeline.reset}
      </button>
    </div>
  );
}
