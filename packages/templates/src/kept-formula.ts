/**
 * Functions that Excel got after the file format was fixed: a file keeps them under another name
 * (support.microsoft.com, "Issue: An _xlfn. prefix is displayed in front of a formula").
 */
const LATER = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND HSTACK IFNA IFS MAKEARRAY MAP MAXIFS MINIFS RANDARRAY " +
    "REDUCE SCAN SEQUENCE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VSTACK " +
    "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV RANK.EQ RANK.AVG MODE.SNGL DAYS ISOWEEKNUM NUMBERVALUE FORMULATEXT"
  ).split(" "),
);

/** Two of them have one more. */
const SHEET_LATER = new Set(["FILTER", "SORT"]);

/** One string, a name before its sign, or any other character. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][\w.]*(?=\()|[\s\S]/gi;

function keptName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("REE.")) return `_xldudf_REE_${upper.slice(4)}`;
  if (SHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) ? `_xlfn.${upper}` : name;
}

/** Whether a file can keep a formula: names that a formula gives itself, as LET does, are not written here. */
export const canBeKept = (formula: string): boolean => !/\b(LET|LAMBDA)\(/i.test(formula);

/** A formula by the names under which Excel keeps an add-in's functions, and later ones of its own, in a file. */
export const keptFormula = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .replace(TOKEN, (token) => (/^[A-Z_]/i.test(token) && token.length > 1 ? keptName(token) : token));
