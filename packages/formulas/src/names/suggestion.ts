import { foldName, type Text } from "@kidorui/core";
import { nearNames } from "../nearest.ts";
import type { NameIndex } from "./name-index.ts";
import { shownCode } from "./shown.ts";

/** The sum of all others, which nobody means who misspells the name of one. */
const WORLD = "WLD";
/** More than this is no suggestion. */
const MOST = 2;

/** The codes whose names a misspelt text may be. */
function nearCodes({ meanings }: NameIndex, text: string): readonly string[] {
  const codeOf = (name: string): string | undefined => meanings.get(name)?.codes[0];
  const names = [...meanings].filter(([name, { use }]) => use === "name" && codeOf(name) !== WORLD);
  const near = nearNames(
    foldName(text),
    names.map(([name]) => name),
    codeOf,
  );
  return near.flatMap((name) => codeOf(name) ?? []);
}

/** What a message says of the codes a misspelt text may mean; nothing where there is none, or too many. */
export function suggestion(index: NameIndex, text: string): Text | undefined {
  const codes = nearCodes(index, text);
  if (codes.length === 0 || codes.length > MOST) return undefined;
  return {
    en: `Did you mean ${codes.map((code) => shownCode(index, code, "en")).join(" or ")}?`,
    ja: `近い候補は${codes.map((code) => shownCode(index, code, "ja")).join("、")}。`,
  };
}
