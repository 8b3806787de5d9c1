import { createStore } from "#ui/store.ts";
import type { ChosenWords } from "./wordsCitation.ts";

/**
 * The words that are selected in the text that is open, if any. A page has one selection, so it has one of
 * these; what first draws the page knows nothing of it.
 */
export const chosenWords = createStore<ChosenWords | null>(null);
