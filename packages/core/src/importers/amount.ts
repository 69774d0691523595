/** A printed figure as its table writes it: plain digits and the mark of its state. */
export interface Amount {
  readonly digits: string;
  readonly flag: string;
}

const BOUND = /^([<>])\s*(.+)$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^\d+(\.\d+)?$/;
/** Dashes by which the U.S. Geological Survey prints zero. */
const ZERO = ["—", "–", "-", "--"];

function plainDigits(text: string): string | undefined {
  if (GROUPED.test(text)) return text.replaceAll(",", "");
  return PLAIN.test(text) ? text : undefined;
}

/**
 * Reads a printed figure. Withheld (`W`) and not available (`NA`) have no digits; a dash is zero.
 * @returns `undefined` where the text is no figure; an empty text is none.
 */
export function printedAmount(text: string): Amount | undefined {
  if (text === "W" || text === "NA") return { digits: "", flag: text };
  if (ZERO.includes(text)) return { digits: "0", flag: "" };
  const [, bound = "", bounded = text] = BOUND.exec(text) ?? [];
  const digits = plainDigits(bounded);
  return digits === undefined ? undefined : { digits, flag: bound };
}

/** Whole tonnes whose thousands a point parts, as 168.000: they would be read as a thousandth. */
const PARTED_BY_POINT = /^[<>]?\s*\d{1,3}\.000$/;

/** As `printedAmount`, of tonnes: they are printed whole, and a program that reads them as numbers writes 41600.0. */
export const printedTonnes = (text: string): Amount | undefined =>
  PARTED_BY_POINT.test(text) ? undefined : printedAmount(text.replace(/\.0$/, ""));

const MARKED = /^([er])?\s*([\d,]+(?:\.\d+)?)\s*([er])?$/;

/** What to do about a cell of figures that holds none, where that is known. */
export function amountAdvice(text: string): string {
  const [, before = "", figure = "", after = ""] = MARKED.exec(text) ?? [];
  if (before !== after && plainDigits(figure) !== undefined)
    return ` Write ${figure}; the mark ${before || after} belongs beside it.`;
  const grouped = /^\d{1,3}(?:[ '\u2019]\d{3})+$/.test(text);
  if (grouped) return ` Write ${text.replaceAll(/\D/g, "")}.`;
  if (/^\d[\d.,]*e\+?\d+$/i.test(text))
    return " A spreadsheet has taken digits away: fetch the file again and do not save it there.";
  if (/\d/.test(text) && !/^\(/.test(text)) return " Write its digits, with a point before decimals.";
  return " Write W where the publisher withholds the figure, NA where it has none.";
}

/** Reads a share printed with its sign, `25.5%` or `<0.1 %`. */
export function printedPercent(text: string): Amount | undefined {
  const [, share] = /^(.+?) ?%$/.exec(text) ?? [];
  return share === undefined ? undefined : printedAmount(share);
}

/** The figure marked as an estimate, unless it is zero, a bound or none at all. */
export function estimated({ digits, flag }: Amount): Amount {
  return { digits, flag: flag === "" && Number(digits) !== 0 ? "e" : flag };
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * A number in plain digits, as a table writes it: spreadsheets save very small ones as `8.7E-05`.
 * @returns `undefined` where the text is no number.
 */
export function withoutExponent(text: string): string | undefined {
  const [, sign = "", whole = "", decimals = "", exponent = ""] = NUMBER.exec(text) ?? [];
  if (whole === "" || exponent === "") return whole === "" ? undefined : text;
  const point = whole.length + Number(exponent);
  const end = Math.max(1, point);
  const digits = "0".repeat(end - point) + whole + decimals;
  const before = digits
    .slice(0, end)
    .padEnd(end, "0")
    .replace(/^0+(?=\d)/, "");
  const after = digits.slice(end);
  return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
