import type { Language } from "#domain/selection.ts";

/** What opens and closes a quotation within one, at each depth; deeper ones begin again. */
const inner: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ["‘", "’"],
    ["“", "”"],
  ],
  es: [
    ["“", "”"],
    ["‘", "’"],
  ],
};

/** Marks that open, with what closes them. In English guillemets are no marks of the language, and stay. */
const closing: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "“": "”", '"': '"' },
  es: { "“": "”", '"': '"', "«": "»" },
};

/**
 * Words as they stand between the quotation marks of a citation: those within them become the inner ones,
 * since equal marks do not show where which ends. It is the style manuals' rule (Chicago, 17th ed., 13.30;
 * APA, 7th ed., 8.33; the Ortografía of the Spanish academies), and holds for prose alone: as data a quote
 * has the marks of its text. Marks that do not pair stay, all of them: what they mean, nobody knows.
 */
export function nested(words: string, language: Language): string {
  const open: { readonly at: number; readonly closes: string; isInnermost: boolean }[] = [];
  const changed = new Map<number, string>();
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at] ?? "";
    const last = open.at(-1);
    if (mark === last?.closes) {
      open.pop();
      const marks = marksAt(open.length, language);
      changed.set(last.at, marks[0]).set(at, marks[1]);
      const around = open.at(-1);
      if (around) around.isInnermost = false;
      if (last.isInnermost)
        for (const [i, one] of singlesIn(words, last.at, at).entries())
          changed.set(one, marksAt(open.length + 1, language)[i % 2] ?? "");
      continue;
    }
    const closes = closing[language][mark];
    if (closes !== undefined) open.push({ at, closes, isInnermost: true });
    // One that closes what was never opened.
    else if (Object.values(closing[language]).includes(mark)) return words;
  }
  if (open.length > 0) return words;
  return Array.from({ length: words.length }, (_, at) => changed.get(at) ?? words[at]).join("");
}

function marksAt(depth: number, language: Language): readonly [string, string] {
  const marks = inner[language];
  return marks[depth % marks.length] ?? ["", ""];
}

/**
 * Where single marks stand between two places, opening and closing by turns; none where an apostrophe could
 * be meant. Within words of a letter on both sides it is one for certain.
 */
function singlesIn(words: string, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const mark = words[at];
    if (mark !== "‘" && mark !== "’") continue;
    if (mark === "’" && /\p{L}/u.test(words[at - 1] ?? "") && /\p{L}/u.test(words[at + 1] ?? ""))
      continue;
    if (mark !== (places.length % 2 === 0 ? "‘" : "’")) return [];
    places.push(at);
  }
  return places.length % 2 === 0 ? places : [];
}
