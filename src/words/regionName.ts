import { regionNames } from "./formatters.ts";

/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself where it has none there. */
export function regionName(country: string, language: string): string {
  return regionNames(language).of(country) ?? country;
}
