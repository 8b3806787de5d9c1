import type { Relative } from "#domain/otherStances.ts";
import type { Language } from "#domain/selection.ts";

/** What stands over the other stances of an organization on a target. Loads on demand. */
export const otherStancesText: Readonly<Record<Language, Readonly<Record<Relative, string>>>> = {
  en: {
    later: "Later stances",
    "same-date": "Other texts of the same date",
    earlier: "Earlier stances",
    undated: "Other texts, whose order in time is not known",
  },
  es: {
    later: "Posturas posteriores",
    "same-date": "Otros textos de la misma fecha",
    earlier: "Posturas anteriores",
    undated: "Otros textos, de orden desconocido en el tiempo",
  },
};
