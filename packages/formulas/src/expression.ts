// Formulas as text: read, checked, evaluated, written for readers. A door of its own, so that whoever only
// calls functions does not carry the grammar.
export { checkExpression, type KnownNames, refusalOfName } from "./expression/check-expression.ts";
export { type Candidate, type Completion, completionsAt } from "./expression/complete-expression.ts";
export { type Evaluated, Evaluator, rowsBehind, sourcesBehind } from "./expression/evaluate-expression.ts";
export { type Expression, partsOf, type Span } from "./expression/expression.ts";
export { ExpressionError } from "./expression/expression-error.ts";
export { plainFormula } from "./expression/input-method.ts";
export { isKeyUnit } from "./expression/key-units.ts";
export {
  declareNames,
  type NameDeclaration,
  type Names,
  NO_NAMES,
  namesIn,
  namesUsing,
} from "./expression/names.ts";
export { parseExpression, parseSheetFormula } from "./expression/parse-expression.ts";
export { publishExpression } from "./expression/publish-expression.ts";
export { sheetFunctionNames } from "./expression/sheet-functions.ts";
export {
  type Column,
  contentOfGrid,
  type ErrorName,
  FormulaError,
  type Grid,
  gridOf,
  isError,
  isGrid,
  type Scalar,
  type Value,
} from "./expression/value.ts";
export { writeExpression } from "./expression/write-expression.ts";
