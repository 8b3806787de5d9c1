import { Own } from "#views/own/Own.tsx";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** How a corpus is made, wired. */
export function OwnPanel({ t, ref }: ViewPanelProps) {
  return <Own ref={ref} t={t} />;
}
