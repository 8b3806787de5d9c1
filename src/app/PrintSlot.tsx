import { type ComponentType, useCallback, useEffect, useState } from "react";
import { requestIdle } from "#ui/requestIdle.ts";
import type { PrintHostProps } from "./PrintHost.tsx";

/**
 * What stands on paper alone. Its code comes when the page has nothing else to do, or is asked to print:
 * by the keys for it, too, which wait for it then. Where it does not come, the view is printed by itself.
 */
export function PrintSlot(props: PrintHostProps) {
  const [Host, setHost] = useState<ComponentType<PrintHostProps> | null>(null);
  const [keyed, setKeyed] = useState(false);
  const { onPrinted } = props;
  const asked = props.asked || keyed;
  const printed = useCallback(() => {
    setKeyed(false);
    onPrinted();
  }, [onPrinted]);
  useEffect(() => {
    if (Host) return;
    const load = () =>
      void import("./PrintHost.tsx").then(
        ({ PrintHost }) => setHost(() => PrintHost),
        () => {
          if (!asked) return;
          window.print();
          printed();
        },
      );
    if (asked) return load();
    requestIdle(load);
    const byKeys = (event: KeyboardEvent) => {
      if (event.key !== "p" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setKeyed(true);
    };
    window.addEventListener("keydown", byKeys);
    return () => window.removeEventListener("keydown", byKeys);
  }, [Host, asked, printed]);
  return Host && <Host {...props} asked={asked} onPrinted={printed} />;
}
