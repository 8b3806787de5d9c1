import { corpusFolder, mostFiles } from "./corpusFolder.ts";
import { type CorpusSource, FetchFailure } from "./corpusSource.ts";
import { OpenFailure } from "./openFailure.ts";
import { sameButCase } from "./sameButCase.ts";

/** A file of a folder, by its path in it. */
export interface NamedFile {
  readonly path: string;
  readonly file: Blob;
}

/** The files under a folder that was picked or dropped. Throws an `OpenFailure` where there is no corpus. */
export function filesSource(key: string, files: readonly NamedFile[]): CorpusSource {
  if (files.length > mostFiles) throw new OpenFailure("too-many-files", String(mostFiles));
  const folder = corpusFolder(files.map(({ path }) => path));
  const byPath = new Map(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, file }) => [path.slice(folder.length), file]),
  );
  const names = [...byPath.keys()];
  return {
    key: `files ${key}`,
    read: async (path) => {
      const file = byPath.get(path);
      if (!file) throw new FetchFailure(path, 404);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        // It was moved, or changed, since it was picked.
        throw new FetchFailure(path, null);
      }
    },
    href: () => null,
    isMissing: (path) => !byPath.has(path),
    otherCase: (path) => sameButCase(names, path),
    kept: (paths) => ({
      kind: "files",
      files: ["corpus.json", ...paths].flatMap((path) => {
        const file = byPath.get(path);
        return file ? [{ path, file }] : [];
      }),
    }),
  };
}

/** The files of a folder that was picked: `<input webkitdirectory>`. */
export function pickedFiles(list: FileList): readonly NamedFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Something that was dropped: as an entry, or where the browser has none, as a file. */
export type Dropped = FileSystemEntry | File;

/** What was dropped: the one zip, or the files of folders. Throws an `OpenFailure` for anything else. */
export async function droppedFiles(
  entries: readonly Dropped[],
): Promise<
  | { readonly kind: "zip"; readonly name: string; readonly file: Blob }
  | { readonly kind: "folder"; readonly name: string; readonly files: readonly NamedFile[] }
> {
  const [only] = entries;
  if (!only) throw new OpenFailure("not-a-corpus");
  const isFolder = !(only instanceof File) && only.isDirectory;
  if (entries.length === 1 && !isFolder && /\.zip$/i.test(only.name))
    return { kind: "zip", name: only.name, file: await fileOf(only) };
  const files: NamedFile[] = [];
  for (const entry of entries) await gather(entry, "", files);
  return { kind: "folder", name: only.name, files };
}

async function gather(entry: Dropped, above: string, files: NamedFile[]): Promise<void> {
  const path = above + entry.name;
  if (files.length > mostFiles) throw new OpenFailure("too-many-files", String(mostFiles));
  if (entry instanceof File || entry.isFile) {
    files.push({ path, file: await fileOf(entry) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A hundred at a time, until none is left (File and Directory Entries API).
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, () => reject(new OpenFailure("unreadable", path))),
    );
    if (some.length === 0) return;
    for (const one of some) await gather(one, `${path}/`, files);
  }
}

function fileOf(entry: Dropped): Promise<File> {
  if (entry instanceof File) return Promise.resolve(entry);
  return new Promise((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, () =>
      reject(new OpenFailure("unreadable", entry.name)),
    ),
  );
}
