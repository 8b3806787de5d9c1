import { useMemo } from "react";
import type { Opened, OpenedSheet } from "#domain/opened.ts";
import { eventsOf, organizationSheet, targetSheet } from "#domain/sheets.ts";
import { textIn } from "#domain/wording.ts";
import { EventsPanel } from "#views/panel/EventsPanel.tsx";
import { OrganizationPanel } from "#views/panel/OrganizationPanel.tsx";
import { TargetPanel } from "#views/panel/TargetPanel.tsx";
import { TopicPanel } from "#views/panel/TopicPanel.tsx";
import type { OpenedPanelProps } from "./openedPanelProps.ts";

export type SheetProps = Pick<OpenedPanelProps, "index" | "selection" | "shown" | "actions" | "t">;

/** The words and the content of a sheet, for the panel and for an embed. */
export function useSheet(props: SheetProps, opened: OpenedSheet) {
  const { index, shown, selection, actions, t } = props;
  const { matrix } = shown;
  const { filters } = selection;
  return useMemo(() => {
    const onOpen: (opened: Opened) => void = actions.open;
    switch (opened.kind) {
      case "target": {
        const sheet = targetSheet(index, matrix, opened.target);
        const { target } = sheet;
        return {
          over: t.panel.target,
          heading: textIn(target.shortLabel ?? target.label, t.code),
          content: (
            <TargetPanel
              onCompare={() => actions.compareOn({ targets: [target.id] })}
              {...{ sheet, t, onOpen }}
            />
          ),
        };
      }
      case "organization": {
        const sheet = organizationSheet(index, matrix, opened.organization);
        return {
          over: t.panel.organization,
          heading: sheet.organization.shortName,
          content: <OrganizationPanel {...{ sheet, t, onOpen }} />,
        };
      }
      case "topic": {
        const topic = index.topics.get(opened.topic);
        if (!topic) throw new RangeError(`nothing in this corpus has the id ${opened.topic}`);
        const alone = filters.topics.length === 1 && filters.topics[0] === topic.id;
        return {
          over: t.panel.topic,
          heading: textIn(topic.label, t.code),
          content: (
            <TopicPanel
              alone={alone}
              onAlone={() => actions.showTopics(alone ? [] : [topic.id])}
              onCompare={() => actions.compareOn({ topics: [topic.id] })}
              {...{ index, matrix, topic, t, onOpen }}
            />
          ),
        };
      }
      case "events":
        return {
          over: t.panel.events,
          heading: t.timeline.eventsLabel(opened.events.length),
          content: <EventsPanel events={eventsOf(index, opened.events)} {...{ t, onOpen }} />,
        };
      default:
        return opened satisfies never;
    }
  }, [index, matrix, opened, filters, actions, t]);
}
