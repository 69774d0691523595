import type { Tone } from "./spec.ts";

const countries: Readonly<Record<string, Tone>> = {
  CN: "cn",
  CHN: "cn",
  US: "us",
  USA: "us",
  AU: "au",
  AUS: "au",
  MM: "mm",
  MMR: "mm",
  VN: "vn",
  VNM: "vn",
  JP: "ink",
  JPN: "ink",
};

/**
 * Colour of a country by its ISO 3166-1 code of two or three letters. Five suppliers have a hue,
 * the importer is ink, all others share the soft grey and are told apart by their labels.
 *
 * @example countryTone("CHN") // "cn"
 */
export const countryTone = (code: string): Tone => countries[code.toUpperCase()] ?? "soft";

const elements: Readonly<Record<string, Tone>> = { ND: "nd", PR: "pr", DY: "dy", TB: "tb" };

/**
 * Colour of an element by its symbol; elements without a hue are grey with labels.
 *
 * @example elementTone("Dy") // "dy"
 */
export const elementTone = (symbol: string): Tone => elements[symbol.toUpperCase()] ?? "soft";
