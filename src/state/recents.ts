import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Text } from "#domain/corpus.ts";
import type { CorpusSource, KeptCorpus } from "./corpusSource.ts";
import { filesSource } from "./filesSource.ts";
import { zipSource } from "./zipSource.ts";

/** A corpus that was opened on this device before. */
export interface Recent {
  /** As a link names it (`corpusPlace`). */
  readonly id: string;
  readonly title: Text;
  /** What it was opened from: the name of the folder or of the zip. */
  readonly name: string;
  /** The day of its coding, YYYY-MM-DD. */
  readonly revision: string;
  /** When it was last opened: milliseconds since 1970-01-01. */
  readonly opened: number;
}

interface Stored extends Recent {
  readonly kept: KeptCorpus;
}

interface Schema extends DBSchema {
  readonly corpora: { readonly key: string; readonly value: Stored };
}

/** More are a heap. */
const mostKept = 8;

/**
 * The storage of this browser; null where it is refused. Whatever fails here fails in silence: what is
 * kept is a convenience, and every corpus can be opened without it.
 */
async function storage(): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>("positionary", 1, {
      upgrade: (database) => void database.createObjectStore("corpora", { keyPath: "id" }),
    });
  } catch {
    return null;
  }
}

/** What was opened before, the latest first; none where nothing can be stored. */
export async function recents(): Promise<readonly Recent[]> {
  try {
    const all = (await (await storage())?.getAll("corpora")) ?? [];
    return all
      .map(({ id, title, name, revision, opened }) => ({ id, title, name, revision, opened }))
      .toSorted((a, b) => b.opened - a.opened);
  } catch {
    return [];
  }
}

/** Keeps a corpus, and lets the oldest go where there are too many; false where it cannot be kept. */
export async function keepRecent(recent: Recent, kept: KeptCorpus): Promise<boolean> {
  try {
    const database = await storage();
    if (!database) return false;
    await database.put("corpora", { ...recent, kept });
    for (const { id } of (await recents()).slice(mostKept)) await database.delete("corpora", id);
    return true;
  } catch {
    // Full, or refused.
    return false;
  }
}

/** Lets a corpus go. */
export async function forgetRecent(id: string): Promise<void> {
  try {
    await (await storage())?.delete("corpora", id);
  } catch {
    // Then it was not kept either.
  }
}

/** A corpus that was kept, with its name; null where it is not there. Rejects as its source does. */
export async function recentSource(
  id: string,
): Promise<{ readonly source: CorpusSource; readonly name: string } | null> {
  let stored: Stored | undefined;
  try {
    stored = await (await storage())?.get("corpora", id);
  } catch {
    stored = undefined;
  }
  if (!stored) return null;
  const { kept, name } = stored;
  const source = kept.kind === "zip" ? await zipSource(id, kept.zip) : filesSource(id, kept.files);
  return { source, name };
}
