// Stands in the place of the engine's reader of numbers and dates, where the page is built.
import { daysMeant } from "@kidorui/formulas";
import { parseDate as readDate, parseNumber as readNumber } from "numfmt";

export * from "numfmt";

/**
 * A date that is typed or pasted; none where the text may mean two days, 03/04/2027, which stays the text that it is. The
 * engine would take the month first, in every language.
 */
export const parseDate: typeof readDate = (text) => (daysMeant(text).length > 1 ? null : readDate(text));

/** A comma that parts no thousands. */
const COMMA = /,(?!\d{3}(?!\d))/;

/** A number that is typed or pasted; none where a comma may be a decimal sign: 3,5 % would be 35 % to the engine. */
export const parseNumber: typeof readNumber = (text) => (COMMA.test(text) ? null : readNumber(text));
