import { Component, type ReactNode } from "react";
import type { Messages } from "#i18n/en.ts";
import { isNewRelease } from "./newRelease.ts";
import { forgetFailedLoads } from "#ui/loadable.tsx";

interface PanelBoundaryProps {
  /** The panel's name, for the reader. */
  readonly panel: string;
  /** What the panel shows: when that changes, it gets another chance. */
  readonly shows?: string;
  readonly t: Messages;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly failed: boolean;
  readonly shows: string | undefined;
  /** How often its code has failed to load. */
  readonly loadsFailed: number;
  /** The host has another release, and files of this one may be gone. */
  readonly renewed: boolean;
}

/** Keeps a failure in the panel where it happened, and names the panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = {
    failed: false,
    shows: this.props.shows,
    loadsFailed: 0,
    renewed: false,
  };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { shows }: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): Partial<PanelBoundaryState> | null {
    return shows === state.shows ? null : { failed: false, shows };
  }

  override componentDidCatch(): void {
    // No reader waits for the answer: till it comes, "Try again" is there.
    void isNewRelease().then((renewed) => this.setState({ renewed }));
  }

  private readonly retry = () => {
    const wasLoad = forgetFailedLoads();
    // Some browsers keep a module that failed to load for as long as the page lives. The address
    // holds all that is shown, so a second try may as well be a new page.
    if (wasLoad && this.state.loadsFailed > 0) window.location.reload();
    else this.setState({ failed: false, loadsFailed: this.state.loadsFailed + (wasLoad ? 1 : 0) });
  };

  override render() {
    const { panel, t, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert" className="m-4 rounded-lg border border-warn p-4 text-sm">
        <p className="font-semibold">{t.error.panelTitle(panel)}</p>
        <p className="mt-1 text-soft">
          {this.state.renewed ? t.error.newRelease : t.error.panelNote}
        </p>
        <button
          type="button"
          className="chip mt-3"
          onClick={this.state.renewed ? () => window.location.reload() : this.retry}
        >
          {this.state.renewed ? t.error.loadAgain : t.retry}
        </button>
      </div>
    );
  }
}
