import { type KeyboardEvent, type ReactNode, useId } from "react";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Stays in the page while another tab is shown: what is dear to draw, or must keep its place. */
  readonly kept?: boolean;
}

interface TabsProps {
  readonly label: string;
  /** At least one. */
  readonly tabs: readonly Tab[];
  /** The id of one of them. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/**
 * Tabs with one tab stop: arrows, Home and End choose (WAI-ARIA Authoring Practices, "Tabs with
 * automatic activation").
 */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const prefix = useId();
  const at = tabs.findIndex((tab) => tab.id === chosen);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    event.currentTarget.parentElement
      ?.querySelectorAll<HTMLElement>('[role="tab"]')
      .item((to + tabs.length) % tabs.length)
      .focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="no-print flex flex-wrap gap-x-4 border-b border-rule"
      >
        {tabs.map((tab) => {
          const on = tab.id === chosen;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${prefix}${tab.id}`}
              aria-selected={on}
              aria-controls={`${prefix}${tab.id}-panel`}
              tabIndex={on ? 0 : -1}
              onClick={() => onChoose(tab.id)}
              onKeyDown={onKeyDown}
              className={`-mb-px min-h-8 border-b-2 text-label ${on ? "border-ink font-semibold text-ink" : "border-transparent text-soft hover:text-ink"}`}
            >
              {tab.label}
            </button>
          );
        })}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${prefix}${tab.id}-panel`}
          aria-labelledby={`${prefix}${tab.id}`}
          hidden={tab.id !== chosen}
        >
          {(tab.kept === true || tab.id === chosen) && tab.content}
        </div>
      ))}
    </>
  );
}
