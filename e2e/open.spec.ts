import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Explorer, expect, test } from "./explorer.ts";
import { bytes, filesOf, serve, smallCorpus, writeFolder, zipped } from "./foreign.ts";

// Corpora of other people: opened from this device and from other hosts, beside the bundled one.

/** The browser can; what drives it here cannot. */
const noFolders = "no folder can be chosen, and no download seen, through what drives Firefox";

const tram = "Walkers, The tramway: supports; stated; 1 passage";

async function dialogOf(page: Page) {
  await page.getByRole("button", { name: "Open…" }).click();
  const dialog = page.getByRole("dialog", { name: "Open a corpus" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function chooseZip(page: Page, buffer: Buffer, name = "trams.zip") {
  await page
    .getByLabel("Choose a .zip…")
    .setInputFiles({ name, mimeType: "application/zip", buffer });
}

/** The little corpus is open, marked as another than the built-in one, and its sentence is read. */
async function expectTrams(page: Page, from: string) {
  await expect(page.getByRole("gridcell", { name: tram })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Trams of Exampleton");
  await expect(page.getByRole("banner")).toContainText(`from ${from}`);
  await page.getByRole("gridcell", { name: tram }).click();
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
}

test("a folder: it is opened, its sentence read, and Back leads to the corpus before", async ({
  page,
  browserName,
}, info) => {
  test.skip(browserName === "firefox", noFolders);
  const explorer = new Explorer(page);
  await explorer.visit();
  await dialogOf(page);
  const folder = writeFolder(info.outputPath("trams"), filesOf(smallCorpus()));
  await page.getByLabel("Choose a folder…").setInputFiles(folder);
  await expectTrams(page, "trams");
  expect(new URL(page.url()).searchParams.get("corpus")).toMatch(/^local-[0-9a-f]{16}$/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("banner")).not.toContainText("Trams");
  await expect(page.getByRole("gridcell").first()).toBeVisible();
});

test("the folder of the bundled corpus opens as any other does", async ({
  page,
  browserName,
}, info) => {
  test.skip(browserName === "firefox", noFolders);
  const folder = info.outputPath("again");
  cpSync(fileURLToPath(new URL("../public/corpus", import.meta.url)), folder, { recursive: true });
  const explorer = new Explorer(page);
  await explorer.visit();
  const cells = await page.getByRole("gridcell").count();
  await dialogOf(page);
  await page.getByLabel("Choose a folder…").setInputFiles(folder);
  await expect(page.getByRole("banner")).toContainText("from again");
  await expect(page.getByRole("gridcell")).toHaveCount(cells);
});

test("a zip, its corpus in a folder of its own: it is opened, and still there after a reload", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await dialogOf(page);
  const inner = new Map([...filesOf(smallCorpus())].map(([path, own]) => [`trams/${path}`, own]));
  inner.set("__MACOSX/trams/corpus.json", bytes("{}"));
  await chooseZip(page, await zipped(inner));
  await expectTrams(page, "trams.zip");
  await page.reload();
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
  await page.goto("./");
  await dialogOf(page);
  await page.getByRole("button", { name: "Open Trams of Exampleton" }).click();
  await expectTrams(page, "trams.zip");
  await dialogOf(page);
  await page.getByRole("button", { name: "Forget Trams of Exampleton" }).click();
  await expect(page.getByRole("button", { name: "Open Trams of Exampleton" })).toHaveCount(0);
});

test("a zip that is dropped on the page opens", async ({ page }) => {
  await new Explorer(page).visit();
  const data = (await zipped(filesOf(smallCorpus()))).toString("base64");
  const transfer = await page.evaluateHandle((base64) => {
    const file = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], "trams.zip");
    const given = new DataTransfer();
    given.items.add(file);
    return given;
  }, data);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop a corpus here")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expectTrams(page, "trams.zip");
});

test.describe("another host", () => {
  test("is named and asked about before anything is fetched from it; then its corpus opens", async ({
    page,
  }) => {
    const there = await serve(filesOf(smallCorpus()));
    await page.goto(`./?corpus=${there.address}&cell=walkers/traffic.tram`);
    await expect(
      page.getByRole("heading", { name: `Open a corpus from ${there.host}?` }),
    ).toBeVisible();
    expect(there.asked).toEqual([]);
    await page.getByRole("button", { name: `Fetch it from ${there.host}` }).click();
    await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
    await expect(page.getByRole("banner")).toContainText(`from ${there.host}`);
    expect(new URL(page.url()).pathname).toMatch(/\/elsewhere\.html$/);
    // Agreed to once, it is not asked again in this tab.
    await page.reload();
    await expect(page.locator("mark").first()).toBeVisible();
    // The built-in corpus is shown under the stricter policy.
    await page.getByRole("button", { name: "Open…" }).click();
    await page.getByRole("button", { name: "Back to the built-in corpus" }).click();
    await expect(page.getByRole("banner")).not.toContainText("from ");
    await expect(page.getByRole("gridcell").first()).toBeVisible();
    expect(new URL(page.url()).pathname).not.toMatch(/elsewhere/);
    await there.close();
  });

  test("whose reader says no is not asked for anything", async ({ page }) => {
    const there = await serve(filesOf(smallCorpus()));
    await page.goto(`./?corpus=${there.address}`);
    await page.getByRole("button", { name: "Show the built-in corpus instead" }).click();
    await expect(page.getByRole("gridcell").first()).toBeVisible();
    expect(new URL(page.url()).pathname).not.toMatch(/elsewhere/);
    expect(there.asked).toEqual([]);
    await there.close();
  });

  test("may give a zip, by the address field of the dialog", async ({ page }) => {
    const there = await serve(new Map([["trams.zip", await zipped(filesOf(smallCorpus()))]]));
    await new Explorer(page).visit();
    const dialog = await dialogOf(page);
    await dialog.getByLabel("Address of a corpus on the web").fill("javascript:alert(1)");
    await dialog.getByRole("button", { name: "Open", exact: true }).click();
    await expect(dialog.getByText("This is no address")).toBeVisible();
    await dialog.getByLabel("Address of a corpus on the web").fill(`${there.address}trams.zip`);
    await dialog.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("button", { name: `Fetch it from ${there.host}` }).click();
    await expectTrams(page, there.host);
    await there.close();
  });

  test.describe("that sends on to another", () => {
    test("is not followed", async ({ page }) => {
      const other = await serve(filesOf(smallCorpus()));
      const there = await serve(new Map(), `${other.address}corpus.json`);
      await page.goto(`./?corpus=${there.address}`);
      await page.getByRole("button", { name: `Fetch it from ${there.host}` }).click();
      await expect(page.getByRole("alert")).toContainText(`${there.host} sends the request on`);
      expect(other.asked).toEqual([]);
      await Promise.all([there.close(), other.close()]);
    });
  });
});

test("a link of a corpus of somebody’s device asks for it, and takes another only when told to", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await dialogOf(page);
  await chooseZip(page, await zipped(filesOf(smallCorpus())));
  await page.getByRole("gridcell", { name: tram }).click();
  await expect(page.locator("mark").first()).toBeVisible();
  const link = page.url();

  // Somebody else, who has never opened it.
  const other = await page.context().browser()?.newContext();
  const theirs = await other?.newPage();
  if (!theirs) throw new Error("no second context");
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { name: /belongs to a corpus on/ })).toBeVisible();
  await chooseZip(theirs, await zipped(filesOf(smallCorpus({ title: "Buses of Exampleton" }))));
  await expect(theirs.getByRole("alert")).toContainText("This is another corpus");
  await theirs.getByRole("button", { name: "Choose another" }).click();
  await chooseZip(theirs, await zipped(filesOf(smallCorpus())));
  await expect(theirs.locator("mark").first()).toHaveText("We welcome the tramway.");
  await other?.close();
});

