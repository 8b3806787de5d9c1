// How long the search takes over 20 MB of texts, in Node: the very code that the worker of the page runs.
//
//   npm run bench:search
//
// The texts are made of the words of the bundled ones, as often as they stand there, and of rare words
// that are none; the same at every run. "First answer" is what a keystroke waits for: what has been found
// after 50 ms, or all of it. Milliseconds, medians of the runs.
import { readFileSync, readdirSync } from "node:fs";
import { cpus } from "node:os";
import type { DocumentId, OrganizationId } from "#domain/ids.ts";
import { readQuery } from "#domain/search/query.ts";
import { TextIndex } from "#domain/search/textIndex.ts";

const folder = new URL("../../public/corpus/texts/", import.meta.url);
const words = readdirSync(folder).flatMap(
  (file) => readFileSync(new URL(file, folder), "utf8").match(/[\p{L}\p{N}]+/gu) ?? [],
);

const size = 20e6;
const runs = 5;
/** What a reader waits for at most before something is shown (src/state/searchHere.ts). */
const turn = 50;

let seed = 1;
const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
const some = (n: number) => Math.floor(random() * n);

function makeText(): string {
  const paragraphs = Array.from({ length: 66 }, () =>
    Array.from({ length: 20 + some(60) }, () =>
      random() < 0.03 ? `w${some(60_000).toString(36)}` : words[some(words.length)],
    ).join(" "),
  );
  return paragraphs.join(".\n");
}

const index = new TextIndex();
let characters = 0;
let texts = 0;
let built = 0;
while (characters < size) {
  const text = makeText();
  const begun = performance.now();
  index.add({
    document: `d${texts++}` as DocumentId,
    organization: "one" as OrganizationId,
    language: "en",
    isTranslation: false,
    text,
    quotes: [],
  });
  built += performance.now() - begun;
  characters += text.length;
}

const everything = { organizations: [], topics: [], targets: [], language: null, quoted: false };
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}; ${(characters / 1e6).toFixed(0)} MB in ${texts} texts, index built in ${Math.round(built)} ms\n`,
);
console.log("| typed | paragraphs | first answer | all |\n|---|---|---|---|");
for (const typed of [
  "b",
  "be",
  "bel",
  "belg",
  "belgorod",
  "t",
  "the",
  "russian war",
  '"the war',
  '"of the people"',
  "w1",
  "nowhere",
]) {
  // prettier-ignore
  const first: number[] = [];
  const all: number[] = [];
  let found = "";
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    let answered: number | null = null;
    for (const { hits, done } of index.find(readQuery(typed), everything)) {
      const took = performance.now() - begun;
      if (!done && took < turn) continue;
      const { count, cut } = hits();
      answered ??= performance.now() - begun;
      found = `${count}${cut ? "+" : ""}`;
    }
    first.push(answered ?? Number.NaN);
    all.push(performance.now() - begun);
  }
  console.log(
    `| ${typed} | ${found} | ${Math.round(median(first))} | ${Math.round(median(all))} |`,
  );
}
