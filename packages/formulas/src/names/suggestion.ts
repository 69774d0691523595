import { type Edition, foldName, nearNames, type Text } from "@kidorui/core";
import { GOODS } from "../forms.ts";
import { meaningOf } from "./meaning-of.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import { isNamedKind, kindWords, type NamedKind } from "./named-things.ts";
import { isOtherElement } from "./other-elements.ts";
import { shownCode } from "./shown.ts";
import { wordFor } from "./word-for.ts";

/** The sum of all others, which nobody means who misspells the name of one. */
const WORLD = "WLD";
/** More than this is no suggestion. */
const MOST = 2;

/** Whether a name is of three letters at most, as codes are. */
const isShort = (name: string): boolean => /^[ -~]{1,3}$/.test(name);

/** The codes whose names a misspelt text may be. */
function nearCodes({ meanings }: NameIndex, text: string): readonly string[] {
  const codeOf = (name: string): string | undefined => meanings.get(name)?.codes[0];
  // Who writes a word of four letters or more means no code: Asia is one slip from AIA, Anguilla.
  const isWord = !isShort(foldName(text));
  const names = [...meanings].filter(
    ([name, { use }]) => use === "name" && !(isWord && isShort(name)) && codeOf(name) !== WORLD,
  );
  const near = nearNames(
    foldName(text),
    names.map(([name]) => name),
    codeOf,
  );
  return near.flatMap((name) => codeOf(name) ?? []);
}

/** Whether a text is the name of a thing of another kind, as in arguments that changed places: it is no slip. */
const isOfOtherKind = (edition: Edition, kind: NamedKind, text: string): boolean =>
  Object.keys(kindWords)
    .filter(isNamedKind)
    .some((other) => other !== kind && meaningOf(edition, other, text) !== undefined);

/** Who writes thorium means no thulium. */
const OTHER_ELEMENT: Text = {
  en: 'It is no rare earth. Type =REE.LIST("elements") in an empty cell.',
  ja: '希土類ではない元素である。空白のセルに=REE.LIST("elements","ja")と入力して一覧を確認する。',
};

/** Words for the own country, which each reader of a list would take for another. */
const HOME: ReadonlySet<string> = new Set(
  ["国内", "国産", "自国", "domestic", "local", "home"].map(foldName),
);
const BY_ITS_NAME: Text = {
  en: "Write the country by its name: Japan, say.",
  ja: "国名（「日本」など）で指定する。",
};

/** Where a form of goods stands in the place of its element. */
const ELEMENT_IN_IT: Text = {
  en: "It is a form of goods: write the element in it, Nd say; its form and content are of their own.",
  ja: "形態の名称である。含まれる元素（Ndなど）を指定し、形態と含有率は別に指定する。",
};

/**
 * What a message says of the codes a misspelt text may mean; nothing where there is none, or too many, or where it is
 * no misspelt name of the kind but a name of another.
 */
export function suggestion(edition: Edition, kind: NamedKind, text: string): Text | undefined {
  if (kind === "country" && HOME.has(foldName(text))) return BY_ITS_NAME;
  if (kind === "element" && wordFor(edition, "form", GOODS, text) !== undefined) return ELEMENT_IN_IT;
  if (isOfOtherKind(edition, kind, text)) return undefined;
  if (kind === "element" && isOtherElement(text)) return OTHER_ELEMENT;
  const index = nameIndex(edition, kind);
  const codes = nearCodes(index, text);
  if (codes.length === 0 || codes.length > MOST) return undefined;
  return {
    en: `Did you mean ${codes.map((code) => shownCode(index, code, "en")).join(" or ")}?`,
    ja: `近い候補は${codes.map((code) => shownCode(index, code, "ja")).join("、")}。`,
  };
}
