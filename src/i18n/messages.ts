import { type Messages, en } from "./en.ts";
import { es } from "./es.ts";

/** The interface in a language of ours. */
export const messages: Readonly<Record<"en" | "es", Messages>> = { en, es };
