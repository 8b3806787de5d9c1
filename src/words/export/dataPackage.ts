/**
 * A Data Package (Frictionless, version 2): a zip of CSV files and of `datapackage.json`, which says of
 * each its fields, types, keys and what an empty field means. Coded values are codes here and not words,
 * so that it reads the same whatever the language of the interface; labels, and what the package says of
 * itself, are in that language.
 *
 * The files are UTF-8 without a byte-order mark, as the standard's readers expect. What a spreadsheet would
 * take for a formula is guarded as in every CSV file (formula.ts), and the package says so.
 */
import { textIn } from "#domain/wording.ts";
import { type PackageTable, packageText } from "#i18n/packageText.ts";
import { csvOf } from "./csv.ts";
import type { Exported, Tick } from "./exported.ts";
import { plainName } from "./plainName.ts";
import { licenseAddress, termsInWords } from "./license.ts";
import { historyResources } from "./packageHistory.ts";
import { matrixResources } from "./packageMatrix.ts";
import { type Resource, sum } from "./packageSchema.ts";
import { type UsedDocument, documentsIn } from "./passagesIn.ts";
import type { PackedFile } from "./zip.ts";

/** The files of the package. */
export async function* packageFiles(
  exported: Exported,
  tick: Tick,
): AsyncGenerator<PackedFile, undefined> {
  const documents = documentsIn(exported);
  const resources = [
    ...matrixResources(exported, documents),
    ...historyResources(exported, documents),
  ];
  const of = sum(resources, ({ count }) => count);
  let before = 0;
  yield {
    name: "datapackage.json",
    content: [`${JSON.stringify(descriptorOf(exported, documents, resources), null, 2)}\n`],
  };
  for (const { name, fields, count, rows } of resources) {
    const columns = fields.map((field) => ({
      name: field.name,
      title: field.name,
      type: "string" as const,
      kind: "label" as const,
    }));
    const done = before;
    const further: Tick = (own) => tick(done + own, of);
    const table = { name, columns, count, rows };
    yield { name: `${name}.csv`, content: csvOf(table, (column) => column.name, further, "") };
    before += count;
  }
  return undefined;
}

/** Tables that hold the very words of the texts, or their translations: no licence of the coding covers these. */
const quoting: readonly PackageTable[] = ["passages", "translations", "coded_passages"];

function descriptorOf(
  exported: Exported,
  documents: readonly UsedDocument[],
  resources: readonly Resource[],
) {
  const { index, sentence, link, made, t } = exported;
  const { title, description, license, curators, revision } = index.corpus;
  const words = packageText[t.code];
  const licenses = licensesOf(license);
  const cited = documents.flatMap(({ document }) => document.source ?? []);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: plainName(textIn(title, t.code)) || "positionary",
    title: textIn(title, t.code),
    description: [
      sentence,
      description === undefined ? "" : textIn(description, t.code),
      termsInWords(license, t).join(" "),
      words.formulas,
    ]
      .filter((one) => one !== "")
      .join("\n\n"),
    homepage: link,
    version: revision,
    created: `${made}T00:00:00Z`,
    ...(licenses.length === 0 ? {} : { licenses }),
    ...(curators.length === 0
      ? {}
      : { contributors: curators.map((name) => ({ title: name, roles: ["curator"] })) }),
    ...(cited.length === 0
      ? {}
      : {
          sources: cited.map(({ citation, url }) => ({
            title: citation,
            ...(url === undefined ? {} : { path: url }),
          })),
        }),
    resources: resources.map(({ name, fields, primaryKey, foreignKeys }) => ({
      name,
      type: "table",
      description: quoting.includes(name)
        ? `${words.tables[name]} ${t.footer.texts}`
        : words.tables[name],
      // Without any of its own a table is under those of the package.
      ...(quoting.includes(name) && licenses.length > 0
        ? { licenses: [{ name: unspecified, title: t.footer.texts }] }
        : {}),
      path: `${name}.csv`,
      scheme: "file",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        delimiter: ",",
        lineTerminator: "\r\n",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: fields.map(({ note, ...field }) =>
          note === undefined ? field : { ...field, description: words.fields[note] },
        ),
        missingValues: [""],
        primaryKey,
        ...(foreignKeys ? { foreignKeys } : {}),
      },
    })),
  };
}

/** That of what has none, by the register that the standard refers to (Open Definition, licences). */
const unspecified = "notspecified";

/**
 * The licence as the standard has it: with a name of letters, digits and `- . _` or with an address, best with
 * both. None where it has neither: the description says it in any case.
 */
function licensesOf(license: string | undefined) {
  if (license === undefined) return [];
  const name = license.trim().replace(/\s+/g, "-");
  const isName = /^[-a-zA-Z0-9._]+$/.test(name);
  const path = licenseAddress(license);
  if (!isName && path === null) return [];
  return [{ ...(isName ? { name } : {}), title: license, ...(path === null ? {} : { path }) }];
}
