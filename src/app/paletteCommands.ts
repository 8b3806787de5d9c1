import { useMemo } from "react";
import { isProse, languages, orders, views } from "#domain/selection.ts";
import { embedText } from "#i18n/embedText.ts";
import { languageTitles } from "#i18n/messages.ts";
import { printText } from "#i18n/printText.ts";
import { type AlsoOf, searchText } from "#i18n/searchText.ts";
import { chooseTheme, themes } from "#ui/useTheme.ts";
import type { PaletteItem } from "#views/search/Palette.tsx";
import { linkToView } from "./links.ts";
import type { PaletteHostProps } from "./paletteHostProps.ts";
import { pictureEntries } from "./pictures.ts";

/** A view, or something that can be done. */
interface Command {
  readonly name: string;
  /** Other words by which it is found. */
  readonly also: string;
  /** Whether it is listed only for words that it is found by: one of many like it. */
  readonly onlyAsked: boolean;
  readonly item: PaletteItem;
}

/** What a command does, and what it says where nothing shows that it is done. */
type Does = (() => void) | { readonly answer: () => Promise<string> };

/** In every language: who works in two types the word of either. */
function alsoIn(of: AlsoOf): string {
  return languages.map((language) => searchText[language].palette.also[of]).join(" ");
}

/** Views and commands, each with its name as it is found by. */
export function useCommands(props: PaletteHostProps): readonly Command[] {
  const { index, selection, shown, actions, searching, t, onOpenCorpus, onOver } = props;
  const { begin } = searching;
  return useMemo(() => {
    const words = searchText[t.code].palette;
    const made = (
      key: string,
      kind: string,
      name: string,
      also: AlsoOf,
      does: Does,
      onlyAsked = false,
    ): Command => ({
      name,
      also: alsoIn(also),
      onlyAsked,
      item: {
        key,
        kind,
        name: [{ text: name, found: false }],
        by: null,
        language: null,
        ...(typeof does === "function" ? { act: does } : does),
      },
    });
    const command = (key: string, name: string, also: AlsoOf, does: Does, onlyAsked?: boolean) =>
      made(key, words.command, name, also, does, onlyAsked);
    const { filters } = selection;
    const differing = t.filter.differing;
    /** What changes the grid and its like; pages of prose show nothing of it. */
    const ofStances = isProse(selection.view)
      ? []
      : [
          command(
            "differing",
            filters.differing ? t.filter.takeOff(differing) : differing,
            "differing",
            () => actions.go({ filters: { ...filters, differing: !filters.differing } }),
          ),
          command(
            "silence",
            words.silence,
            "silence",
            () => actions.go({ filters: { ...filters, faces: ["silent"] } }),
            true,
          ),
          ...(["rows", "columns"] as const).flatMap((side) =>
            orders.map((order) =>
              command(
                `order ${side} ${order}`,
                `${t.sort.heading}: ${t.sort[side]}, ${t.sort.order[order]}`,
                `order ${order}`,
                () => actions.order({ [side]: order }),
                true,
              ),
            ),
          ),
        ];
    const themeName = { auto: t.nav.themeAuto, light: t.nav.themeLight, dark: t.nav.themeDark };
    return [
      ...views.map((view) =>
        made(
          `view ${view}`,
          words.view,
          view === "own" ? words.own : t.nav[view],
          `view ${view}`,
          () => actions.show(view),
        ),
      ),
      command("search texts", searchText[t.code].label, "search", begin),
      command("open", words.openCorpus, "open", onOpenCorpus),
      command("link", words.copyLink, "link", {
        answer: async () =>
          (await actions.copyLink(t.code)) ? words.linkCopied : words.linkFailed,
      }),
      command("cite", t.nav.cite, "cite", () => onOver("cite")),
      command("export", t.nav.export, "export", () => onOver("export")),
      command("embed", `${embedText[t.code].title}…`, "embed", () => onOver("embed")),
      command("print", printText[t.code].command, "print", () => onOver("print")),
      ...pictureEntries({
        scope: "view",
        index,
        selection,
        shown,
        t,
        linkOf: (one) => linkToView(one, t.code),
      }).map(({ id, label }) =>
        command(`picture ${id}`, label, "picture", () => onOver({ picture: id })),
      ),
      ...ofStances,
      command("clear", words.clear, "clear", actions.clearFilters),
      ...themes.map((theme) =>
        command(
          `theme ${theme}`,
          `${t.nav.theme}: ${themeName[theme]}`,
          `theme ${theme}`,
          () => chooseTheme(theme),
          true,
        ),
      ),
      ...languages
        .filter((language) => language !== t.code)
        .map((language) =>
          command(
            `language ${language}`,
            words.language(languageTitles[language]),
            "language",
            () => actions.speak(language),
          ),
        ),
      command("keys", words.keys, "keys", () => onOver("keys")),
    ];
  }, [index, selection, shown, actions, begin, t, onOpenCorpus, onOver]);
}