test("a link that names no corpus is said, and leads back to the bundled one", async ({ page }) => {
  await page.goto("./?corpus=javascript:alert(1)");
  await expect(page.getByRole("alert")).toContainText("javascript:alert(1)");
  await page.getByRole("button", { name: "Back to the built-in corpus" }).click();
  await expect(page.getByRole("gridcell").first()).toBeVisible();
});

test("ids of another corpus in a link are said, not guessed", async ({ page }) => {
  const there = await serve(filesOf(smallCorpus()));
  await page.goto(`./?corpus=${there.address}&cell=cpusa/nato.enlargement&topics=traffic`);
  await page.getByRole("button", { name: `Fetch it from ${there.host}` }).click();
  await expect(page.getByRole("gridcell", { name: tram })).toBeVisible();
  await expect(page.getByText("cell=cpusa/nato.enlargement")).toBeVisible();
  await there.close();
});

test("how to make a corpus is told, and the example opens in the page", async ({ page }) => {
  await new Explorer(page).visit();
  const dialog = await dialogOf(page);
  await dialog.getByRole("button", { name: "Start your own corpus" }).click();
  await expect(page.getByRole("heading", { name: "Your own corpus" })).toBeVisible();
  await expect(page.getByText('"exact": "We welcome the tramway."')).toBeVisible();
  for (const name of ["A blank corpus (.zip)", "A worked example (.zip)"]) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(`./${href?.slice(2)}`);
    expect(answer.status()).toBe(200);
    await page.getByRole("button", { name: "Open…" }).click();
    await chooseZip(page, await answer.body());
    await expect(page.getByRole("banner")).toContainText("from trams.zip");
    await page.goto("./?view=own");
  }
  await page.getByRole("link", { name: "Open the example here" }).click();
  await page
    .getByRole("gridcell", { name: "Drivers, The tramway: opposes; stated; central; 2 passages" })
    .click();
  await expect(page.locator("mark[aria-current]")).toHaveText("We oppose it.");
  await expect(page.getByRole("banner")).toContainText("from example");
});

