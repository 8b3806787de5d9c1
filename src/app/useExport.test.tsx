import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import type { ExportState, Picture, Step } from "#views/share/ExportPane.tsx";
import { useExport } from "./useExport.ts";

const downloads: string[] = [];
vi.mock("./download.ts", () => ({ download: (name: string) => downloads.push(name) }));
afterEach(() => downloads.splice(0));

const index = indexOf(corpusFromText("a.x\none 2022 +2"));

/** A picture of three stages, and how far it came. */
function pictureOf() {
  const reached: number[] = [];
  const make = async (step: Step) => {
    for (const stage of [0, 1, 2]) {
      reached.push(stage);
      await step(stage, 3);
    }
    return new Blob(["<svg/>"]);
  };
  const picture: Picture = { id: "a", name: "A", note: "", fileName: "a.svg", make };
  return { picture, reached };
}

function exporting() {
  const states: ExportState[] = [];
  const { result } = renderHook(() => {
    const made = useExport(index, () => {
      throw new Error("no format");
    });
    states.push(made.state);
    return made;
  });
  return { states, result };
}

test("a picture tells how far it is, and comes", async () => {
  const { states, result } = exporting();
  const { picture } = pictureOf();
  act(() => result.current.make({ kind: "picture", picture }));
  await waitFor(() => expect(result.current.state).toEqual({ kind: "done", file: "a.svg" }));
  expect(downloads).toEqual(["a.svg"]);
  const progress = states.flatMap((one) =>
    one.kind === "making" && one.progress ? one.progress.done : [],
  );
  expect(progress).toEqual([0, 1, 2]);
});

test("stopped between two stages, none further is begun, and nothing is downloaded", async () => {
  const { result } = exporting();
  const { picture, reached } = pictureOf();
  act(() => result.current.make({ kind: "picture", picture }));
  await waitFor(() => expect(reached.length).toBeGreaterThan(0));
  act(() => result.current.stop());
  const before = [...reached];
  await new Promise((rest) => setTimeout(rest, 50));
  expect(reached).toEqual(before);
  expect(result.current.state).toEqual({ kind: "stopped" });
  expect(downloads).toEqual([]);
});
