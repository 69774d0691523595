import { MetricError, type Text } from "@kidorui/core";
import type { Place } from "../cells/cell.ts";
import type { Meaning } from "./aliases.ts";
import type { NameIndex } from "./name-index.ts";
import { kindWords, type NamedKind } from "./named-things.ts";
import { quotedName, shownCode } from "./shown.ts";

const why: Readonly<
  Record<Exclude<Meaning["use"], "name">, (text: string, kind: NamedKind, codes: Text) => Text>
> = {
  several: (text, kind, codes) => ({
    en: `"${text}" may be ${codes.en}. Write which.`,
    ja: `「${text}」は複数の${kindWords[kind].ja}を指し得る（${codes.ja}）。いずれかを指定する。`,
  }),
  oxide: (text, _, codes) => ({
    en: `"${text}" is an oxide, whose mass is not that of the element. Write ${codes.en}; =REE.CONVERT turns one mass into the other.`,
    ja: `「${text}」は酸化物であり、元素とは質量が異なる。${codes.ja}と指定し、質量は=REE.CONVERTで換算する。`,
  }),
  members: (text, _, codes) => ({
    en: `"${text}" counts other elements than ${codes.en}. Write the group that is meant, or single elements.`,
    ja: `「${text}」は${codes.ja}と構成元素が異なる。該当する元素群、または個別の元素を指定する。`,
  }),
};

/** Refuses a name that people use but that would be taken for something else, with what it may mean. */
export function refusal(
  index: NameIndex,
  kind: NamedKind,
  { use, codes }: { readonly use: keyof typeof why; readonly codes: readonly string[] },
  text: string,
  place: Place,
): MetricError {
  const shown: Text = {
    en: codes.map((code) => shownCode(index, code, "en")).join(" or "),
    ja: codes.map((code) => shownCode(index, code, "ja")).join("、"),
  };
  const { en, ja } = why[use](quotedName(text), kind, shown);
  return new MetricError("invalid-argument", `${place("en")}: ${en}`, `${place("ja")}：${ja}`);
}
