/**
 * How long the gate takes, on corpora that are large and on one that is made to do harm:
 *
 *   npm run bench:gate                (all, about half a minute)
 *   npm run bench:gate -- benign-16   (those whose names begin so)
 *
 * Times depend on the machine, so each is also shown as a multiple of the plainest pass that there is
 * over the same bytes, decoding and hashing them. No test asserts a time.
 */
import { createHash } from "node:crypto";
import { openGate, type ParseResult } from "#domain/gate/parseCorpus.ts";
import { filesFromText, textBytes } from "#testing/corpusFromText.ts";

interface Case {
  readonly corpus: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const words =
  "the of a and to in that it war workers class peace for with as not is by on we are this from state " +
  "party government their against all which people have or an will be been has who imperialism military " +
  "country nato russia ukraine struggle power support what only capitalist oligarchs movement unions";

/** Prose of no meaning, the same on every run: `units` of it, in lines of about eighty. */
function prose(units: number): string {
  const vocabulary = words.split(" ");
  let state = 12_345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const parts: string[] = [];
  for (let length = 0, line = 0; length < units;) {
    const word = vocabulary[next(vocabulary.length)]! + (next(40) === 0 ? String(next(1000)) : "");
    const end = line > 80 ? "\n" : " ";
    parts.push(word, end);
    length += word.length + 1;
    line = end === "\n" ? 0 : line + word.length + 1;
  }
  return parts.join("").slice(0, units);
}

/** One document with these quotes. */
function quoting(text: string, quotes: readonly string[]): Case {
  const bytes = new TextEncoder().encode(text);
  const corpus = {
    format: "positionary/1",
    title: "Bench",
    revision: "2024-01-01",
    organizations: [{ id: "o", name: "O", shortName: "O" }],
    topics: [],
    documents: [
      {
        id: "d",
        organization: "o",
        title: "D",
        titlePrinted: true,
        language: "en",
        text: "d.txt",
        sha256: createHash("sha256").update(bytes).digest("hex"),
        attribution: { basis: "stated" },
        passages: quotes.map((exact, k) => ({ id: `p${k}`, exact })),
      },
    ],
    stances: [],
  };
  return {
    corpus: new TextEncoder().encode(JSON.stringify(corpus)),
    files: new Map([["d.txt", bytes]]),
  };
}

/** Quotes of 60 to 260 units from all over a text. */
function cutFrom(text: string, count: number): string[] {
  const step = Math.floor((text.length - 300) / count);
  return Array.from({ length: count }, (_, k) => {
    const start = k * step + (k % 7);
    return text.slice(start, start + 60 + ((k * 37) % 200));
  });
}

function benign(units: number, quotes: number): Case {
  const text = prose(units);
  return quoting(text, cutFrom(text, quotes));
}

const mebi = 1024 * 1024;

const cases: Readonly<Record<string, () => Case>> = {
  "benign-16-MiB, 300 quotes": () => benign(16 * mebi, 300),
  "benign-64-MiB, 300 quotes": () => benign(64 * mebi, 300),
  "many-5-MB, 20,000 quotes": () => benign(5_000_000, 20_000),
  "harm-1-MiB of one letter, 100,000 quotes": () =>
    quoting(
      "a".repeat(mebi),
      Array.from({ length: 100_000 }, (_, k) => "a".repeat(1 + (k % 2000))),
    ),
  "table-1,000 organizations, 100 targets": () => {
    const targets = Array.from({ length: 100 }, (_, k) => `t${Math.floor(k / 10)}.x${k}`);
    const rows = Array.from({ length: 1000 }, (_, r) => {
      const cells = targets.map(
        (_target, k) => ["+2", ".", "-1:peace", "..", "0"][(r + k * k) % 5],
      );
      return `o${r} 2022 ${cells.join(" ")}`;
    });
    const files = filesFromText([targets.join(" "), ...rows].join("\n"));
    return {
      corpus: new TextEncoder().encode(JSON.stringify(files.json, null, 2)),
      files: textBytes(files),
    };
  },
};

/** Milliseconds of one call. */
function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const [wanted = ""] = process.argv.slice(2);
for (const [name, make] of Object.entries(cases)) {
  if (!name.startsWith(wanted)) continue;
  const { corpus, files } = make();
  const plain = time(() => {
    for (const bytes of [corpus, ...files.values()]) {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      createHash("sha256").update(bytes).digest();
    }
  });
  let gate = openGate("");
  const opened = time(() => (gate = openGate(corpus)));
  let result: ParseResult | undefined;
  const judged = time(() => (result = gate.judge(files)));
  const again = time(() => gate.judge(new Map()));
  const seconds = [opened, judged, again].map((ms) => `${(ms / 1000).toFixed(2)} s`);
  const ratio = ((opened + judged) / Math.max(plain, 1)).toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / mebi);
  const verdict = result?.ok ? "accepted" : "refused";
  console.log(
    `${name}: open ${seconds[0]}, judge ${seconds[1]}, again ${seconds[2]}; ` +
      `${ratio} plain passes; ${memory} MiB resident; ${verdict}`,
  );
}
