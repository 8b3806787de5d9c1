import { addressSource } from "#state/addressSource.ts";
import { hasAgreed } from "#state/consent.ts";
import { type CorpusPlace, folderOf } from "#state/corpusPlace.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import { hostSource } from "#state/hostSource.ts";
import { localCorpus } from "#state/localCorpora.ts";

/** The corpus that is built in. */
const bundled = hostSource("corpus");

/** One object for one address, so that what has come of it is found again. */
const known = new Map<string, CorpusSource>();

/** Where the files of a corpus come from; null where that is not known, or has not been agreed to. */
export function sourceAt(place: CorpusPlace): CorpusSource | null {
  switch (place.kind) {
    case "bundled":
      return bundled;
    case "here":
      return atAddress(place.address);
    case "elsewhere":
      return hasAgreed(place.address) ? atAddress(place.address) : null;
    case "local":
      return localCorpus(place.id)?.source ?? null;
    case "unreadable":
      return null;
    default:
      return place satisfies never;
  }
}

function atAddress(address: URL): CorpusSource {
  let source = known.get(address.href);
  if (!source) known.set(address.href, (source = addressSource(address)));
  return source;
}

/** Where a corpus that is not built in came from, in a word; null for the one that is. */
export function originOf(place: CorpusPlace): string | null {
  switch (place.kind) {
    case "bundled":
      return null;
    case "here":
      return folderOf(place.address).pathname.split("/").at(-2) ?? "";
    case "elsewhere":
      return place.address.host;
    case "local":
      return localCorpus(place.id)?.name ?? "";
    case "unreadable":
      return "";
    default:
      return place satisfies never;
  }
}

/**
 * The page whose policy lets other hosts be asked. It is the same page otherwise; the explorer's own
 * asks its own host alone.
 */
const elsewherePage = "elsewhere.html";

/**
 * The page that a corpus must be opened on, where that is another than this one; null where it is this.
 * @param page the path of this page
 */
export function rightPage(place: CorpusPlace, page: string): string | null {
  const isThere = page.endsWith(`/${elsewherePage}`);
  if (place.kind === "elsewhere") return isThere ? null : `./${elsewherePage}`;
  return isThere ? "./" : null;
}
