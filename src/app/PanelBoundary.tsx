import { Component, type ReactNode } from "react";
import type { Messages } from "#i18n/en.ts";

interface PanelBoundaryProps {
  /** The panel's name, for the reader. */
  readonly panel: string;
  readonly t: Messages;
  readonly children: ReactNode;
}

/** Keeps a failure in the panel where it happened, and names the panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { panel, t, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert" className="m-4 rounded-lg border border-warn p-4 text-sm">
        <p className="font-semibold">{t.error.panelTitle(panel)}</p>
        <p className="mt-1 text-soft">{t.error.panelNote}</p>
        <button
          type="button"
          className="chip mt-3"
          onClick={() => this.setState({ failed: false })}
        >
          {t.retry}
        </button>
      </div>
    );
  }
}
