import type { Language } from "#domain/selection.ts";

/** What the time axis leaves out, on the page and in its picture. Loads with them. */
export interface TimelineText {
  readonly outside: (n: number) => string;
  readonly crowdedOut: (n: number) => string;
}

const en: TimelineText = {
  outside: (n) => `${n} outside this stretch of time`,
  crowdedOut: (n) => `${n} with no room on the axis: zoom in`,
};

const es: TimelineText = {
  outside: (n) => `${n} fuera de este periodo`,
  crowdedOut: (n) => `${n} sin espacio en el eje: amplíe`,
};

export const timelineText: Readonly<Record<Language, TimelineText>> = { en, es };
