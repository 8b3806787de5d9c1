import { useState } from "react";

/**
 * The first entries of a long list, and more of them when they are asked for: what nobody has asked to
 * see is not made. A list of up to half as many again is shown whole, so that no button shows three.
 */
export function useFirst<T>(list: readonly T[], step: number) {
  const [most, setMost] = useState(step);
  const isWhole = list.length <= most + step / 2;
  return {
    shown: isWhole ? list : list.slice(0, most),
    hasMore: !isWhole,
    /** Shows three times as many. */
    more: () => setMost(most * 3),
  };
}
