/**
 * Makes the picture of the README from the built page: `npm run picture`, after `npm run build`.
 * In a fixed size, theme and language, so that a new picture differs only where the page does.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserFile, findBrowser } from "../src/cli/browser.mjs";

const link = "?cell=cpusa/ukraine.settlement&lang=en";
const file = "e2e/pictures/explore.png";

const failure = await findBrowser();
if (failure !== "") throw new Error(failure);
const launch = JSON.parse(readFileSync(browserFile, "utf8"));
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const { port } = server.httpServer.address();
const browser = await chromium.launch(launch);
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 880 },
    colorScheme: "light",
  });
  await page.goto(`http://127.0.0.1:${port}/${link}`);
  await page.locator("mark[aria-current]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  console.log(`${file}, of ${link}`);
} finally {
  await browser.close();
  await server.close();
}
