import { type Edition, MetricError } from "@kidorui/core";
import { plainText } from "./cells/plain-text.ts";
import { nearest } from "./nearest.ts";

/** Names in common use beside those of the table. */
const aliases: Readonly<Record<string, string>> = {
  magnet: "cn85051110",
  magnets: "cn85051110",
  磁石: "cn85051110",
  metals: "hs280530",
  金属: "hs280530",
  compounds: "hs2846",
  化合物: "hs2846",
};

const indexes = new WeakMap<Edition, ReadonlyMap<string, string>>();

const fold = (text: string): string => plainText(text).toLowerCase().replaceAll(/\s+/g, " ");

/** Every way to write each product, folded: aliases, then names and codes of the Harmonized System, then keys. */
function indexOf(edition: Edition): ReadonlyMap<string, string> {
  let index = indexes.get(edition);
  if (!index) {
    const products = edition.visible("products");
    const codes = new Set(products.map(({ product_code }) => product_code));
    const entries = [
      ...Object.entries(aliases).filter(([, code]) => codes.has(code)),
      ...products.flatMap(({ product_code, kind, hs_codes, name_en, name_ja }) =>
        [name_en, name_ja, ...(kind === "hs" ? [hs_codes, hs_codes.replace(".", "")] : [])].map(
          (name) => [name, product_code] as const,
        ),
      ),
      ...products.map(({ product_code }) => [product_code, product_code] as const),
    ];
    index = new Map(entries.map(([name, code]) => [fold(name), code]));
    indexes.set(edition, index);
  }
  return index;
}

/**
 * The code of a product written as its key, its code of the Harmonized System with or without the
 * point, or its name in English or Japanese, in any case.
 * @throws {MetricError} `invalid-argument` for an unknown product, with the nearest known one.
 */
export function productOf(edition: Edition, text: string, parameter: string): string {
  const index = indexOf(edition);
  const folded = fold(text);
  // A cell that holds the number 2805.3 means 2805.30.
  const code = index.get(folded) ?? index.get(/^\d{4}\.\d$/.test(folded) ? `${folded}0` : folded);
  if (code !== undefined) return code;
  const known = nearest(folded, [...index.keys()]);
  const hint =
    known === undefined
      ? { en: 'See =REE.LIST("products").', ja: '=REE.LIST("products","ja")を参照。' }
      : { en: `Did you mean ${index.get(known)}?`, ja: `近い候補は${index.get(known)}。` };
  const shown = text.slice(0, 40);
  throw new MetricError(
    "invalid-argument",
    `${parameter}: no product is called "${shown}". ${hint.en}`,
    `${parameter}：「${shown}」という品目はない。${hint.ja}`,
  );
}
