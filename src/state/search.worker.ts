import { searchHere } from "./searchHere.ts";
import type { SearchAnswer, SearchOrder } from "./searchTalk.ts";

const obey = searchHere((answer: SearchAnswer) => postMessage(answer));
addEventListener("message", ({ data }: MessageEvent<SearchOrder>) => obey(data));
