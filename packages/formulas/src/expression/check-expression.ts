import { nearest } from "@kidorui/core";
import { type Expression, type ExpressionOf, partsOf, type Span } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { isNameOfCell } from "./names-of-cells.ts";
import { reeFunction, reeFunctionNames } from "./ree-function.ts";
import { sheetFunction, sheetFunctionNames } from "./sheet-functions.ts";

/** Names that a formula may use, in lower case: Excel does not tell cases apart. */
export type KnownNames = ReadonlySet<string>;

const hint = (near: string | undefined, language: "en" | "ja"): string => {
  if (near === undefined) return "";
  return language === "en" ? ` Did you mean ${near}?` : `近い候補は${near}。`;
};

function refuseUnknownFunction({ callee, start }: ExpressionOf<"call">): never {
  const span = { start, end: start + callee.length };
  if (callee.startsWith("REE.")) {
    const near = nearest(callee, reeFunctionNames);
    throw new ExpressionError(
      {
        en: `There is no function ${callee}.${hint(near, "en")}`,
        ja: `${callee}という関数はない。${hint(near, "ja")}`,
      },
      span,
      undefined,
      near,
    );
  }
  const ours = reeFunction(`REE.${callee}`) ? `REE.${callee}` : undefined;
  const list = sheetFunctionNames.join(", ");
  throw new ExpressionError(
    ours
      ? { en: `Write ${ours} for ${callee}.`, ja: `${callee}は${ours}と書く。` }
      : {
          en: `${callee} cannot be used here. Beside the REE functions there are ${list}.`,
          ja: `${callee}はここでは使えない。REE関数のほかに使えるのは${sheetFunctionNames.join("、")}である。`,
        },
    span,
    undefined,
    ours,
  );
}

const argumentsOf = (count: number): string => `${count} argument${count === 1 ? "" : "s"}`;

function checkCall(call: ExpressionOf<"call">): void {
  if (reeFunction(call.callee)) return;
  const known = sheetFunction(call.callee);
  if (!known) refuseUnknownFunction(call);
  const { length } = call.arguments;
  if (length >= known.least && length <= known.most) return;
  const [en, ja] =
    length < known.least
      ? [`at least ${argumentsOf(known.least)}`, `${known.least}個以上`]
      : [`at most ${argumentsOf(known.most)}`, `${known.most}個以下`];
  throw new ExpressionError(
    {
      en: `${call.callee}: expected ${en}, received ${length}.`,
      ja: `${call.callee}：引数は${ja}とする（指定：${length}個）。`,
    },
    call,
  );
}

function refuseUnknownName(name: string, span: Span, known: KnownNames): void {
  if (known.has(name.toLowerCase())) return;
  // Where nobody declares names, a word without quotes was meant as a text.
  const quoted = known.size === 0 ? `"${name}"` : undefined;
  const near = nearest(name, [...known]);
  throw new ExpressionError(
    {
      en: `There is no name ${name}.${quoted ? ` Put a text in quotes: ${quoted}.` : hint(near, "en")}`,
      ja: `${name}という名前はない。${quoted ? `文字列は引用符で囲む：${quoted}。` : hint(near, "ja")}`,
    },
    span,
    undefined,
    // Of table[column] the name is a part only.
    span.end - span.start === name.length ? (quoted ?? near) : undefined,
  );
}

/** In Excel, too, only a table of the workbook has columns by name. */
function refuseColumnOfLet({ table, start, end }: ExpressionOf<"column">, local: KnownNames): void {
  if (!local.has(table.toLowerCase())) return;
  throw new ExpressionError(
    {
      en: `${table} is a name of LET, which has no columns by name. Take one by its number with CHOOSECOLS.`,
      ja: `${table}はLETの名前であり、列名では参照できない。列は番号を指定してCHOOSECOLSで取り出す。`,
    },
    { start, end },
  );
}

/** Why a word cannot be a name, or `undefined` for one that can. */
export function refusalOfName(word: string): { readonly en: string; readonly ja: string } | undefined {
  if (isNameOfCell(word)) {
    return {
      en: `${word} is a cell in Excel; choose another name.`,
      ja: `${word}はExcelではセルを指す。別の名前にする。`,
    };
  }
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(word) || /^(true|false)$/i.test(word)) {
    return {
      en: `${word} cannot be a name: a letter first, then letters, digits, points and underscores.`,
      ja: `${word}は名前にできない。文字で始め、文字、数字、ピリオド、下線を続ける。`,
    };
  }
  return undefined;
}

function checkLet(expression: ExpressionOf<"let">, names: KnownNames, local: KnownNames): void {
  const inner = new Set(local);
  for (const { name, value } of expression.bindings) {
    check(value, names, inner);
    const refusal = refusalOfName(name);
    if (refusal) throw new ExpressionError(refusal, expression);
    if (names.has(name.toLowerCase())) {
      throw new ExpressionError(
        {
          en: `${name} is a name already; LET needs another.`,
          ja: `${name}は既に定義された名前である。LETでは別の名前を用いる。`,
        },
        expression,
      );
    }
    inner.add(name.toLowerCase());
  }
  check(expression.body, names, inner);
}

function check(expression: Expression, names: KnownNames, local: KnownNames): void {
  if (expression.kind === "let") {
    checkLet(expression, names, local);
    return;
  }
  if (expression.kind === "call") checkCall(expression);
  if (expression.kind === "name" && !local.has(expression.name.toLowerCase())) {
    refuseUnknownName(expression.name, expression, names);
  }
  if (expression.kind === "column") {
    refuseColumnOfLet(expression, local);
    refuseUnknownName(expression.table, expression, names);
  }
  for (const part of partsOf(expression)) check(part, names, local);
}

const NONE: KnownNames = new Set();

/**
 * Checks that every function and name of a formula exists and has arguments enough, in branches too that
 * are never taken.
 * @param names Names that are declared, in lower case.
 * @throws {ExpressionError} at the first that does not.
 */
export function checkExpression(expression: Expression, names: KnownNames = NONE): void {
  check(expression, names, NONE);
}
