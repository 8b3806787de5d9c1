import { type ReactNode, Suspense, useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { loadable } from "#ui/loadable.tsx";
import type { KeyListProps } from "#views/search/KeyList.tsx";
import type { CiteHostProps } from "./citeHostProps.ts";
import type { ExportHostProps } from "./ExportHost.tsx";
import type { IgnoredNoticeProps } from "./IgnoredNotice.tsx";
import type { PaletteHostProps } from "./paletteHostProps.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import type { PictureHostProps } from "./PictureHost.tsx";
import type { SearchHostProps } from "./SearchHost.tsx";

// The search, the palette and the list of keys: their code comes when somebody asks for them.

/** Exported, as the palette is, so that the page can ask for its code ahead of time: what is typed while it comes would be lost. */
export const SearchHost = loadable<SearchHostProps>(
  async () => (await import("./SearchHost.tsx")).SearchHost,
);
export const PaletteHost = loadable<PaletteHostProps>(
  async () => (await import("./PaletteHost.tsx")).PaletteHost,
);
const CiteHost = loadable<CiteHostProps>(async () => (await import("./CiteHost.tsx")).CiteHost);
const ExportHost = loadable<ExportHostProps>(
  async () => (await import("./ExportHost.tsx")).ExportHost,
);
const PictureHost = loadable<PictureHostProps>(
  async () => (await import("./PictureHost.tsx")).PictureHost,
);
const KeyList = loadable<KeyListProps>(
  async () => (await import("#views/search/KeyList.tsx")).KeyList,
);

const IgnoredNotice = loadable<IgnoredNoticeProps>(
  async () => (await import("./IgnoredNotice.tsx")).IgnoredNotice,
);

/** What of the link was left out, which is nothing in most. */
export function IgnoredSlot(props: IgnoredNoticeProps) {
  if (props.ignored.length === 0) return null;
  return (
    <Slot t={props.t}>
      <IgnoredNotice {...props} />
    </Slot>
  );
}

export function SearchSlot(props: SearchHostProps) {
  return (
    <Slot t={props.t}>
      <SearchHost {...props} />
    </Slot>
  );
}

/** What lies over the page; null for nothing. */
export type Over =
  | "palette"
  | "keys"
  | "cite"
  | "export"
  | "embed"
  | "print"
  | { readonly picture: string }
  | null;

interface OverSlotProps
  extends
    Omit<PaletteHostProps, "onOver" | "onClose">,
    Pick<ExportHostProps, "dataHref">,
    Pick<KeyListProps, "singleKeys" | "onSingleKeys"> {
  readonly over: Over;
  readonly onOver: (over: Over) => void;
}

/** The palette, what it can lead to, or a citation. */
export function OverSlot(props: OverSlotProps) {
  const { over, index, actions, t, onOpenCorpus, onOver, singleKeys, onSingleKeys } = props;
  const { selection, shown, dataHref, searching } = props;
  const next = useRef<Over>(null);
  const closed = () => {
    onOver(next.current);
    next.current = null;
  };
  // A print lies over nothing (PrintSlot).
  if (over === null || over === "print") return null;
  return (
    <Slot t={t}>
      {over === "cite" || over === "embed" ? (
        <CiteHost
          first={over}
          {...{ index, selection, shown, t }}
          onPrint={() => (next.current = "print")}
          onClose={closed}
        />
      ) : over === "export" ? (
        <ExportHost {...{ index, selection, shown, dataHref, t }} onClose={() => onOver(null)} />
      ) : typeof over === "object" ? (
        <PictureHost
          picture={over.picture}
          {...{ index, selection, shown, t }}
          onClose={() => onOver(null)}
        />
      ) : over === "palette" ? (
        <PaletteHost
          {...{ index, selection, shown, actions, searching, t, onOpenCorpus }}
          onOver={(to) => (next.current = to)}
          onClose={closed}
        />
      ) : (
        <KeyList {...{ t, singleKeys, onSingleKeys }} onClose={() => onOver(null)} />
      )}
    </Slot>
  );
}

function Slot({ t, children }: { readonly t: Messages; readonly children: ReactNode }) {
  return (
    <PanelBoundary panel={t.nav.search} t={t}>
      <Suspense
        fallback={
          <p role="status" className="sr-only">
            {t.loadingView}
          </p>
        }
      >
        {children}
      </Suspense>
    </PanelBoundary>
  );
}
