import type { OpenedSheet } from "#domain/opened.ts";
import { Panel } from "#views/panel/Panel.tsx";
import { TextPanel } from "./TextPanel.tsx";
import type { OpenedPanelProps } from "./openedPanelProps.ts";
import { useSheet } from "./useSheet.tsx";

/** What is opened: a text with what is known of it, or a sheet that gathers from many. */
export function OpenedPanel(props: OpenedPanelProps) {
  const { read } = props;
  if (read.reading === null) return <SheetPanel {...props} opened={read.opened} />;
  return <TextPanel {...props} opened={read.opened} reading={read.reading} />;
}

function SheetPanel(props: OpenedPanelProps & { readonly opened: OpenedSheet }) {
  const { opened, actions, t, onCite, ref } = props;
  const { over, heading, content } = useSheet(props, opened);
  return (
    <Panel
      ref={ref}
      over={over}
      heading={heading}
      t={t}
      onClose={actions.close}
      onCite={onCite}
      onCopyLink={() => actions.copyLink(t.code)}
    >
      {content}
    </Panel>
  );
}
