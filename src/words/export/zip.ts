import {
  BlobReader,
  BlobWriter,
  ZipWriter,
  configure,
} from "@zip.js/zip.js/lib/zip-core-native.js";

export interface PackedFile {
  /** Its path in the zip. */
  readonly name: string;
  readonly content: Iterable<string> | AsyncIterable<string>;
}

/**
 * Packs files of text, in UTF-8, one after the other.
 * @param day what their date is, YYYY-MM-DD: with the day of the coding the same content gives the same
 *   bytes, whenever it is packed
 */
export async function zipOf(
  files: Iterable<PackedFile> | AsyncIterable<PackedFile>,
  day: string,
  type: string,
): Promise<Blob> {
  // It runs in a worker already, and the policy of the page lets no other be made of a string.
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(new BlobWriter(type), {
    // Spreadsheets refuse what a small file does not need: sizes of 64 bits, and sizes after the content.
    zip64: false,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: dayOf(day),
  });
  for await (const { name, content } of files) {
    const parts: string[] = [];
    for await (const piece of content) parts.push(piece);
    await zip.add(name, new BlobReader(new Blob(parts)));
  }
  return zip.close();
}

/** A zip has dates of the place where it is made. */
function dayOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}
