// Makes the small face of the first page from the whole one (README.md says why): the letters that
// styles.css gives it, the weights in use, and the features of OpenType that text is set with.
//   npm install --prefix src/ui/faces && npm run --prefix src/ui/faces make
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const whole = "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const core = "inter-core-latin-wght-normal.woff2";

/** The code points of the rule of styles.css that names a file. */
function lettersOf(file) {
  const css = readFileSync(path("../../styles.css"), "utf8");
  const rule = css.split("@font-face").find((one) => one.includes(file));
  const ranges = rule?.match(/unicode-range:([^;]*);/)?.[1];
  if (!ranges) throw new Error(`styles.css gives ${file} no unicode-range`);
  return ranges
    .split(",")
    .flatMap((range) => {
      const [from, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join("");
}

const source = readFileSync(path(`../../../node_modules/${whole}`));
const made = await subsetFont(source, lettersOf(core), {
  targetFormat: "woff2",
  // 400 for text, 500 and 600 for what stands out, 700 for what a browser makes bold.
  variationAxes: { wght: { min: 400, max: 700 } },
  // Not "calt" (punctuation that moves with its neighbours): it costs 4 KB of 20, and on a phone another
  // round trip before the first page is whole.
  keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"],
});
writeFileSync(path(core), made);
console.log(`${core}: ${made.length} bytes of ${source.length}`);
