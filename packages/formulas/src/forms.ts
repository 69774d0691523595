import type { Basis } from "@kidorui/core";

const BASES = ["oxide", "metal", "element", "gross"] as const satisfies readonly Basis[];

/** Goods whose content of an element differs from one to the next: gross masses by another name. */
export const GOODS = ["alloy", "magnet", "concentrate", "compound"] as const;

/** What a mass may be a mass of. */
export const FORMS = [...BASES, ...GOODS] as const;

/** What a form is to the arithmetic; `gross` needs a content. */
export const basisOf = (form: string): Basis => BASES.find((basis) => basis === form) ?? "gross";
