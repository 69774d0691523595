import type { Row } from "../tables/registry.ts";
import type { DependenceAnswer } from "./dependence-answer.ts";
import type { ImportList } from "./import-lists.ts";

/** What a share is one of: of which element, when, what is divided and which goods are counted. */
export type Definition = Pick<DependenceAnswer, "element" | "period" | "basis" | "scope">;

/** What a measure of customs lists divides. */
const basisOf = (measure: Row<"trade">["measure"]): Definition["basis"] =>
  measure === "weight" || measure === "contained" ? "weight" : "value";

/** The definition of the shares of a customs list, or `undefined` for goods that no definition counts. */
export function listDefinition({ product, measure, period }: ImportList): Definition | undefined {
  const [element = ""] = product.element_codes.split(" ");
  const { scope } = product;
  return scope === "" ? undefined : { element, period, basis: basisOf(measure), scope };
}
