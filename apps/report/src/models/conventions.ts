import type { FunctionDefinition } from "@kidorui/formulas";
import type { Section } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { writtenPage } from "./site-pages.ts";

type Family = FunctionDefinition["family"];

/** Sections of the text of conventions that hold for every function of a family. */
const families: Readonly<Record<Family, readonly string[]>> = {
  concentration: ["others", "total", "printed-shares", "missing", "zero-total", "one-basis", "rounding"],
  dependence: ["total", "printed-shares", "missing", "zero-total", "one-basis", "net-exporters", "rounding"],
  stock: ["missing", "lasting-stocks", "rounding"],
  scenario: ["missing", "one-basis", "rounding"],
  utility: ["missing", "rounding"],
  lookup: ["printed-shares", "missing", "rounding"],
};

/** The rules that hold for a family, where a formula alone does not say what to do. */
export function conventionsOf(context: SiteContext, family: Family): readonly Section[] {
  const { sections } = writtenPage(context, "conventions");
  return families[family].map((id) => {
    const found = sections.find((section) => section.id === id);
    if (found === undefined) throw new Error(`There is no convention ${id}.`);
    return found;
  });
}
