import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { exportHere } from "./exportHere.ts";
import type { ExportAnswer, ExportOrder } from "./exportTalk.ts";

const messages = { en, es };
const obey = exportHere(
  (answer: ExportAnswer) => postMessage(answer),
  (language) => messages[language],
);
addEventListener("message", ({ data }: MessageEvent<ExportOrder>) => obey(data));
