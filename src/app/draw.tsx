import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { corpusPart } from "#state/corpusPlace.ts";
import { isEmbedded } from "#state/embedPart.ts";
import { opensSomething } from "#state/urlState.ts";
import { loadable } from "#ui/loadable.tsx";
import { requestIdle } from "#ui/requestIdle.ts";
import { expectWidth } from "#ui/useSize.ts";
import { FilterLists } from "#views/filters/FilterMenu.tsx";
import { preloadWindow } from "#views/grid/Grid.tsx";
import { App } from "./App.tsx";
import { BelowGrid, CellCard } from "./ExploreView.tsx";
import { keepForOffline } from "./offline.ts";
import { OpenedPanel, Start, TopicStart } from "./PanelSlots.tsx";
import { PaletteHost, SearchHost } from "./SearchSlots.tsx";

/** The page within somebody else's; null where the link asks for the explorer. */
const Embed = isEmbedded(window.location.search)
  ? loadable(async () => (await import("./Embed.tsx")).Embed)
  : null;

/** Asks for the code that the link will want. */
export function prepare(): void {
  if (Embed) return void Embed.preload();
  void BelowGrid.preload();
  // The bundled corpus has no use for it, another may.
  if (corpusPart(window.location.search) !== null) void preloadWindow();
  if (opensSomething(window.location.search)) void OpenedPanel.preload();
  else void Start.preload();
}

/** Puts the page in the place of the frame. */
export function draw(client: QueryClient): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has lost its #root");
  document.querySelector("[data-late]")?.remove();
  // The frame has the paddings that the page will have.
  const column = [...document.querySelectorAll("[data-column]")].find((one) => one.clientWidth > 0);
  expectWidth(column?.clientWidth ?? 0);
  // In a transition, so that the drawing is cut into pieces and no tap waits for the whole of it.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          {Embed ? (
            <Suspense>
              <Embed />
            </Suspense>
          ) : (
            <App />
          )}
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
  // Nothing is opened, or kept on the device, within somebody else's page.
  if (Embed) return;
  // What a first click will want, once nothing else is wanted.
  requestIdle(() => {
    // The face of the texts, for which a phone has not waited: text that is drawn later has it.
    void document.fonts.load('1em "Positionary Serif"');
    void OpenedPanel.preload();
    void Start.preload();
    void CellCard.preload();
    void TopicStart.preload();
    void preloadWindow();
    void FilterLists.preload();
    void SearchHost.preload();
    void PaletteHost.preload();
    void keepForOffline();
  });
}
