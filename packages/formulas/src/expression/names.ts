import type { Text } from "@kidorui/core";
import { checkExpression, refusalOfName } from "./check-expression.ts";
import { type Expression, partsOf } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { parseExpression } from "./parse-expression.ts";

/** One name and the formula it stands for. */
export interface NameDeclaration {
  readonly name: string;
  readonly formula: string;
}

/** A declared name, its formula taken apart, and the names that stand in it, in lower case. */
export interface DeclaredName extends NameDeclaration {
  readonly expression: Expression;
  readonly uses: readonly string[];
}

/** Declared names by their spelling in lower case: Excel does not tell cases apart. */
export type Names = ReadonlyMap<string, DeclaredName>;

export const NO_NAMES: Names = new Map();

/** The names that stand in a formula, in lower case, in reading order. */
export function namesIn(expression: Expression): readonly string[] {
  const own =
    expression.kind === "name" ? [expression.name] : expression.kind === "column" ? [expression.table] : [];
  return [...own.map((name) => name.toLowerCase()), ...partsOf(expression).flatMap(namesIn)];
}

/** A name, and all whose formulas speak of it by whatever way, in lower case. */
export function namesUsing(key: string, names: Names): ReadonlySet<string> {
  const found = new Set([key]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [name, { uses }] of names) if (uses.some((used) => found.has(used))) found.add(name);
  }
  return found;
}

/** Says of a fault that it stands in the formula of a name. */
function within<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionError) || error.within !== undefined) throw error;
    throw new ExpressionError(error.text, error.span, name, error.mend);
  }
}

const refuse = (text: Text, { name, formula }: NameDeclaration): never => {
  throw new ExpressionError(text, { start: 0, end: formula.length }, name);
};

/** What was read of a declaration: a page's names are declared for each of its languages, elements and editions. */
const read = new WeakMap<NameDeclaration, DeclaredName>();

function readName(declaration: NameDeclaration): DeclaredName {
  const before = read.get(declaration);
  if (before) return before;
  const { name, formula } = declaration;
  const refusal = refusalOfName(name);
  if (refusal) return refuse(refusal, declaration);
  const expression = within(name, () => parseExpression(formula));
  const declared = { name, formula, expression, uses: namesIn(expression) };
  read.set(declaration, declared);
  return declared;
}

/** Refuses names that stand for themselves, by whatever way round, beginning at some of them. */
function refuseCircles(names: Names, keys: Iterable<string> = names.keys()): void {
  const done = new Set<string>();
  const visit = (key: string, path: readonly string[]): void => {
    const declared = names.get(key);
    if (!declared || done.has(key)) return;
    if (path.includes(key)) {
      const circle = [...path.slice(path.indexOf(key)), key].map((one) => names.get(one)?.name ?? one);
      refuse(
        {
          en: `${declared.name} is declared by itself: ${circle.join(" → ")}.`,
          ja: `${declared.name}の定義が自分自身に戻る：${circle.join("→")}。`,
        },
        declared,
      );
    }
    for (const used of declared.uses) visit(used, [...path, key]);
    done.add(key);
  };
  for (const key of keys) visit(key, []);
}

/**
 * Reads the names of a page, in any order.
 * @param base Names that stand already and that the new ones may use.
 * @throws {ExpressionError} for a name that Excel could not take, that is declared twice or by itself, and
 *   for a formula that cannot be read; `within` tells whose it is.
 * @example [...declareNames([{ name: "third", formula: "=1/3" }]).keys()] // ["third"]
 */
export function declareNames(declarations: Iterable<NameDeclaration>, base: Names = NO_NAMES): Names {
  const names = new Map(base);
  for (const declaration of declarations) {
    const key = declaration.name.toLowerCase();
    const former = names.get(key);
    if (former) {
      refuse(
        {
          en: `${declaration.name} is declared twice${former.name === declaration.name ? "" : `: Excel takes ${former.name} for the same name`}.`,
          ja: `${declaration.name}が二度定義されている${former.name === declaration.name ? "" : `（Excelでは${former.name}と同じ名前になる）`}。`,
        },
        declaration,
      );
    }
    names.set(key, readName(declaration));
  }
  const known = new Set(names.keys());
  for (const { name, expression } of names.values()) within(name, () => checkExpression(expression, known));
  refuseCircles(names);
  return names;
}

/**
 * The same names, of which one stands for another formula.
 * @throws {ExpressionError} as `declareNames` does, for that one.
 */
export function redeclareName(declaration: NameDeclaration, names: Names): Names {
  const key = declaration.name.toLowerCase();
  const declared = readName(declaration);
  const redeclared = new Map(names).set(key, declared);
  within(declared.name, () => checkExpression(declared.expression, new Set(redeclared.keys())));
  refuseCircles(redeclared, [key]);
  return redeclared;
}
