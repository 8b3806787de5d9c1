import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { rangeOf, rangesOf, stretchesOf, wordsOf } from "./textRange.ts";

const own = ["The first line.\n", "\n", "The third.\n"];
const other = ["La primera.\n", "\n", "La tercera.\n"];
const starts = (lines: readonly string[]) => lines.map((_, i) => lines.slice(0, i).join("").length);

/** Lines as the reader draws them, with a translation beside them or without, and words behind them. */
function drawn(isBeside: boolean) {
  const { container } = render(
    <div>
      <div className="text">
        {own.map((line, i) => (
          <div key={line + String(i)}>
            <p data-at={starts(own)[i]}>{line}</p>
            {isBeside && (
              <p data-at={starts(other)[i]} lang="es" className="translated">
                {other[i]}
              </p>
            )}
          </div>
        ))}
      </div>
      <p className="behind">Behind the text</p>
    </div>,
  );
  const need = (found: Element | null | undefined): Element => {
    if (!found) throw new Error("not drawn");
    return found;
  };
  const root = need(container.querySelector(".text"));
  return {
    root,
    own: (i: number) => need(root.querySelectorAll("p:not(.translated)")[i]),
    other: (i: number) => need(root.querySelectorAll("p.translated")[i]),
    behind: need(container.querySelector(".behind")),
  };
}

function chosen(root: Element, from: readonly [Node, number], to: readonly [Node, number]) {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return wordsOf(root, range);
}

describe("the words of a range", () => {
  test("within a line, across lines, and to the very end of a line", () => {
    const { root, own: line } = drawn(true);
    const text = (i: number) => line(i).firstChild!;
    expect(chosen(root, [text(0), 4], [text(0), 9])).toEqual({ from: 4, to: 9, translation: null });
    expect(chosen(root, [text(0), 4], [text(2), 3])).toEqual({
      from: 4,
      to: 20,
      translation: null,
    });
    expect(chosen(root, [text(0), 0], [text(0), 15])?.to).toBe(15);
  });

  test("of three clicks, which end at the head of what is drawn next: the line", () => {
    const alone = drawn(false);
    expect(chosen(alone.root, [alone.own(0).firstChild!, 0], [alone.own(1), 0])).toEqual({
      from: 0,
      to: 15,
      translation: null,
    });
    const { root, own: line, other: translated, behind } = drawn(true);
    for (const end of [translated(0), translated(0).firstChild!])
      expect(chosen(root, [line(0).firstChild!, 0], [end, 0])).toEqual({
        from: 0,
        to: 15,
        translation: null,
      });
    expect(chosen(root, [translated(0).firstChild!, 0], [line(1), 0])).toEqual({
      from: 0,
      to: 11,
      translation: "es",
    });
    for (const end of [behind, behind.firstChild!])
      expect(chosen(root, [translated(2).firstChild!, 0], [end, 0])).toEqual({
        from: 13,
        to: 24,
        translation: "es",
      });
    expect(chosen(root, [line(2).firstChild!, 0], [behind, 0])?.to).toBe(27);
  });

  test("none where a range goes from a text into its translation, or out of it", () => {
    const { root, own: line, other: translated, behind } = drawn(true);
    const text = line(0).firstChild!;
    expect(chosen(root, [text, 4], [translated(0).firstChild!, 2])).toBeNull();
    expect(chosen(root, [text, 4], [behind.firstChild!, 3])).toBeNull();
    expect(chosen(root, [line(1), 0], [translated(1), 0])).toBeNull();
  });

  test("of a range that goes from a text into its translation, or back: what lies in each", () => {
    const { root, own: line, other: translated, behind } = drawn(true);
    const stretches = (from: readonly [Node, number], to: readonly [Node, number]) => {
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return stretchesOf(root, range);
    };
    const [text, beside] = [line, translated].map((one) => (i: number) => one(i).firstChild!);
    expect(stretches([text!(0), 4], [beside!(0), 2])).toEqual([
      { from: 4, to: 15, translation: null },
      { from: 0, to: 2, translation: "es" },
    ]);
    expect(stretches([text!(0), 4], [beside!(2), 2])).toEqual([
      { from: 4, to: 27, translation: null },
      { from: 0, to: 15, translation: "es" },
    ]);
    expect(stretches([beside!(0), 3], [text!(2), 3])).toEqual([
      { from: 17, to: 20, translation: null },
      { from: 3, to: 11, translation: "es" },
    ]);
    // The line end that a drag takes in is none of the words.
    expect(stretches([text!(0), 4], [beside!(0), 12]).at(-1)?.to).toBe(11);
    // Of one of them alone it is what it was.
    expect(stretches([text!(0), 4], [text!(0), 9])).toEqual([
      { from: 4, to: 9, translation: null },
    ]);
    expect(stretches([text!(0), 4], [behind.firstChild!, 3])).toEqual([]);
  });

  test("are those of the range that shows them", () => {
    const { root } = drawn(true);
    for (const words of [
      { from: 4, to: 20, translation: null },
      { from: 3, to: 11, translation: "es" },
    ]) {
      const range = rangeOf(root, words);
      expect(range && wordsOf(root, range)).toEqual(words);
    }
  });
});

test("words that go over lines are marked line by line, without the translation beside them", () => {
  const { container } = render(
    <div>
      <p data-at="0">the right to self-{"\n"}</p>
      <p data-at="0" className="translated">
        el derecho{"\n"}
      </p>
      <p data-at="19">
        <mark>deter</mark>mination, always{"\n"}
      </p>
      <p data-at="11" className="translated">
        siempre
      </p>
    </div>,
  );
  const marked = (from: number, to: number, translation: string | null) =>
    rangesOf(container, { from, to, translation }).map(String);
  expect(marked(4, 32, null)).toEqual(["right to self-\n", "determination"]);
  expect(marked(20, 23, null)).toEqual(["ete"]);
  expect(marked(3, 14, "es")).toEqual(["derecho\n", "sie"]);
});
