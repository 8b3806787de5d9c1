import type { Messages } from "#i18n/en.ts";
import { exportText } from "#i18n/exportText.ts";

/** Under which terms the coding is, where the corpus says so, and that these are not the terms of its texts. */
export function termsInWords(license: string | undefined, t: Messages): readonly string[] {
  return [
    ...(license === undefined ? [] : [`${exportText[t.code].about.license}: ${license}.`]),
    t.footer.texts,
  ];
}

/**
 * Where a licence can be read: an address as it stands, and of Creative Commons from its name, "CC BY 4.0".
 * Null for any other, of which nothing is known but its name.
 */
export function licenseAddress(license: string | undefined): string | null {
  if (license === undefined) return null;
  if (/^https?:\/\//.test(license) && URL.canParse(license)) return license;
  const [, kind, version] =
    /^CC[ -](BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)[ -]([1-4]\.[05])$/i.exec(license.trim()) ?? [];
  if (kind !== undefined)
    return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return /^CC0(?:[ -]1\.0)?$/i.test(license.trim())
    ? "https://creativecommons.org/publicdomain/zero/1.0/"
    : null;
}
