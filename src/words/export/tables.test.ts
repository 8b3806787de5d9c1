import { type WorkBook, read, utils } from "@e965/xlsx";
import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import Ajv from "ajv";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { allTargets } from "#domain/corpus.ts";
import type { OrganizationId, TopicId } from "#domain/ids.ts";
import { textIn } from "#domain/wording.ts";
import { exportFormats, exportText } from "#i18n/exportText.ts";
import { type Messages, en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { figureText } from "#i18n/figureText.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromFiles, corpusFromText, filesFromText, sealed } from "#testing/corpusFromText.ts";
import { csvOf } from "./csv.ts";
import { packageFiles } from "./dataPackage.ts";
import { noTick } from "./exported.ts";
import { exportedFrom, wholeOf } from "./fixture.ts";
import { jsonOf } from "./json.ts";
import { matrixTable } from "./matrixTable.ts";
import { stanceTable } from "./stanceTable.ts";
import { claimTable, documentTable, passageTable } from "./textTables.ts";
import type { Table, Value } from "./table.ts";
import { writeExport } from "./write.ts";
import { mostLinks, xlsxOf } from "./xlsx.ts";

// What is written here is read back by programs that know nothing of this one: csv-parse, SheetJS, Ajv.

const corpus = bundledCorpus();
const all = exportedFrom(corpus);

const csv = (table: Table) => wholeOf(csvOf(table, ({ name }) => name, noTick));

/** As a CSV reader has it, the mark at its beginning taken for what it is. */
function readCsv(text: string): string[][] {
  expect(text.startsWith("\ufeff")).toBe(true);
  return parse(text, { bom: true, record_delimiter: "\r\n", relax_column_count: false });
}

/** What a reader of these files does: an apostrophe before what would be a formula is taken off. */
const undone = (field: string) =>
  /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(field) ? field.slice(1) : field;

const asRecords = ([names = [], ...rows]: string[][]) =>
  rows.map((row) => Object.fromEntries(names.map((name, i) => [name, undone(row[i] ?? "")])));

describe("CSV", () => {
  test("the matrix: a row for each organization, a column for each target, and no cell is blank", async () => {
    const [head, ...rows] = readCsv(await csv(matrixTable(all)));
    expect(head?.slice(2)).toEqual(allTargets(corpus).map(({ id }) => id));
    expect(rows.map((row) => row[0])).toEqual(corpus.organizations.map(({ id }) => id));
    for (const row of rows) expect(row.filter((cell) => cell.trim() === "")).toEqual([]);
    const words = new Set(Object.values(en.position));
    for (const cell of rows.flatMap((row) => row.slice(2)))
      expect(words).toContain(cell.replace(/ \(.*/, ""));
  });

  test("silent, not coded and filtered out are words, each of the interface's language", async () => {
    const small = corpusFromText(`
            a.x   a.y  a.z
      one  2022  +2!  .    ..
    `);
    const faces = { faces: [2, "silent"] as const };
    for (const t of [en, es]) {
      const [, row] = readCsv(await csv(matrixTable(exportedFrom(small, faces, t))));
      expect(row?.slice(2)).toEqual([
        `${t.position[2]} (${t.basis.stated}, ${t.salience.central})`,
        t.position.silent,
        t.filteredOut,
      ]);
    }
  });

  test("texts of one date that differ stand both in their cell", async () => {
    const both = corpusFromText(`
           a.x
      one  2022  +2
      one  2022  -1?
    `);
    const [, row] = readCsv(await csv(matrixTable(exportedFrom(both))));
    expect(row?.[2]).toBe("supports (stated, developed) | leans against (implied, developed)");
  });

  test("the list: a row for each stance and each silence, every quote verbatim, codes as numbers", async () => {
    const records = asRecords(readCsv(await csv(stanceTable(all, "codes"))));
    const stances = records.filter(({ state }) => state === "stance");
    expect(stances).toHaveLength(corpus.stances.length);
    for (const stance of corpus.stances) {
      const { organization, passages } = all.index.inFull(stance);
      const record = stances.find(
        (one) => one["document_id"] === stance.document && one["target_id"] === stance.target,
      );
      expect(record?.["organization_id"]).toBe(organization.id);
      expect(record?.["position_code"]).toBe(String(stance.position));
      expect(record?.["position"]).toBe(en.position[stance.position]);
      expect(record?.["passages"]).toBe(passages.map(({ exact }) => exact).join("\n¶\n"));
      expect(record?.["passage_ids"]).toBe(stance.passages.join(" "));
      expect(record?.["link"]).toContain(encodeURIComponent(stance.document));
    }
    const unsaid = records.filter(({ state }) => state !== "stance");
    expect(unsaid.length).toBeGreaterThan(0);
    for (const { state, position } of unsaid)
      expect(position).toBe(en.position[state as "silent" | "uncoded"]);
  });

  test("coded values are the codes of the format, whatever the language; in a workbook they are words", async () => {
    const valuesOf = async (t: Messages, spelling: "codes" | "words") => {
      const table = stanceTable(exportedFrom(corpus, null, t), spelling);
      const records = asRecords(readCsv(await csv(table)));
      return Object.fromEntries(
        (["state", "basis", "salience", "standing", "issuer", "text_checked"] as const).map(
          (name) => [name, [...new Set(records.map((one) => one[name] ?? ""))].toSorted()],
        ),
      );
    };
    const codes = {
      state: ["silent", "stance"],
      basis: ["", "implied", "stated"],
      salience: ["", "central", "developed", "passing"],
      standing: ["", "shown"],
      issuer: ["inferred", "stated"],
      text_checked: ["true"],
    };
    for (const t of [en, es]) {
      expect(await valuesOf(t, "codes")).toEqual(codes);
      const words = exportText[t.code];
      expect(await valuesOf(t, "words")).toEqual({
        state: [t.position.silent, words.stance].toSorted(),
        basis: ["", t.basis.implied, t.basis.stated].toSorted(),
        salience: ["", ...Object.values(t.salience)].toSorted(),
        standing: ["", words.standing.shown],
        issuer: Object.values(words.issuer).toSorted(),
        text_checked: [words.textChecked.true],
      });
    }
  });

  test("of a view only what the filters leave", async () => {
    const topic = corpus.topics[1]?.id as TopicId;
    const organizations = corpus.organizations.slice(0, 2).map(({ id }) => id as OrganizationId);
    const view = exportedFrom(corpus, { topics: [topic], organizations, faces: [-2] });
    const records = asRecords(readCsv(await csv(stanceTable(view, "codes"))));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      expect(record["topic_id"]).toBe(topic);
      expect(organizations).toContain(record["organization_id"]);
      expect(record["position_code"]).toBe("-2");
    }
  });

  test("earlier stances and those that repeat are there, and said to be so", async () => {
    const trail = corpusFromText(`
           a.x
      one  2021  -1
      one  2022  +2
      one  2022  +2
    `);
    const records = asRecords(readCsv(await csv(stanceTable(exportedFrom(trail), "words"))));
    expect(records.map((one) => [one["document_id"], one["standing"]])).toEqual([
      ["one-2", "shown"],
      ["one-3", "says the same on the same date"],
      ["one-1", "of an earlier date"],
    ]);
  });

  const anyField = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", "＝", "a", "😀"),
    }),
  );
  test("whatever the fields hold, the reader gets them back, and none begins like a formula", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyField, anyField, fc.integer({ min: -2, max: 2 })), { maxLength: 5 }),
        async (rows: readonly (readonly Value[])[]) => {
          const columns = ["a", "b", "n"].map((name) => ({
            name,
            title: name,
            type: "string" as const,
            kind: "label" as const,
          }));
          const text = await csv({ name: "t", columns, count: rows.length, rows: () => rows });
          const [, ...back] = readCsv(text);
          expect(back.map((row) => row.map(undone))).toEqual(rows.map((row) => row.map(String)));
          for (const [a, b] of back)
            for (const field of [a, b]) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          for (const [i, row] of back.entries()) expect(row[2]).toBe(String(rows[i]?.[2]));
        },
      ),
    );
  });
});

