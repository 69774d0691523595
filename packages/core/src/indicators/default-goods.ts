import type { Edition } from "../dataset/dataset.ts";
import { type DependenceAnswer, GOODS } from "./dependence-answer.ts";
import { type ImportList, importLists } from "./import-lists.ts";
import { importShare, WORLD } from "./import-share.ts";
import { listDefinition } from "./list-definition.ts";

type Counted = Pick<DependenceAnswer, "element" | "basis" | "scope">;

const givesShare = ({ parts }: ImportList): boolean =>
  parts.flat().some(({ partner_code }) => partner_code !== WORLD && importShare(parts, partner_code));

/**
 * The goods that are counted where none are named: the widest of which the importer has a share of any
 * supplier, on one element and basis, in any period; the widest of all where it has none.
 *
 * Neither the supplier nor the period has a say, so that the shares of one importer stay of the same goods
 * from supplier to supplier and from year to year.
 */
export function defaultGoods(
  edition: Edition,
  { importer, element, basis }: { readonly importer: string } & Pick<DependenceAnswer, "element" | "basis">,
): DependenceAnswer["scope"] {
  const isAsked = (counted: Counted): boolean => counted.element === element && counted.basis === basis;
  const known = new Set<DependenceAnswer["scope"]>();
  for (const list of importLists(edition, importer)) {
    const definition = listDefinition(list);
    if (definition && isAsked(definition) && givesShare(list)) known.add(definition.scope);
  }
  for (const row of edition.visible("trade_shares")) {
    const { importer_code, element_code, basis: divided, scope, share_pct } = row;
    const isKnown = importer_code === importer && share_pct !== null;
    if (isKnown && isAsked({ element: element_code, basis: divided, scope })) known.add(scope);
  }
  return GOODS.find((scope) => known.has(scope)) ?? GOODS[0];
}
