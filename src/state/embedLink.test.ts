import { describe, expect, test } from "vitest";
import { decode } from "./urlState.ts";
import { embedLink, readEmbed } from "./embedLink.ts";
import { isEmbedded } from "./embedPart.ts";

describe("the parts of an embed", () => {
  test("what is written is read again, beside an unchanged selection", () => {
    const link = "https://example.org/p/?corpus=https://other.example/a.zip&cell=a/b.c&q=%C3%B1%2C";
    const embed = embedLink(link, "timeline", "dark");
    expect(embed).toBe(`${link}&embed=timeline&theme=dark`);
    const { search } = new URL(embed);
    expect(isEmbedded(search)).toBe(true);
    expect(readEmbed(search)).toEqual({ kind: "timeline", theme: "dark", ignored: [] });
    expect(decode(search)).toEqual(decode(new URL(link).search));
  });

  test("a link without a query gets one", () => {
    expect(embedLink("https://example.org/", "view", null)).toBe("https://example.org/?embed=1");
  });

  test("a value that means nothing is named, and the rest counts", () => {
    expect(readEmbed("?embed=cinema&theme=pink")).toEqual({
      kind: "view",
      theme: null,
      ignored: [
        { part: "embed", value: "cinema" },
        { part: "theme", value: "pink" },
      ],
    });
  });

  test("a link of the explorer that names a theme is told that it means nothing there", () => {
    expect(isEmbedded("?theme=dark")).toBe(false);
    expect(decode("?theme=dark").ignored).toEqual([{ part: "theme", value: "dark" }]);
  });
});
