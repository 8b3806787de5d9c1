import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Text } from "#domain/corpus.ts";
import type { Fault } from "#domain/gate/parseCorpus.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import { localIdLength, localPrefix } from "#state/corpusPlace.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import { rememberLocal } from "#state/localCorpora.ts";
import { fetchCorpus, stopCorpus } from "#state/queries.ts";
import { keepRecent } from "#state/recents.ts";

/** A corpus that was chosen, as far as it is. */
export type OpeningState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string; readonly source: CorpusSource | null }
  | { readonly kind: "failed"; readonly name: string; readonly error: unknown }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly faults: readonly Fault[];
      readonly more: number;
    }
  | { readonly kind: "accepted"; readonly part: string; readonly title: Text };

/**
 * Reads and judges a corpus of this device beside what is open, which stays open until the new one has
 * been accepted.
 */
export function useOpening(onAccepted: (part: string) => void) {
  const client = useQueryClient();
  const [state, setState] = useState<OpeningState>({ kind: "idle" });
  /** The one that counts: what was stopped, or overtaken by another choice, has no say any more. */
  const current = useRef(0);

  const open = async (name: string, make: () => CorpusSource | Promise<CorpusSource>) => {
    const turn = ++current.current;
    const say = (next: OpeningState) => {
      if (turn === current.current) setState(next);
    };
    say({ kind: "reading", name, source: null });
    try {
      const source = await make();
      say({ kind: "reading", name, source });
      const { result, sha256, paths } = await fetchCorpus(client, source);
      if (turn !== current.current) return;
      if (!result.ok) {
        say({ kind: "refused", name, faults: result.faults, more: result.more });
        return;
      }
      const id = sha256.slice(0, localIdLength);
      rememberLocal(id, { source, name });
      const { title, revision } = withShortLabels(result.corpus);
      const kept = source.kept?.(paths);
      if (kept) void keepRecent({ id, title, name, revision, opened: Date.now() }, kept);
      const part = localPrefix + id;
      say({ kind: "accepted", part, title });
      onAccepted(part);
    } catch (error) {
      say({ kind: "failed", name, error });
    }
  };
  const stop = () => {
    current.current++;
    if (state.kind === "reading" && state.source) void stopCorpus(client, state.source);
    setState({ kind: "idle" });
  };
  return { state, open, stop };
}
