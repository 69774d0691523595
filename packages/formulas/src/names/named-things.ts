import { type Edition, tableNames, tables } from "@kidorui/core";

/** Things that have a code and names. */
export type NamedKind =
  | "element"
  | "country"
  | "stage"
  | "product"
  | "deposit"
  | "scenario"
  | "claim"
  | "episode"
  | "table";

/** A thing with its code and its names. */
export interface Named {
  readonly code: string;
  readonly en: string;
  readonly ja: string;
  /** Codes of other systems by which it is known as well. */
  readonly others?: readonly string[];
}

interface Titled {
  readonly title_en: string;
  readonly title_ja: string;
}

interface WithNames {
  readonly name_en: string;
  readonly name_ja: string;
}

const named = (code: string, { name_en, name_ja }: WithNames, others: readonly string[] = []): Named => ({
  code,
  en: name_en,
  ja: name_ja,
  others,
});

const titled = (code: string, { title_en, title_ja }: Titled): Named => ({
  code,
  en: title_en,
  ja: title_ja,
});

const listed: Readonly<Record<NamedKind, (edition: Edition) => readonly Named[]>> = {
  element: (edition) => edition.visible("elements").map((row) => named(row.element_code, row)),
  country: (edition) =>
    edition.visible("countries").map((row) => named(row.country_code, row, [row.alpha2_code])),
  stage: (edition) => edition.visible("stages").map((row) => named(row.stage_code, row)),
  product: (edition) =>
    edition.visible("products").map((row) => {
      // A heading of the Harmonized System is known by its digits, with the point or without.
      const digits = row.kind === "hs" ? [row.hs_codes, row.hs_codes.replace(".", "")] : [];
      return named(row.product_code, row, digits);
    }),
  deposit: (edition) => edition.visible("deposits").map((row) => named(row.deposit_code, row)),
  scenario: (edition) => edition.visible("scenarios").map((row) => titled(row.scenario_id, row)),
  claim: (edition) =>
    edition
      .visible("claims")
      .map((row) => ({ code: row.claim_id, en: row.statement_en, ja: row.statement_ja })),
  episode: (edition) => edition.visible("episodes").map((row) => titled(row.episode_id, row)),
  table: () => tableNames.map((name) => ({ code: name, ...tables[name].title })),
};

/** Every thing of a kind that an edition knows, in the order of its table. */
export const namedThings = (edition: Edition, kind: NamedKind): readonly Named[] => listed[kind](edition);

/** What a message calls a kind, and what `LIST` does. */
export const kindWords: Readonly<
  Record<NamedKind, { readonly en: string; readonly ja: string; readonly list: string }>
> = {
  element: { en: "element", ja: "元素", list: "elements" },
  country: { en: "country", ja: "国", list: "countries" },
  stage: { en: "stage", ja: "工程", list: "stages" },
  product: { en: "product", ja: "品目", list: "products" },
  deposit: { en: "deposit", ja: "鉱床", list: "deposits" },
  scenario: { en: "scenario", ja: "シナリオ", list: "scenarios" },
  claim: { en: "claim", ja: "主張", list: "claims" },
  episode: { en: "episode", ja: "事例", list: "episodes" },
  table: { en: "table", ja: "表", list: "tables" },
};

/** Whether a kind of parameter is one of things that have names. */
export const isNamedKind = (kind: string): kind is NamedKind => Object.hasOwn(kindWords, kind);
