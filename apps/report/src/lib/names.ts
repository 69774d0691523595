import type { Edition, Lang } from "@kidorui/core";

/** Name of a country in a language. */
export function countryName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("countries").find((country) => country.country_code === code);
  return row ? (lang === "ja" ? row.name_ja : row.name_en) : code;
}

/** Name of an element or group in a language. */
export function elementName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("elements").find((element) => element.element_code === code);
  return row ? (lang === "ja" ? row.name_ja : row.name_en) : code;
}

/** Name of a stage in a language. */
export function stageName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("stages").find((stage) => stage.stage_code === code);
  return row ? (lang === "ja" ? row.name_ja : row.name_en) : code;
}
