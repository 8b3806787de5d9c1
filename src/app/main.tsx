import { QueryClient } from "@tanstack/react-query";
import { loadMessages } from "#i18n/messages.ts";
import { corpusPart, readCorpusPlace } from "#state/corpusPlace.ts";
import { prefetchCorpus } from "#state/queries.ts";
import { languageOfLink } from "#state/useSelection.ts";
import "#styles.css";
import { interfaceLanguage } from "./language.ts";
import { rightPage, sourceAt } from "./sources.ts";

/** Where the corpus does not come for so many milliseconds, the page itself says how far it is. */
const frameAlone = 6000;

// In stages, because a phone runs what it loads in one go: first what fetches and checks the corpus, a
// small part; then, while that is under way, what draws. index.html asks for both at once.
const place = readCorpusPlace(corpusPart(window.location.search), document.baseURI);
const otherPage = rightPage(place, window.location.pathname);
if (otherPage === null) await begin();
else window.location.replace(otherPage + window.location.search + window.location.hash);

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function begin(): Promise<void> {
  const client = new QueryClient();
  const source = sourceAt(place);
  const language = interfaceLanguage(languageOfLink(), navigator.languages);
  const corpus = source && prefetchCorpus(client, source);
  const messages = loadMessages(language);
  const { draw, prepare } = await import("./draw.tsx");
  prepare();
  // Until all is there, index.html itself shows the frame of the bundled corpus: drawing it once more
  // would only keep what comes waiting. Of another corpus it would be the wrong one, and the page says
  // how far it is.
  const wanted = place.kind === "bundled" ? [corpus, messages] : [messages];
  await Promise.race([Promise.allSettled(wanted), later(frameAlone)]);
  draw(client);
}
