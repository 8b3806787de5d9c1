import { useMemo } from "react";
import { isProse, languages, orders, views } from "#domain/selection.ts";
import { embedText } from "#i18n/embedText.ts";
import { languageTitles } from "#i18n/messages.ts";
import { printText } from "#i18n/printText.ts";
import { searchText } from "#i18n/searchText.ts";
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
      act: () => void,
      { also = "", onlyAsked = false } = {},
    ): Command => ({
      name,
      also,
      onlyAsked,
      item: { key, kind, name: [{ text: name, found: false }], by: null, language: null, act },
    });
    const command = (
      key: string,
      name: string,
      act: () => void,
      more?: { readonly also?: string; readonly onlyAsked?: boolean },
    ) => made(key, words.command, name, act, more);
    const { filters } = selection;
    const differing = t.filter.differing;
    /** What changes the grid and its like; pages of prose show nothing of it. */
    const ofStances = isProse(selection.view)
      ? []
      : [
          command("differing", filters.differing ? t.filter.takeOff(differing) : differing, () =>
            actions.go({ filters: { ...filters, differing: !filters.differing } }),
          ),
          command(
            "silence",
            words.silence,
            () => actions.go({ filters: { ...filters, faces: ["silent"] } }),
            { onlyAsked: true },
          ),
          ...(["rows", "columns"] as const).flatMap((side) =>
            orders.map((order) =>
              command(
                `order ${side} ${order}`,
                `${t.sort.heading}: ${t.sort[side]}, ${t.sort.order[order]}`,
                () => actions.order({ [side]: order }),
                { also: words.alsoOrder[order], onlyAsked: true },
              ),
            ),
          ),
        ];
    const themeName = { auto: t.nav.themeAuto, light: t.nav.themeLight, dark: t.nav.themeDark };
    return [
      ...views.map((view) =>
        made(`view ${view}`, words.view, view === "own" ? words.own : t.nav[view], () =>
          actions.show(view),
        ),
      ),
      command("search texts", searchText[t.code].label, begin),
      command("open", words.openCorpus, onOpenCorpus),
      command("link", words.copyLink, () => void actions.copyLink(t.code)),
      command("cite", t.nav.cite, () => onOver("cite")),
      command("export", t.nav.export, () => onOver("export")),
      command("embed", `${embedText[t.code].title}…`, () => onOver("embed")),
      command("print", printText[t.code].command, () => onOver("print")),
      ...pictureEntries({
        scope: "view",
        index,
        selection,
        shown,
        t,
        linkOf: (one) => linkToView(one, t.code),
      }).map(({ id, label }) => command(`picture ${id}`, label, () => onOver({ picture: id }))),
      ...ofStances,
      command("clear", words.clear, actions.clearFilters),
      ...themes.map((theme) =>
        command(`theme ${theme}`, `${t.nav.theme}: ${themeName[theme]}`, () => chooseTheme(theme), {
          also: words.alsoTheme,
          onlyAsked: true,
        }),
      ),
      ...languages
        .filter((language) => language !== t.code)
        .map((language) =>
          command(`language ${language}`, words.language(languageTitles[language]), () =>
            actions.speak(language),
          ),
        ),
      command("keys", words.keys, () => onOver("keys")),
    ];
  }, [index, selection, shown, actions, begin, t, onOpenCorpus, onOver]);
}