describe("XLSX", () => {
  const open = async (exported: typeof all) => {
    const { blob } = await writeExport("xlsx", exported, noTick);
    return read(new Uint8Array(await blob.arrayBuffer()), { cellFormula: true });
  };
  const recordsOf = (book: WorkBook, name: string) =>
    utils.sheet_to_json<Record<string, string | number>>(book.Sheets[name] ?? {});
  const { columns, sheets } = exportText.en;

  test("a sheet each, every quote verbatim, numbers as numbers, and no formula anywhere", async () => {
    const book = await open(all);
    expect(book.SheetNames).toEqual(Object.values(sheets));
    for (const sheet of Object.values(book.Sheets))
      for (const [at, cell] of Object.entries(sheet) as [string, { t?: string; f?: string }][])
        if (!at.startsWith("!")) {
          expect(cell.f).toBeUndefined();
          expect(["s", "n"]).toContain(cell.t);
        }
    const passages = recordsOf(book, sheets.passages);
    expect(passages).toHaveLength(
      corpus.documents.reduce((sum, document) => sum + document.passages.length, 0),
    );
    for (const document of corpus.documents)
      for (const { id, exact } of document.passages) {
        const row = passages.find(
          (one) => one[columns.document_id] === document.id && one[columns.passage_id] === id,
        );
        expect(row?.[columns.passage]).toBe(exact);
      }
    const stances = recordsOf(book, sheets.stances);
    const codes = stances.flatMap((one) => one[columns.position_code] ?? []);
    expect(codes.toSorted()).toEqual(corpus.stances.map(({ position }) => position).toSorted());
    expect(recordsOf(book, sheets.about).map((row) => Object.values(row)[1])).toEqual(
      expect.arrayContaining([all.sentence, all.link, corpus.revision, corpus.license]),
    );
    const matrix = utils.sheet_to_json<string[]>(book.Sheets[sheets.matrix] ?? {}, { header: 1 });
    for (const row of matrix.slice(1)) {
      expect(row).toHaveLength(allTargets(corpus).length + 2);
      expect(row.every((cell) => cell !== "")).toBe(true);
    }
  });

  test("what looks like a formula, an escape, a prototype or a line end comes back as the text it was", async () => {
    const texts = [
      "=1+1",
      "-2",
      "_x000D_",
      "_x000C_",
      "a\fb\u0001c\u000bd",
      "a\r\nb\rc",
      " a ",
      "constructor",
      "__proto__",
      "<&>\"'",
      "😀",
    ];
    const files = filesFromText("a.x\none 2022 +2\n");
    const [stance] = files.json.stances;
    if (!stance) throw new Error("no stance");
    for (const summary of texts) {
      stance.summary = summary;
      const book = await open(exportedFrom(corpusFromFiles(sealed(files))));
      // SheetJS itself makes LF of CR LF.
      const expected = summary.replace("\r\n", "\n");
      expect(recordsOf(book, sheets.stances)[0]?.[columns.summary]).toBe(expected);
    }
  });

  test("links are links, columns are as wide as what they hold, and lists can be filtered", async () => {
    const { blob } = await writeExport("xlsx", all, noTick);
    const book = read(new Uint8Array(await blob.arrayBuffer()), { cellStyles: true });
    const sheet = book.Sheets[sheets.documents] ?? {};
    const [head = [], ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    let followed = 0;
    for (const [i, row] of rows.entries())
      for (const [j, heading] of head.entries()) {
        const cell = sheet[utils.encode_cell({ r: i + 1, c: j })] as
          | { v: string; l?: { Target: string } }
          | undefined;
        const isLink = heading === columns.link || heading === columns.source_url;
        if (isLink && row[j] !== undefined) followed++;
        // What a reader that is not ours follows, its fragment too.
        expect(cell?.l?.Target).toBe(isLink ? cell && new URL(cell.v).href : undefined);
      }
    expect(followed).toBeGreaterThanOrEqual(rows.length);
    const widthOf = (name: string, column: string) => {
      const one = book.Sheets[name] ?? {};
      const [titles = []] = utils.sheet_to_json<string[]>(one, { header: 1 });
      return one["!cols"]?.[titles.indexOf(column)]?.width;
    };
    expect(widthOf(sheets.stances, columns.organization_id)).toBe(14);
    expect(widthOf(sheets.stances, columns.document)).toBe(28);
    expect(widthOf(sheets.stances, columns.summary)).toBe(60);
    expect(widthOf(sheets.passages, columns.passage)).toBe(60);
    for (const name of book.SheetNames) {
      const { "!autofilter": filter, "!ref": whole } = book.Sheets[name] ?? {};
      expect(filter?.ref).toBe(name === sheets.about ? undefined : whole);
    }
  });

  test("as XML: what ECMA-376 has in a sheet in its order, a target for each link, wrapped prose", async () => {
    const { blob } = await writeExport("xlsx", all, noTick);
    const files = new Map<string, XmlDocument>();
    for (const entry of await new ZipReader(new BlobReader(blob)).getEntries())
      if (!entry.directory)
        files.set(entry.filename, XmlDocument.fromString(await entry.getData(new TextWriter())));
    const ns = {
      m: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      p: "http://schemas.openxmlformats.org/package/2006/relationships",
      r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    };
    const found = (file: string, path: string) => files.get(file)?.find(path, ns) ?? [];
    const contents = (file: string, path: string) => found(file, path).map((one) => one.content);
    const named = Object.values(sheets);
    named.forEach((name, i) => {
      const file = `xl/worksheets/sheet${i + 1}.xml`;
      const order = ["sheetViews", "cols", "sheetData", "autoFilter", "hyperlinks"];
      const children = found(file, "/m:worksheet/*").map((one) => (one as XmlElement).name);
      expect(children).toEqual(order.filter((one) => children.includes(one)));
      const ids = contents(file, "//m:hyperlink/@r:id");
      const rels = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
      expect(contents(rels, "//p:Relationship[@TargetMode='External']/@Id")).toEqual(ids);
      if ([sheets.matrix, sheets.about].includes(name)) expect(ids).toEqual([]);
      else expect(ids.length).toBeGreaterThan(0);
    });
    const wraps = contents("xl/styles.xml", "//m:cellXfs/m:xf/m:alignment/@wrapText");
    expect(wraps).toEqual(["1", "1"]);
    // Style 2 is that of prose: each cell of the passages' own words has it.
    const at = ["document_id", "passage_id", "organization", "target_id"].length + 1;
    expect(
      new Set(contents("xl/worksheets/sheet5.xml", `//m:row[position()>1]/m:c[${at}]/@s`)),
    ).toEqual(new Set(["2"]));
    const filters = contents("xl/workbook.xml", "//m:definedName");
    expect(filters).toHaveLength(named.length - 1);
    expect(filters[0]).toMatch(/^'Matrix'!\$A\$1:\$[A-Z]+\$\d+$/);
  });

  const linksOf = (addresses: readonly string[]) => {
    const table: Table = {
      name: "links",
      columns: [{ name: "link", title: "Link", type: "string", kind: "link" }],
      count: addresses.length,
      rows: () => addresses.map((one) => [one]),
    };
    return xlsxOf([{ name: "Links", table, isList: true }], "2026-01-01", "…", noTick);
  };

  test("no link leads to what is no page, or is too long for Excel; a fragment is kept", async () => {
    const blob = await linksOf([
      "javascript:alert(1)",
      "file:///etc/passwd",
      "no address",
      `https://example.org/${"a".repeat(2100)}`,
      "https://example.org/?a=1&b=<2>#c d",
    ]);
    const { Links: sheet = {} } = read(new Uint8Array(await blob.arrayBuffer())).Sheets;
    const targets = [2, 3, 4, 5, 6].map(
      (row) => (sheet[`A${row}`] as { l?: { Target: string } }).l?.Target,
    );
    expect(targets.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(targets[4]).toBe("https://example.org/?a=1&b=%3C2%3E#c%20d");
    expect((sheet["A6"] as { v: string }).v).toBe("https://example.org/?a=1&b=<2>#c d");
  });

  test("a sheet has no more links than Excel takes; the rest stay words", async () => {
    const addresses = Array.from({ length: mostLinks + 5 }, (_, i) => `https://example.org/${i}`);
    const counted = new Map<string, number>();
    const reader = new ZipReader(new BlobReader(await linksOf(addresses)));
    for (const entry of await reader.getEntries())
      if (!entry.directory) {
        const xml = await entry.getData(new TextWriter());
        for (const tag of ["<c ", "<hyperlink ", "/hyperlink"])
          counted.set(tag, (counted.get(tag) ?? 0) + xml.split(tag).length - 1);
      }
    // With the heading; and each link has one target.
    expect(counted.get("<c ")).toBe(addresses.length + 1);
    expect(counted.get("<hyperlink ")).toBe(mostLinks);
    // Each relationship's type ends so, and so does the list of links once.
    expect(counted.get("/hyperlink")).toBe(mostLinks + 1);
  });

  test("a text too long for a cell is cut, and says so", async () => {
    const files = filesFromText("a.x\none 2022 +2\n");
    const [stance] = files.json.stances;
    if (stance) stance.summary = "😀".repeat(40_000);
    const book = await open(exportedFrom(corpusFromFiles(sealed(files))));
    const cell = String(recordsOf(book, sheets.stances)[0]?.[columns.summary]);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell.endsWith(exportText.en.cut)).toBe(true);
    expect(cell.isWellFormed()).toBe(true);
  });
});

describe("JSON", () => {
  const text = { type: "string", minLength: 1 };
  const listOf = (properties: object, required: readonly string[]) => ({
    type: "array",
    items: { type: "object", properties, required, additionalProperties: false },
  });
  /** The shape that json.ts tells its readers. */
  const schema = {
    type: "object",
    required: [
      "format",
      "about",
      "organizations",
      "targets",
      "reasons",
      "documents",
      "cells",
      "reported",
      "events",
      "revisions",
      "codings",
    ],
    additionalProperties: false,
    properties: {
      format: { const: "positionary-export/2" },
      about: { type: "object", required: ["title", "taken", "scope", "link", "revision", "made"] },
      organizations: listOf({ id: text, shortName: text, name: text, country: text }, [
        "id",
        "name",
      ]),
      targets: listOf({ id: text, topic: { type: "object" }, label: text, readAs: text }, ["id"]),
      reasons: listOf({ id: text, label: text, readAs: text }, ["id", "label"]),
      documents: listOf(
        {
          id: text,
          organization: text,
          title: text,
          titlePrinted: { type: "boolean" },
          language: text,
          date: text,
          written: text,
          published: text,
          issuer: { enum: ["stated", "inferred"] },
          textChecked: { type: "boolean" },
          source: { type: "object" },
          link: text,
          passages: listOf(
            {
              id: text,
              exact: text,
              start: { type: "integer" },
              end: { type: "integer" },
              translations: listOf(
                { exact: text, language: text, by: text, checked: { type: "boolean" } },
                ["exact", "language", "by", "checked"],
              ),
            },
            ["id", "exact"],
          ),
        },
        ["id", "organization", "title", "language", "issuer", "textChecked", "link", "passages"],
      ),
      cells: listOf(
        {
          organization: text,
          target: text,
          state: { enum: ["stance", "silent", "uncoded"] },
          link: text,
          documents: { type: "array", items: text },
          stances: listOf(
            {
              document: text,
              position: { enum: [2, 1, 0, -1, -2] },
              basis: { enum: ["stated", "implied"] },
              salience: { enum: ["central", "developed", "passing"] },
              reasons: { type: "array", items: text },
              frame: text,
              summary: text,
              doubt: text,
              passages: { type: "array", items: text, minItems: 1 },
              standing: { enum: ["shown", "same", "earlier"] },
              link: text,
            },
            ["document", "position", "basis", "passages", "standing", "link"],
          ),
        },
        ["organization", "target", "state", "link"],
      ),
      reported: listOf(
        {
          document: text,
          holder: { type: "object" },
          target: text,
          position: { enum: [2, 1, 0, -1, -2] },
          basis: text,
          note: text,
          passages: { type: "array", items: text },
          link: text,
        },
        ["document", "holder", "target", "position", "passages", "link"],
      ),
      events: listOf(
        {
          id: text,
          date: text,
          label: text,
          asPrinted: text,
          note: text,
          passages: listOf({ document: text, passage: text }, ["document", "passage"]),
          link: text,
        },
        ["id", "date", "label", "passages"],
      ),
      revisions: listOf(
        {
          date: text,
          note: text,
          cells: listOf({ document: text, target: text }, ["document", "target"]),
        },
        ["date", "note", "cells"],
      ),
      codings: listOf(
        {
          id: text,
          by: text,
          date: text,
          blind: { type: "boolean" },
          note: text,
          decisions: listOf(
            {
              document: text,
              target: text,
              state: { enum: ["stance", "silent"] },
              position: { enum: [2, 1, 0, -1, -2] },
              basis: { enum: ["stated", "implied"] },
              salience: { enum: ["central", "developed", "passing"] },
              reasons: { type: "array", items: text },
              note: text,
              passages: { type: "array", minItems: 1 },
            },
            ["document", "target", "state"],
          ),
        },
        ["id", "by", "date", "blind"],
      ),
    },
  };

  test("has the shape that it promises, and every quote stands where it says", async () => {
    const data = JSON.parse(await wholeOf(jsonOf(all, noTick))) as {
      documents: { id: string; passages: { exact: string; start: number; end: number }[] }[];
      cells: unknown[];
    };
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.cells).toHaveLength(corpus.organizations.length * allTargets(corpus).length);
    let quotes = 0;
    for (const { id, passages } of data.documents) {
      const own = corpus.documents.find((document) => document.id === id)?.text ?? "";
      for (const { exact, start, end } of passages) {
        expect(own.slice(start, end)).toBe(exact);
        quotes++;
      }
    }
    expect(quotes).toBeGreaterThan(60);
  });

  test("a place counts the text as any program has it that fetches it: without a byte-order mark", async () => {
    const files = filesFromText("a.x\none 2022 +2\n");
    const [document] = files.json.documents;
    const path = document?.text ?? "";
    const own = `\ufeff${files.texts.get(path)}`;
    files.texts.set(path, own);
    const data = JSON.parse(
      await wholeOf(jsonOf(exportedFrom(corpusFromFiles(sealed(files))), noTick)),
    ) as { documents: { passages: { exact: string; start: number; end: number }[] }[] };
    const fetched = new TextDecoder().decode(new TextEncoder().encode(own));
    const [passage] = data.documents[0]?.passages ?? [];
    expect(fetched.slice(passage?.start, passage?.end)).toBe(passage?.exact);
  });

  test("all of it has every translation, event, revision and coder's coding", async () => {
    const data = JSON.parse(await wholeOf(jsonOf(all, noTick))) as {
      documents: { id: string; passages: { id: string; translations?: object[] }[] }[];
      events: { id: string; date: string; passages: object[] }[];
      revisions: { date: string }[];
      codings: object[];
    };
    for (const { id, passages, translations } of corpus.documents) {
      const own = data.documents.find((one) => one.id === id)?.passages;
      for (const { id: passage, translation } of passages)
        expect(own?.find((one) => one.id === passage)?.translations ?? []).toEqual(
          translations.flatMap(({ language, by }) => {
            const exact = translation[language]?.exact;
            return exact === undefined ? [] : [{ language, exact, by, checked: true }];
          }),
        );
    }
    expect(data.events.map(({ id, date, passages }) => ({ id, date, passages }))).toEqual(
      corpus.events.map(({ id, edtf, passages }) => ({ id, date: edtf, passages })),
    );
    expect(data.revisions.map(({ date }) => date)).toEqual(
      corpus.revisions.map(({ date }) => date),
    );
    expect(data.codings).toEqual([]);
    const coded = corpusFromText("a.x a.y\none 2022 +2 .\n* ann one-1 a.x +1:peace\n");
    const given: unknown = JSON.parse(await wholeOf(jsonOf(exportedFrom(coded), noTick)));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
    expect(given).toMatchObject({
      codings: [
        {
          id: "ann",
          blind: true,
          decisions: [
            { document: "one-1", target: "a.x", state: "stance", position: 1, reasons: ["peace"] },
            { document: "one-1", target: "a.y", state: "silent" },
          ],
        },
      ],
    });
  });

  test("an empty corpus is empty lists", async () => {
    const empty = {
      ...corpus,
      organizations: [],
      documents: [],
      stances: [],
      reported: [],
      events: [],
    };
    const data: unknown = JSON.parse(await wholeOf(jsonOf(exportedFrom(empty), noTick)));
    expect(data).toMatchObject({ organizations: [], documents: [], cells: [], reported: [] });
  });
});

