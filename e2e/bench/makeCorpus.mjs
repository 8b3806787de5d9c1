// Seeded corpora of any size, as files by their path; the same for the same numbers, here and in a page.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  "the of council harbour wage school river bridge union market law vote north price rail water land peace trade health".split(
    " ",
  );

/**
 * The files of a corpus by their path. `organizations` x `targets`, of which `fill` have a stance; each
 * organization has `documents` texts of about `length` characters with `passages` quotes.
 */
export function makeCorpus(options) {
  const {
    organizations = 100,
    targets = 50,
    documents = 1,
    fill = 0.33,
    passages = 10,
    length = 4000,
    seed = 1,
  } = options;
  const next = random(seed);
  const pick = (n) => Math.floor(next() * n);
  const files = new Map();
  const topics = [];
  const perTopic = Math.max(4, Math.ceil(targets / 40));
  const allTargets = [];
  for (let t = 0; allTargets.length < targets; t++) {
    const own = [];
    for (let k = 0; k < perTopic && allTargets.length < targets; k++) {
      own.push({
        id: `t${k}`,
        label: `Issue ${t + 1}.${k + 1}: ${words[pick(20)]} and ${words[pick(20)]}`,
        shortLabel: `${words[pick(20)]} ${t + 1}.${k + 1}`,
        readAs: "doing it",
      });
      allTargets.push(`topic-${t}.t${k}`);
    }
    topics.push({ id: `topic-${t}`, label: `Topic ${t + 1}`, targets: own });
  }
  const reasons = Array.from({ length: 12 }, (_, i) => ({
    id: `r${i}`,
    label: `Reason ${i + 1}`,
    readAs: "it is given as one",
  }));
  const corpus = {
    format: "positionary/1",
    title: `Made up: ${organizations} organizations, ${targets} issues`,
    revision: "2024-01-01",
    organizations: Array.from({ length: organizations }, (_, i) => ({
      id: `org-${i}`,
      name: `Organization number ${i + 1}`,
      shortName: `ORG ${i + 1}`,
    })),
    topics,
    reasons,
    documents: [],
    stances: [],
  };
  for (let o = 0; o < organizations; o++) {
    for (let d = 0; d < documents; d++) {
      const id = `doc-${o}-${d}`;
      // Every sentence has a number of its own, so that every quote stands in one place.
      const quotes = [];
      let text = "";
      const paragraphs = Math.max(passages, Math.ceil(length / 240));
      for (let p = 0; p < paragraphs; p++) {
        const sentence = `Sentence ${p + 1} of ${id} is about ${words[pick(20)]}.`;
        if (quotes.length < passages) quotes.push({ id: `p${p}`, exact: sentence });
        let line = sentence;
        while (line.length < length / paragraphs) line += ` ${words[pick(20)]}`;
        text += `${line}\n\n`;
      }
      const path = `texts/${id}.txt`;
      files.set(path, text);
      corpus.documents.push({
        id,
        organization: `org-${o}`,
        title: `Text ${d + 1} of ORG ${o + 1}`,
        titlePrinted: true,
        language: "en",
        text: path,
        sha256: bytesToHex(sha256(new TextEncoder().encode(text))),
        attribution: { basis: "stated" },
        published: { date: `20${10 + pick(14)}-${String(1 + pick(12)).padStart(2, "0")}` },
        passages: quotes,
      });
      for (const target of allTargets) {
        if (next() >= fill) continue;
        const position = [2, 1, 0, -1, -2][pick(5)];
        const own = passages > 0 ? [`p${pick(quotes.length)}`] : [];
        if (own.length === 0) continue;
        corpus.stances.push({
          document: id,
          target,
          position,
          basis: Math.abs(position) === 2 || next() < 0.8 ? "stated" : "implied",
          salience: ["central", "developed", "passing"][pick(3)],
          reasons: [`r${pick(12)}`],
          passages: own,
        });
      }
    }
  }
  files.set("corpus.json", JSON.stringify(corpus));
  return files;
}
