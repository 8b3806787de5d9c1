import type { TopicId } from "#domain/ids.ts";
import { topicPlace } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { FoldableTopic } from "./gridTypes.ts";

interface TopicButtonProps {
  readonly topic: FoldableTopic;
  readonly isTabStop: boolean;
  readonly t: Messages;
  readonly onFocusPlace: (place: string) => void;
  readonly onFold: (topic: TopicId) => void;
}

/** The header of a topic, which folds it into one column of its spread and unfolds it. */
export function TopicButton({ topic, isTabStop, t, onFocusPlace, onFold }: TopicButtonProps) {
  const label = textIn(topic.topic.label, t.code);
  const place = topicPlace(topic.id);
  return (
    <button
      type="button"
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded={!topic.folded}
      title={(topic.folded ? t.grid.unfold : t.grid.fold)(label)}
      onFocus={() => onFocusPlace(place)}
      onClick={() => onFold(topic.id)}
      className="flex min-h-6 w-full items-center gap-1.5 text-left font-semibold"
    >
      <span className="truncate">{label}</span>
      <span aria-hidden="true" className="text-[0.7em] text-faint">
        {topic.folded ? "▸" : "▾"}
      </span>
    </button>
  );
}
