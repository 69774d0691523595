// Stands in the place of the engine's reader of numbers and dates, where the page is built.
import { daysMeant } from "@kidorui/formulas";
import { parseDate as read } from "numfmt";

export * from "numfmt";

/**
 * A date that is typed or pasted; none where the text may mean two days, 03/04/2027, which stays the text that it is. The
 * engine would take the month first, in every language.
 */
export const parseDate: typeof read = (text) => (daysMeant(text).length > 1 ? null : read(text));
