import type { Language } from "#domain/selection.ts";

/** What a comparison says that the first page does not need. Loads with it, and with its picture. */
export interface CompareText {
  /** Where a filter hides what an organization says: what a row amounts to is no less of that. */
  readonly relationsOfAll: string;
}

const en: CompareText = {
  relationsOfAll:
    "The relations are of all that the organizations say on an issue, also of what is filtered out here.",
};

const es: CompareText = {
  relationsOfAll:
    "Las relaciones son de todo lo que las organizaciones dicen sobre un asunto, también de lo que aquí está filtrado.",
};

export const compareText: Readonly<Record<Language, CompareText>> = { en, es };