describe("where a text failed to load", () => {
  const [first] = corpus.documents;
  const failed = exportedFrom({
    ...corpus,
    documents: corpus.documents.map((document) =>
      document === first
        ? {
            ...document,
            text: null,
            passages: document.passages.map((passage) => ({ ...passage, range: null })),
          }
        : document,
    ),
  });
  const { true: yes, false: no } = exportText.en.textChecked;

  test("its rows in the tables say that nobody has looked for their quotes, the others that all were found", async () => {
    const tables = [documentTable, passageTable, claimTable].map((make) => make(failed));
    for (const table of [stanceTable(failed, "words"), ...tables]) {
      const records = asRecords(readCsv(await csv(table)));
      const own = records.filter((one) => one["document_id"]?.split(" ").includes(first?.id ?? ""));
      const others = records.filter((one) => one["document_id"] !== "" && !own.includes(one));
      expect(new Set(own.map((one) => one["text_checked"]))).toEqual(new Set([no]));
      expect(new Set(others.map((one) => one["text_checked"]))).toEqual(new Set([yes]));
    }
  });

  test("no cell of the matrix that rests on it looks like one that was checked", async () => {
    const [whole, part] = await Promise.all(
      [all, failed].map(async (one) => readCsv(await csv(matrixTable(one)))),
    );
    part?.forEach((row, i) =>
      row.forEach((cell, j) => {
        const is = whole?.[i]?.[j];
        if (row[0] !== first?.organization || j < 2 || cell.startsWith(en.position.uncoded))
          expect(cell).toBe(is);
        else
          expect([
            `${is?.replace(/\)$/, ";")} ${en.textFailed})`,
            `${is} (${en.textFailed})`,
          ]).toContain(cell);
      }),
    );
  });

  test("the workbook, JSON and the package name it", async () => {
    const { blob } = await writeExport("xlsx", failed, noTick);
    const book = read(new Uint8Array(await blob.arrayBuffer()));
    const about = utils.sheet_to_json<Record<string, string>>(
      book.Sheets[exportText.en.sheets.about] ?? {},
    );
    expect(about.map((row) => Object.values(row))).toContainEqual([
      exportText.en.about.unchecked,
      textIn(first?.title ?? "", "en"),
    ]);
    const data = JSON.parse(await wholeOf(jsonOf(failed, noTick))) as {
      documents: { id: string; textChecked: boolean }[];
    };
    expect(data.documents.filter((one) => !one.textChecked).map(({ id }) => id)).toEqual([
      first?.id,
    ]);
    for await (const { name, content } of packageFiles(failed, noTick)) {
      if (name !== "documents.csv") continue;
      const text = await wholeOf(content as AsyncIterable<string>);
      const rows = parse(text, { columns: true }) as Record<string, string>[];
      const unchecked = rows.filter((one) => one["text_checked"] === "false");
      expect(unchecked.map((one) => one["id"])).toEqual([first?.id]);
    }
  });
});

test("what the page calls a thing, its exports and pictures call it too", () => {
  for (const t of [en, es]) {
    expect(exportText[t.code].columns.doubt).toBe(t.reader.doubt);
    for (const salience of Object.values(t.salience))
      expect(figureText[t.code].width).toContain(salience);
  }
});

describe("files", () => {
  test("every format is made of everything and of a view, under a name of its own", async () => {
    const names = new Set<string>();
    for (const exported of [all, exportedFrom(corpus, { faces: [2] })])
      for (const format of exportFormats) {
        const { name, blob } = await writeExport(format, exported, noTick);
        expect(name).toContain(`_${corpus.revision}_${exported.scope}_`);
        expect(name).toMatch(/^[a-z0-9-]+_[0-9-]+_[a-z]+_[a-z]+\.[a-z]+$/);
        expect(blob.size).toBeGreaterThan(100);
        names.add(name);
      }
    expect(names.size).toBe(2 * exportFormats.length);
  });

  test("what is stopped is not made", async () => {
    const stop = () => Promise.reject(new Error("stopped"));
    for (const format of exportFormats)
      await expect(writeExport(format, all, stop)).rejects.toThrow("stopped");
  });
});
