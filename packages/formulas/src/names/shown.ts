import type { Lang } from "@kidorui/core";
import type { NameIndex } from "./name-index.ts";

/** Longest name that a message repeats. */
const LONGEST = 60;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A text as a message quotes it. */
export const quotedName = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A code with its name, as a message shows it: `AUS (Australia)`, `AUS（オーストラリア）`. */
export function shownCode({ things }: NameIndex, code: string, lang: Lang): string {
  const name = things.get(code)?.[lang] ?? "";
  if (name === "" || name === code) return code;
  return lang === "ja" ? `${code}（${shortened(name)}）` : `${code} (${shortened(name)})`;
}
