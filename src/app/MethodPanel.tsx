import { Method } from "#views/method/Method.tsx";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** How it was coded, wired. */
export function MethodPanel({ index, t, ref }: ViewPanelProps) {
  const { method, reasons, topics, revisions, codings } = index.corpus;
  return (
    <Method ref={ref} method={method ?? null} {...{ reasons, topics, revisions, codings, t }} />
  );
}
