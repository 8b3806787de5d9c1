// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { embedSnippet, widthTyped } from "./embedSnippet.ts";

const frame = {
  link: "https://example.org/p/?cell=a/b.c&embed=1&theme=dark",
  title: 'A <b>title</b> & "more": opposes 2',
  width: 640,
  height: 420,
  follows: true,
};

/** As a browser reads it. */
function read(html: string): Element {
  const page = document.implementation.createHTMLDocument("");
  page.write(html);
  const found = page.querySelector("iframe");
  if (!found) throw new Error("no frame");
  return found;
}

test("whatever stands in a title is a title, and the address is the address", () => {
  const found = read(embedSnippet(frame));
  expect(found.getAttribute("title")).toBe(frame.title);
  expect(found.getAttribute("src")).toBe(frame.link);
  expect(found.getAttribute("loading")).toBe("lazy");
  expect(found.getAttribute("referrerpolicy")).toBe("no-referrer");
  expect(found.getAttribute("style")).toBe("width: min(100%, 640px); height: 420px; border: 0");
});

test("the frame may do what it needs and nothing else", () => {
  const allowed = read(embedSnippet(frame)).getAttribute("sandbox")?.split(" ");
  expect(allowed).toEqual([
    "allow-scripts",
    "allow-same-origin",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
  ]);
});

test("the script goes with it only where it is asked for", () => {
  expect(embedSnippet(frame)).toContain("<script>");
  expect(embedSnippet({ ...frame, follows: false })).not.toContain("<script>");
});

test("no width that is typed makes a frame that cannot be seen", () => {
  expect(["0", "00", " 12 ", "640", "99999", "9".repeat(400)].map(widthTyped)).toEqual([
    240, 240, 240, 640, 4000, 4000,
  ]);
  expect(["", " ", "wide", "-5", "1e3", "50%"].map(widthTyped)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});
