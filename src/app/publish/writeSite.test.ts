import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XmlDocument } from "libxml2-wasm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSitemap } from "./writeSite.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "positionary-sitemap-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The addresses that a file lists, as an XML parser reads them. */
function listed(name: string): readonly string[] {
  using document = XmlDocument.fromString(readFileSync(join(folder, name), "utf8"));
  return document
    .find("//s:loc", { s: "http://www.sitemaps.org/schemas/sitemap/0.9" })
    .map(({ content }) => content);
}

test("a site map lists whole addresses, whatever characters that of the site has", () => {
  for (const path of ["r&d", "a'b", "a%3Cb%3E", "?a=1&b=2;"]) {
    const site = `https://example.org/${path}/`;
    writeSitemap(["pages/en/index.html"], folder, { site, revision: "2024-01-01" });
    expect(listed("sitemap.xml")).toEqual([site, `${site}pages/en/index.html`]);
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${site}sitemap.xml\n`,
    );
  }
});

test("of more pages than one list may hold there are several, and a list of these", () => {
  const site = "https://example.org/r&d/";
  const paths = Array.from({ length: 50_000 }, (_, i) => `pages/en/${i}.html`);
  writeSitemap(paths, folder, { site, revision: "2024-01-01" });
  expect(listed("sitemap.xml")).toEqual([`${site}sitemap-1.xml`, `${site}sitemap-2.xml`]);
  expect([...listed("sitemap-1.xml"), ...listed("sitemap-2.xml")]).toEqual(
    ["", ...paths].map((path) => site + path),
  );
});

test("without the address of the site there is no list, and robots.txt names none", () => {
  writeSitemap(["pages/en/index.html"], folder, { site: null, revision: "2024-01-01" });
  expect(readdirSync(folder)).toEqual(["robots.txt"]);
  expect(readFileSync(join(folder, "robots.txt"), "utf8")).not.toContain("Sitemap");
});
