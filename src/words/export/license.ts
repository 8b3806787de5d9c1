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
