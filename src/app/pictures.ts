import { isProse } from "#domain/selection.ts";
import {
  type FigureFormat,
  type FigureKind,
  figureFormats,
  figureKinds,
  figureText,
} from "#i18n/figureText.ts";
import { nameOf } from "#words/export/plainName.ts";
import type { Step } from "#views/share/ExportPane.tsx";
import type { FigureInput } from "./figures.ts";

/** A picture of what is in view, or of everything, for whoever offers it: the Export menu, the palette. */
export interface PictureEntry {
  /** "grid-svg" and so on. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly format: FigureFormat;
  /** A deed, as commands are. */
  readonly label: string;
  /** What comes of it, as files are called in a list of them. */
  readonly name: string;
  readonly note: string;
  /** Without folder; begins as those of the data do, ends in .svg or .png. */
  readonly fileName: string;
  /** Its media type. */
  readonly type: string;
  /** Rejects with a FigureRefused (ui/figureRefused.ts), whose message is the reason in the reader's language. */
  readonly make: (step: Step) => Promise<Blob>;
}

/**
 * The pictures that a view has, each as SVG and as PNG; none of a page of prose. What draws them loads when
 * the first is asked for.
 */
export function pictureEntries(input: FigureInput): readonly PictureEntry[] {
  const { selection, scope, index, t } = input;
  if (isProse(selection.view)) return [];
  const words = figureText[t.code];
  return figureKinds.flatMap((kind) =>
    figureFormats.map((format) => ({
      id: `${kind}-${format}`,
      kind,
      format,
      label: words.save(kind, format),
      name: `${words.names[kind]}, ${format.toUpperCase()}`,
      note: words.note[format],
      fileName: nameOf(
        index.corpus,
        t.code,
        [words.inFileName[scope], words.inFileName[kind]],
        format,
      ),
      type: format === "svg" ? "image/svg+xml" : "image/png",
      make: async (step) => (await import("./figures.ts")).figureFile(kind, format, input, step),
    })),
  );
}
