import { readFileSync } from "node:fs";

/**
 * The style sheet of the plain pages: the stretches of styles.css that both have (colours, tones, marks),
 * so that each colour has one home, then their own. `root` is the folder of the repository.
 * Throws where styles.css has lost its stretches.
 */
export function pageStyles(root: URL): string {
  const app = readFileSync(new URL("src/styles.css", root), "utf8");
  const shared = app
    .split("/* shared */")
    .slice(1)
    .map((part) => part.split("/* end */")[0] ?? "");
  if (shared.length < 2) throw new Error("styles.css has no stretches marked as shared");
  const own = readFileSync(new URL("src/views/pages/pages.css", root), "utf8");
  return withoutComments([...shared, own].join("\n"));
}

/** Comments are for whoever writes it. No string in it holds a slash and an asterisk. */
function withoutComments(css: string): string {
  return (
    css
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\n\s*\n/g, "\n")
      .trim() + "\n"
  );
}
