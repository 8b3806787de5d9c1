import type { TopicId } from "#domain/ids.ts";
import { type Opened, atTopic } from "#domain/opened.ts";
import { foldPlace, topicPlace } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { FoldableTopic } from "./gridTypes.ts";

interface TopicButtonProps {
  readonly topic: FoldableTopic;
  /** The key of the place that a Tab comes to. */
  readonly tabStop: string | undefined;
  readonly isOpen: boolean;
  readonly t: Messages;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
}

/** The header of a topic: its name opens it, a small control folds it into one column of its spread. */
export function TopicButton(props: TopicButtonProps) {
  const { topic, tabStop, isOpen, t, onFocusPlace, onOpen, onFold } = props;
  const label = textIn(topic.topic.label, t.code);
  const [place, fold] = [topicPlace(topic.id), foldPlace(topic.id)];
  return (
    <span className="flex items-center gap-0.5">
      <button
        type="button"
        data-place={place}
        tabIndex={tabStop === place ? 0 : -1}
        aria-pressed={isOpen}
        onFocus={() => onFocusPlace(place)}
        onClick={() => onOpen(atTopic(topic.id))}
        className="min-h-6 min-w-0 truncate text-left font-semibold hover:underline aria-pressed:text-accent"
      >
        {label}
      </button>
      <button
        type="button"
        data-place={fold}
        tabIndex={tabStop === fold ? 0 : -1}
        aria-expanded={!topic.folded}
        aria-label={(topic.folded ? t.grid.unfold : t.grid.fold)(label)}
        onFocus={() => onFocusPlace(fold)}
        onClick={() => onFold(topic.id)}
        className="no-print grid size-6 shrink-0 place-items-center rounded text-[0.7em] text-faint hover:bg-lit hover:text-ink"
      >
        <span aria-hidden="true">{topic.folded ? "▸" : "▾"}</span>
      </button>
    </span>
  );
}
