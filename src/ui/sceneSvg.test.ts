import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paper } from "./paper.ts";
import { type Scene, type SceneItem, lineOf, textAt } from "./scene.ts";
import { sceneToSvg, xmlText } from "./sceneSvg.ts";

// Read by a parser that is not ours.

const font = { face: "serif", size: 12, weight: 600 } as const;
const words = (text: string, more: object = {}) =>
  textAt(text, { x: 10, y: 20, font, fill: "ink", ...more });

const measure = (text: string, { size }: { readonly size: number }) => (text.length * size) / 2;

const scene = (items: readonly SceneItem[], name = "A name"): Scene => ({
  width: 100,
  height: 50,
  ground: "raised",
  name,
  description: "More of it",
  language: "es",
  items,
});

function read(one: Scene) {
  const faults: string[] = [];
  const xml = new DOMParser({
    onError: (level, message) => {
      // It warns of every U+FFFD, which is what a character that XML cannot hold becomes.
      if (!message.startsWith("Unicode replacement")) faults.push(`${level}: ${message}`);
    },
  }).parseFromString(sceneToSvg(one, paper, measure), "image/svg+xml");
  expect(faults).toEqual([]);
  return xml;
}

const hostile = [
  "<script>alert(1)</script>",
  "]]>",
  '" onload="alert(1)',
  "'&amp;&#0;&lt;",
  "<!-- -->",
  "<?xml version='1.0'?>",
  "\u202eabc\u202c",
  "&xxe;",
];

describe("sceneToSvg", () => {
  test("has the name, the description and the language of the scene", () => {
    const root = read(scene([])).documentElement!;
    expect(root.getAttribute("role")).toBe("img");
    expect(root.getAttribute("lang")).toBe("es");
    expect(root.getElementsByTagName("title")[0]?.textContent).toBe("A name");
    expect(root.getElementsByTagName("desc")[0]?.textContent).toBe("More of it");
    expect(root.getAttribute("viewBox")).toBe("0 0 100 50");
  });

  test.each(hostile)("%s stays text, wherever it stands", (text) => {
    const all = read(
      scene([words(text, { language: text }), { kind: "group", name: text, items: [] }], text),
    );
    expect(all.getElementsByTagName("script")).toHaveLength(0);
    expect(all.getElementsByTagName("text")[0]?.textContent).toBe(text);
    expect(all.getElementsByTagName("text")[0]?.getAttribute("lang")).toBe(text);
    expect([...all.getElementsByTagName("title")].map((one) => one.textContent)).toEqual([
      text,
      text,
    ]);
    expect(all.documentElement?.hasAttribute("onload")).toBe(false);
  });

  test("any string at all gives XML that can be read, and comes back but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const back = read(scene([words(text)])).getElementsByTagName("text")[0]?.textContent;
        // XML reads every end of a line as LF (section 2.11).
        const written = (one: string) => one.replace(/\r\n?/g, "\n");
        // oxlint-disable-next-line no-control-regex
        const spoken = text.replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
        expect(written(back ?? "")).toBe(written(spoken));
      }),
    );
  });

  test("what XML has no place for becomes U+FFFD", () => {
    expect(xmlText("a\u0000b\u001bc\ufffed\ud800e\udfffF")).toBe(
      "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdF",
    );
    expect(xmlText("\u{1f680}")).toBe("\u{1f680}");
  });

  test("words that run from right to left are anchored by their own beginning", () => {
    const [left, right] = read(
      scene([words("שלום", { anchor: "left" }), words("שלום", { anchor: "right" })]),
    ).getElementsByTagName("text");
    expect(left?.getAttribute("direction")).toBe("rtl");
    expect(left?.getAttribute("text-anchor")).toBe("end");
    expect(right?.hasAttribute("text-anchor")).toBe(false);
  });

  test("a line keeps its length in whatever face it is shown", () => {
    const [line] = read(scene([words("twelve words")])).getElementsByTagName("text");
    expect(line?.getAttribute("textLength")).toBe("72");
    expect(line?.getAttribute("font-family")).toMatch(/serif$/);
  });

  test("names no colour but those of the palette, and no address", () => {
    const svg = sceneToSvg(
      scene([
        lineOf(
          [
            [0, 0],
            [1.005, 2],
          ],
          "mark-supports",
          2,
          [3, 2],
        ),
      ]),
      paper,
      measure,
    );
    expect(svg).toContain(
      `stroke="${paper["mark-supports"]}" stroke-width="2" stroke-dasharray="3 2"`,
    );
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|href/);
  });
});
