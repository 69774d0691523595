import { type Edition, type Lang, MetricError } from "@kidorui/core";
import { plainText } from "./cells/plain-text.ts";
import { nearest } from "./nearest.ts";

/** Things that have a code and names. */
export type NamedKind = "element" | "country" | "stage";

/** Names in common use beside those of the tables. Those whose code a table lacks are not used. */
const aliases: Readonly<Record<NamedKind, Readonly<Record<string, string>>>> = {
  element: { 希土類: "REE", レアアース: "REE", "rare earths": "REE", tre: "REE", treo: "REE" },
  country: {
    "*": "WLD",
    world: "WLD",
    世界: "WLD",
    other: "OTH",
    その他: "OTH",
    eu: "EUU",
    uk: "GBR",
    america: "USA",
    us: "USA",
    "u.s.": "USA",
    "united states of america": "USA",
    vietnam: "VNM",
    米国: "USA",
    豪州: "AUS",
    アメリカ: "USA",
    アメリカ合衆国: "USA",
    イギリス: "GBR",
    中華人民共和国: "CHN",
    大韓民国: "KOR",
    burma: "MMR",
    korea: "KOR",
    "republic of korea": "KOR",
    turkey: "TUR",
    turkiye: "TUR",
    "czech republic": "CZE",
    uae: "ARE",
    macau: "MAC",
    "ivory coast": "CIV",
    "cote d'ivoire": "CIV",
    drc: "COD",
    "dr congo": "COD",
  },
  stage: {
    mining: "mine",
    採掘: "mine",
    refining: "separation",
    精製: "separation",
    magnets: "magnet",
    metals: "metal",
  },
};

interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

function namedThings(edition: Edition, kind: NamedKind): Named[] {
  switch (kind) {
    case "element":
      return edition
        .visible("elements")
        .map((row) => ({ code: row.element_code, names: [row.name_en, row.name_ja] }));
    case "country":
      return edition.visible("countries").map((row) => ({
        code: row.country_code,
        names: [row.alpha2_code, row.name_en, row.name_ja],
      }));
    case "stage":
      return edition
        .visible("stages")
        .map((row) => ({ code: row.stage_code, names: [row.name_en, row.name_ja] }));
  }
}

const fold = (text: string): string => plainText(text).toLowerCase().replaceAll(/\s+/g, " ");

const indexes = new WeakMap<Edition, Map<NamedKind, ReadonlyMap<string, string>>>();

/** Every way to write each code, folded. Earlier entries win: codes, then names, then aliases. */
function indexOf(edition: Edition, kind: NamedKind): ReadonlyMap<string, string> {
  let kinds = indexes.get(edition);
  if (!kinds) {
    kinds = new Map();
    indexes.set(edition, kinds);
  }
  let index = kinds.get(kind);
  if (!index) {
    const things = namedThings(edition, kind);
    const codes = new Set(things.map((thing) => thing.code));
    const entries: [string, string][] = [
      ...Object.entries(aliases[kind]).filter(([, code]) => codes.has(code)),
      ...things.flatMap(({ code, names }) =>
        names.filter((name) => name !== "").map((name): [string, string] => [name, code]),
      ),
      ...things.map(({ code }): [string, string] => [code, code]),
    ];
    index = new Map(entries.map(([name, code]) => [fold(name), code]));
    kinds.set(kind, index);
  }
  return index;
}

/**
 * The code of an element, country or stage written as a symbol, a code of two or three letters or
 * a name in English or Japanese, in any case. `*` is the world.
 * @throws {MetricError} `invalid-argument` for an unknown name, with the nearest known one.
 */
export function codeOf(edition: Edition, kind: NamedKind, text: string, parameter: string): string {
  const index = indexOf(edition, kind);
  const folded = fold(text);
  const code = index.get(folded);
  if (code !== undefined) return code;
  const known = nearest(folded, [...index.keys()]);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const hint =
    known === undefined
      ? { en: `See =REE.LIST("${plural[kind]}").`, ja: `=REE.LIST("${plural[kind]}","ja")を参照。` }
      : { en: `Did you mean ${index.get(known)}?`, ja: `近い候補は${index.get(known)}。` };
  throw new MetricError(
    "invalid-argument",
    `${parameter}: no ${kind} is called "${shown}". ${hint.en}`,
    `${parameter}：「${shown}」という${japanese[kind]}はない。${hint.ja}`,
  );
}

const japanese: Readonly<Record<NamedKind, string>> = { element: "元素", country: "国", stage: "工程" };

const plural: Readonly<Record<NamedKind, string>> = {
  element: "elements",
  country: "countries",
  stage: "stages",
};

/** The name of what has a code, in a language. Codes come from `codeOf`. */
export function labelOf(edition: Edition, kind: NamedKind, code: string, lang: Lang): string {
  const names = namedThings(edition, kind).find((thing) => thing.code === code)?.names ?? [];
  return (lang === "ja" ? names.at(-1) : names.at(-2)) ?? code;
}
