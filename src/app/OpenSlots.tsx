import type { FaultReportProps } from "./FaultReport.tsx";
import type { OpenDialogProps } from "./OpenDialog.tsx";
import type { OpenFailureWordsProps } from "./OpenFailureWords.tsx";
import type { UnopenedCorpusProps } from "./UnopenedCorpus.tsx";
import { loadable } from "#ui/loadable.tsx";

/** Opens another corpus. */
export const OpenDialog = loadable<OpenDialogProps>(
  async () => (await import("./OpenDialog.tsx")).OpenDialog,
);

/** In place of a corpus that the link names and that is not there yet. */
export const UnopenedCorpus = loadable<UnopenedCorpusProps>(
  async () => (await import("./UnopenedCorpus.tsx")).UnopenedCorpus,
);

/** Every fault of a corpus. */
export const FaultReport = loadable<FaultReportProps>(
  async () => (await import("./FaultReport.tsx")).FaultReport,
);

/** Why what a link names could not be opened. */
export const OpenFailureWords = loadable<OpenFailureWordsProps>(
  async () => (await import("./OpenFailureWords.tsx")).OpenFailureWords,
);
