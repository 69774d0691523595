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

/** A declared name, its formula taken apart. */
export interface DeclaredName extends NameDeclaration {
  readonly expression: Expression;
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
    for (const [name, { expression }] of names)
      if (namesIn(expression).some((used) => found.has(used))) found.add(name);
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

function readName(declaration: NameDeclaration): DeclaredName {
  const { name, formula } = declaration;
  const refusal = refusalOfName(name);
  if (refusal) return refuse(refusal, declaration);
  return { ...declaration, expression: within(name, () => parseExpression(formula)) };
}

/** Refuses names that stand for themselves, by whatever way round. */
function refuseCircles(names: Names): void {
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
    for (const used of namesIn(declared.expression)) visit(used, [...path, key]);
    done.add(key);
  };
  for (const key of names.keys()) visit(key, []);
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
