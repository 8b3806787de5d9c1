import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { hitStep } from "./hitKeys.ts";

/**
 * The results by the keyboard: down from the field and up to it, Enter in the field opens the first.
 * Where what was typed has no answer yet, that waits for it; another word typed takes it back. Where the
 * keys are drawn on the screen, they cover what was found: there Enter puts them away.
 * @param answered whether what is found answers what is in the field
 */
export function useHitKeys(
  root: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
  words: string,
  answered: boolean,
): (event: KeyboardEvent) => void {
  const wanted = useRef<string | null>(null);
  const hits = () => [...(root.current?.querySelectorAll<HTMLElement>("[data-hit]") ?? [])];
  const openFirst = () => {
    wanted.current = null;
    hits()[0]?.click();
  };
  useEffect(() => {
    if (wanted.current !== null && wanted.current !== words) wanted.current = null;
    if (wanted.current !== null && answered) openFirst();
  });
  return (event) => {
    const { key, target, nativeEvent } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
    const isField = target === field.current;
    const all = hits();
    const at = all.indexOf(target);
    if (!isField && at < 0) return;
    if (isField && key === "Enter" && words.trim() !== "") {
      event.preventDefault();
      if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
      else if (answered) openFirst();
      else wanted.current = words;
      return;
    }
    const step = hitStep(key, at, all.length);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    (step === "field" ? field.current : all[step])?.focus();
  };
}
