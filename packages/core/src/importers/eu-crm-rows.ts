import type { Place } from "../tables/parse.ts";
import { type Amount, printedPercent } from "./amount.ts";
import type { NameReader } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** A row of an annex table about a rare earth or a group of them. */
export interface RareEarthRow {
  /** The material as printed, and our code of it. */
  readonly material: string;
  readonly element: string;
  readonly text: (heading: string) => string;
  readonly place: (heading: string) => Place;
}

/** The rows of a table that are about rare earths; a material that is not mapped is noted by the reader. */
export function rareEarthRows(
  sheet: Sheet,
  reader: NameReader,
  heading = "Material",
): readonly RareEarthRow[] {
  return sheet.rows.flatMap((row) => {
    const text = (name: string): string => sheet.cell(row, name);
    const place = (name: string): Place => sheet.place(row, name);
    const material = text(heading);
    const element = reader.codeOf("elements", material, place(heading));
    return element === undefined || element === "" ? [] : [{ material, element, text, place }];
  });
}

/** The share in a row, or what is wrong with it. */
export function shareIn({ text, place }: RareEarthRow): Amount | (Place & { readonly message: string }) {
  const share = printedPercent(text("Share"));
  if (share !== undefined) return share;
  return {
    ...place("Share"),
    message: `Share: expected a share in per cent, found "${text("Share")}". Write it with its sign, as 25.5%, as the publisher prints it.`,
  };
}