test.describe("a bad corpus", () => {
  test("gets the list of its faults, grouped, and what was open stays open", async ({
    page,
    browserName,
  }) => {
    const wrong = smallCorpus({ quote: "We welcome the subway." });
    const { stances } = wrong.json;
    const files = filesOf({
      ...wrong,
      json: { ...wrong.json, stances: [{ ...stances[0]!, target: "traffic.tunnel" }] },
    });
    const explorer = new Explorer(page);
    await explorer.visit();
    const dialog = await dialogOf(page);
    await chooseZip(page, await zipped(files), "wrong.zip");
    await expect(dialog.getByText("wrong.zip cannot be opened")).toBeVisible();
    await expect(dialog.getByRole("heading", { name: "This corpus has 2 errors" })).toBeVisible();
    await expect(dialog.getByRole("heading", { name: "Refers to nothing" })).toBeVisible();
    await expect(dialog.getByText("corpus.json /stances/0/target")).toBeVisible();
    await expect(dialog.getByText("We welcome the tramway.")).toBeVisible();
    test.skip(browserName === "firefox", noFolders);
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download the list" }).click();
    const stream = await (await download).createReadStream();
    let list = "";
    for await (const part of stream) list += String(part);
    expect(list).toContain("corpus.json /documents/0/passages/0/exact (line ");
    expect(list).toContain("nearest match in the text: We welcome the tramway.");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("gridcell").first()).toBeVisible();
    expect(new URL(page.url()).search).toBe("");
  });

  test("has its faults in Spanish on the Spanish page, what it quotes to the letter", async ({
    page,
  }) => {
    const wrong = smallCorpus({ quote: "We welcome the subway." });
    const json = {
      ...wrong.json,
      revision: "29.02.2024",
      stances: [{ ...wrong.json.stances[0]!, target: "traffic.trams" }],
      documents: [{ ...wrong.json.documents[0]!, title: undefined, text: "Texts/leaflet.txt" }],
    };
    await page.goto("./?lang=es");
    await page.getByRole("button", { name: "Abrir…" }).click();
    const dialog = page.getByRole("dialog");
    const files = new Map(filesOf(wrong)).set("corpus.json", bytes(JSON.stringify(json, null, 2)));
    await page
      .locator('input[type="file"][accept*="zip"]')
      .setInputFiles({ name: "mal.zip", mimeType: "application/zip", buffer: await zipped(files) });
    const alert = dialog.getByRole("alert");
    await expect(alert).toContainText("Este corpus tiene 4 errores");
    for (const [pointer, found, expected] of [
      ["/revision", '"29.02.2024"', "un día completo, AAAA-MM-DD"],
      [
        "/documents/0/text",
        'ningún archivo "Texts/leaflet.txt", pero sí "texts/leaflet.txt": las mayúsculas cuentan',
        "el texto, en la carpeta del corpus",
      ],
      [
        "/documents/0/title",
        "un objeto sin title",
        "title: Como está impreso, o puesto por quien lo editó.",
      ],
      [
        "/stances/0/target",
        '"traffic.trams"',
        'el id de un asunto, topic.target; quizá "traffic.tram"',
      ],
    ] as const) {
      const fault = alert.getByRole("listitem").filter({ hasText: `corpus.json ${pointer} ` });
      await expect(fault.getByRole("definition")).toHaveText([found, expected]);
    }
    await expect(alert.locator("[lang=en]")).toHaveCount(0);
  });

  const refused: Readonly<Record<string, () => Promise<Buffer>>> = {
    "It holds no file called corpus.json": () => zipped(new Map([["readme.txt", bytes("hello")]])),
    "It holds several corpora: a/, b/": () =>
      zipped(new Map([["a/corpus.json", bytes("{}")], ["b/corpus.json", bytes("{}")]])), // prettier-ignore
    "It is no .zip, or a damaged one": async () => Buffer.from("PK\u0003\u0004 no zip at all"),
    "leads out of its folder": () =>
      zipped(new Map([["../corpus.json", bytes("{}")], ["corpus.json", bytes("{}")]])), // prettier-ignore
  };
  for (const [why, make] of Object.entries(refused)) {
    test(`a zip that is none: ${why}`, async ({ page }) => {
      await new Explorer(page).visit();
      const dialog = await dialogOf(page);
      await chooseZip(page, await make());
      await expect(dialog.getByRole("alert")).toContainText(why);
      await expect(dialog.getByRole("alert")).toContainText("What was open stays open.");
    });
  }

  test("Stop ends the reading, and another can be chosen", async ({ page }) => {
    // Its corpus.json alone takes a while: a list of a million entries, none of them right.
    const files = new Map([["corpus.json", bytes(`[${"0,".repeat(8_000_000)}0]`)]]);
    await new Explorer(page).visit();
    const dialog = await dialogOf(page);
    await chooseZip(page, await zipped(files), "long.zip");
    await dialog.getByRole("button", { name: "Stop" }).click();
    await expect(dialog.getByText("Reading long.zip")).toHaveCount(0);
    await chooseZip(page, await zipped(filesOf(smallCorpus())));
    await expectTrams(page, "trams.zip");
  });
});
