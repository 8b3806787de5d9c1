import { describe, expect, it } from "vitest";
import { isCountryCode } from "./country.ts";

describe("isCountryCode", () => {
  it.each(["RU", "US", "MX", "KZ", "ZW"])("knows %s", (code) => {
    expect(isCountryCode(code)).toBe(true);
  });
  it.each(["", "ru", "UK", "XK", "SU", "EU", "ZZ", "USA", "R U"])("refuses %j", (code) => {
    expect(isCountryCode(code)).toBe(false);
  });
  it("knows all 249 assigned codes", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
    expect(known).toHaveLength(249);
  });
});
