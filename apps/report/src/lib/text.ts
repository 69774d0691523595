import type { Lang, Text } from "@kidorui/core";

/** Texts of one page, by name, in both languages. */
export type Texts = Readonly<Record<string, Text>>;

/** A reader of texts in one language: `const t = texts(words, "ja"); t("title")`. */
export const texts =
  <T extends Texts>(words: T, lang: Lang) =>
  (key: keyof T): string =>
    (words[key] as Text)[lang];

/** Puts values in the places a text leaves for them: `fill("{n} rows", { n: 3 })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
