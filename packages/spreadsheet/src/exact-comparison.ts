import {
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  functionLogical,
  functionLookup,
  functionMeta,
  StringValueObject,
} from "@univerjs/engine-formula";

/** What a text of the engine does with `*` and `?` in another, and without. */
interface ComparedText {
  getValue(): string;
  _checkWildcard(text: string, operator: string): BooleanValueObject;
  _compareString(own: string, text: string, operator: string): boolean;
}

/** What computes `=`, `<` and the others of that kind. */
interface Operator {
  calculate(...values: unknown[]): unknown;
}

/** The engine is one, however many sheets are opened. */
let areSignsCompared = false;

/**
 * Lets `=` and the like compare `*` and `?` as the signs they are: to the engine `"Y"="?"` is true. Functions that take
 * criteria, `COUNTIF` say, go on to read them as any text and any sign.
 */
function compareSigns(): void {
  if (areSignsCompared) return;
  areSignsCompared = true;
  const text = StringValueObject.prototype as unknown as ComparedText;
  const [operator] = functionMeta.flatMap(([kind, name]) =>
    name === "COMPARE" && typeof kind === "function" ? [kind.prototype as Operator] : [],
  );
  if (!operator) throw new Error("The engine has no function COMPARE.");
  const { calculate } = operator;
  const matches = text._checkWildcard;
  let isOperator = false;
  operator.calculate = function (...values) {
    isOperator = true;
    try {
      return calculate.apply(this, values);
    } finally {
      isOperator = false;
    }
  };
  text._checkWildcard = function (other, sign) {
    if (!isOperator) return matches.call(this, other, sign);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), other, sign));
  };
}

/**
 * Three departures of the engine (0.25.1) from Excel are taken out. It answers `A1=""` from an index of the column once it
 * has one, and that index takes 0 for an empty text: without the index it compares the cells themselves. It hands a
 * text typed into a formula that reads like a date, `"2025-06"`, to functions as a date: those that look up and choose
 * get the text. And its `=` takes signs for wildcards.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  for (const kind of [...functionLookup, ...functionLogical].flat())
    if (typeof kind === "function") kind.prototype.isArgumentsIgnoreNumberPattern = () => true;
  compareSigns();
}
