import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { KeyList } from "./KeyList.tsx";

afterEach(cleanup);

test("keys are called as they are printed on the keyboards of the language", () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const keys = (t: typeof en) => {
    cleanup();
    const { baseElement } = render(
      <KeyList t={t} singleKeys onSingleKeys={vi.fn<() => void>()} onClose={vi.fn<() => void>()} />,
    );
    return [...baseElement.querySelectorAll("kbd")].map((one) => one.textContent);
  };
  expect(keys(en)).toEqual(expect.arrayContaining(["Home", "End", "Page", "Enter", "Ctrl", "K"]));
  expect(keys(es)).toEqual(
    expect.arrayContaining(["Inicio", "Fin", "RePág", "AvPág", "Intro", "Ctrl", "K"]),
  );
  expect(keys(es)).not.toContain("Enter");
});
