import { QueryClient } from "@tanstack/react-query";
import { loadMessages } from "#i18n/messages.ts";
import { hostSource } from "#state/corpusSource.ts";
import { prefetchCorpus } from "#state/queries.ts";
import { languageOfLink } from "#state/useSelection.ts";
import "#styles.css";
import { interfaceLanguage } from "./language.ts";

// In stages, because a phone runs what it loads in one go: first what fetches and checks the corpus, a
// small part; then, while that is under way, what draws. index.html asks for both at once.
const client = new QueryClient();
const source = hostSource("corpus");
const language = interfaceLanguage(languageOfLink(), navigator.languages);
const corpus = prefetchCorpus(client, source);
const messages = loadMessages(language);
const { draw, prepare } = await import("./draw.tsx");
prepare();

// Until all is there, index.html itself shows the frame of the bundled corpus: drawing it once more
// would only keep what comes waiting.
await Promise.allSettled([corpus, messages]);
draw(client, source);
