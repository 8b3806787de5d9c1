/** The days that a date may mean. */
export interface DateRange {
  /**
   * Earliest possible day, whole days since 1970-01-01 (UTC). Where the start is open or unknown it
   * is the first day of the end (FORMAT: "An open or unknown start takes the first day of its end").
   */
  readonly earliest: number;
  /** Latest possible day, inclusive, same unit; null where the end is open or unknown. */
  readonly latest: number | null;
  /** The start of the interval is open (`..`) or unknown (empty). */
  readonly openStart: boolean;
  /** Qualified with `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** Qualified with `?` or `%` anywhere. */
  readonly uncertain: boolean;
}
