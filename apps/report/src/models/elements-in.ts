import type { Edition } from "@kidorui/core";
import type { Call } from "@kidorui/formulas";

/** The elements that codes speak of: themselves, the members of groups, what a product is of; none for other codes. */
export function elementsIn(view: Edition, codes: readonly string[]): readonly string[] {
  const products = view
    .visible("products")
    .flatMap((product) => (codes.includes(product.product_code) ? product.element_codes.split(" ") : []));
  const elements = view.visible("elements");
  const named = elements.flatMap(({ element_code, members }) =>
    [...codes, ...products].includes(element_code) ? [element_code, ...(members ?? "").split(" ")] : [],
  );
  return elements.flatMap(({ kind, element_code }) =>
    kind === "element" && named.includes(element_code) ? element_code : [],
  );
}

/** Codes among the arguments of a call: words, and the parts of the names of series. */
export const codesOf = (call: Call): readonly string[] =>
  call.arguments.flat(2).flatMap((argument) => (typeof argument === "string" ? argument.split(/[./]/) : []));
