import type { Edition } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";

type Trade = Row<"trade">;
type Product = Row<"products">;

/** Imports of some goods by partner: one list of one source, or several that together are the goods. */
export interface ImportList {
  /** The goods: of the list, or those that its parts make up. */
  readonly product: Product;
  readonly measure: Trade["measure"];
  readonly period: string;
  readonly source_id: string;
  /** The lists that are added up, each with its rows; one where the goods have a list of their own. */
  readonly parts: readonly (readonly Trade[])[];
}

const known = new WeakMap<Edition, Map<string, readonly ImportList[]>>();

const codesOf = (list: string): readonly string[] => (list === "" ? [] : list.split(" "));

/** The rows of an importer by product, for each measure, period and source. */
function rowsBySource(edition: Edition, importer: string): readonly ReadonlyMap<string, readonly Trade[]>[] {
  const groups = new Map<string, Map<string, Trade[]>>();
  for (const row of edition.visible("trade")) {
    if (row.reporter_code !== importer || row.flow !== "import") continue;
    const name = [row.measure, row.period, row.source_id].join("|");
    const group = groups.get(name) ?? new Map<string, Trade[]>();
    groups.set(name, group);
    const list = group.get(row.product_code);
    if (list) list.push(row);
    else group.set(row.product_code, [row]);
  }
  return [...groups.values()];
}

function findLists(edition: Edition, importer: string): ImportList[] {
  const products = edition.visible("products");
  const byCode = new Map(products.map((product) => [product.product_code, product]));
  return rowsBySource(edition, importer).flatMap((own) => {
    const partsOf = (code: string): readonly (readonly Trade[])[] | undefined => {
      const list = own.get(code);
      if (list) return [list];
      const parts = codesOf(byCode.get(code)?.part_codes ?? "").map(partsOf);
      if (parts.length === 0 || parts.includes(undefined)) return undefined;
      return parts.flatMap((part) => part ?? []);
    };
    return products.flatMap((product): ImportList[] => {
      const parts = partsOf(product.product_code);
      const first = parts?.[0]?.[0];
      if (!parts || !first) return [];
      const { measure, period, source_id } = first;
      return [{ product, measure, period, source_id, parts }];
    });
  });
}

/**
 * Every list of an importer's partners that an edition sees, those of goods that only add up from
 * lists of one source included: all compounds from cerium compounds and the others, say. Not recorded.
 */
export function importLists(edition: Edition, importer: string): readonly ImportList[] {
  const ofEdition = known.get(edition) ?? new Map<string, readonly ImportList[]>();
  known.set(edition, ofEdition);
  const lists = ofEdition.get(importer) ?? findLists(edition, importer);
  ofEdition.set(importer, lists);
  return lists;
}
