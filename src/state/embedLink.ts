/**
 * What a link says of an embed, by its parts `embed` and `theme`. They stand beside the selection, as
 * `corpus` does, and are a part of none: a link that is copied from the explorer never has them.
 *
 *     embed=1          what the link names: what it opens, else its view
 *     embed=timeline   the time axis of what is in view
 *     theme=light      or dark; without it the reader's system decides (public/theme.js)
 */
import type { Ignored } from "#domain/selection.ts";

export const embedKinds = ["view", "timeline"] as const;
export type EmbedKind = (typeof embedKinds)[number];

export const embedThemes = ["light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedParts {
  readonly kind: EmbedKind;
  /** Null for the reader's own. */
  readonly theme: EmbedTheme | null;
  /** Values that name neither. */
  readonly ignored: readonly Ignored[];
}

/** Reads the two parts of a query. Never throws: what cannot be read is as if it were not there, and named. */
export function readEmbed(query: string): EmbedParts {
  const params = new URLSearchParams(query);
  const embed = params.get("embed") ?? "1";
  const theme = params.get("theme");
  const known = embedThemes.find((one) => one === theme) ?? null;
  return {
    kind: embed === "timeline" ? "timeline" : "view",
    theme: known,
    ignored: [
      ...(embed === "1" || embed === "timeline" ? [] : [{ part: "embed", value: embed }]),
      ...(theme === null || known !== null ? [] : [{ part: "theme", value: theme }]),
    ],
  };
}

/** The address of an embed of what a link shows. */
export function embedLink(link: string, kind: EmbedKind, theme: EmbedTheme | null): string {
  const url = new URL(link);
  const parts = [
    ...(url.search === "" ? [] : [url.search.slice(1)]),
    `embed=${kind === "timeline" ? "timeline" : "1"}`,
    ...(theme === null ? [] : [`theme=${theme}`]),
  ];
  // Not by `searchParams`, which would write anew what stands there.
  url.search = `?${parts.join("&")}`;
  return url.href;
}
