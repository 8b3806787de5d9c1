import { type ComponentType, useEffect, useState } from "react";
import type { PrintHostProps } from "./PrintHost.tsx";

/** Milliseconds after which the page is done with what a reader waits for. */
const idle = 4000;

/**
 * What stands on paper alone. Its code comes when the page has nothing else to do, or is asked to print.
 * Where it does not come, the view is printed by itself.
 */
export function PrintSlot(props: PrintHostProps) {
  const { asked, onPrinted } = props;
  const [Host, setHost] = useState<ComponentType<PrintHostProps> | null>(null);
  useEffect(() => {
    if (Host) return;
    const load = () =>
      import("./PrintHost.tsx").then(
        ({ PrintHost }) => setHost(() => PrintHost),
        () => {
          if (!asked) return;
          window.print();
          onPrinted();
        },
      );
    const timer = setTimeout(() => void load(), asked ? 0 : idle);
    return () => clearTimeout(timer);
  }, [Host, asked, onPrinted]);
  return Host && <Host {...props} />;
}
