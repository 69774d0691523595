import { type CellContent, invalid, type Place } from "./cell.ts";
import { plainText } from "./plain-text.ts";

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?|H[12]|Q[1-4]|-\d{4})?$/;

/**
 * A period as tables write it: `2024`, `2024H1`, `2024Q3`, `2024-05`, `2016-2020`. A year may come as
 * a number.
 */
export function periodOf(content: CellContent, place: Place): string {
  const text = plainText(String(content))
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replace("–", "-")
    .replace(/年$/, "");
  if (typeof content !== "boolean" && PERIOD.test(text)) return text;
  throw invalid(place, "a year, or a period such as 2024Q3, 2024H1, 2024-05 or 2016-2020", content);
}
