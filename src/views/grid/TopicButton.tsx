import type { TopicId } from "#domain/ids.ts";
import { type Opened, atTopic } from "#domain/opened.ts";
import { foldPlace, topicPlace } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { PlaceButton } from "./PlaceButton.tsx";
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
      <PlaceButton
        place={place}
        isTabStop={tabStop === place}
        pressed={isOpen}
        onPress={() => onOpen(atTopic(topic.id))}
        className="min-h-6 min-w-0 truncate text-left font-semibold hover:underline aria-pressed:text-accent"
        {...{ onFocusPlace }}
      >
        {label}
      </PlaceButton>
      <PlaceButton
        place={fold}
        isTabStop={tabStop === fold}
        expanded={!topic.folded}
        name={(topic.folded ? t.grid.unfold : t.grid.fold)(label)}
        onPress={() => onFold(topic.id)}
        className="no-print grid size-6 shrink-0 place-items-center rounded text-[0.7em] text-faint hover:bg-lit hover:text-ink"
        {...{ onFocusPlace }}
      >
        <span aria-hidden="true">{topic.folded ? "▸" : "▾"}</span>
      </PlaceButton>
    </span>
  );
}
