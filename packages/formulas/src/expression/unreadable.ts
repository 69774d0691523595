import type { Span } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";

/** A part of a formula as the grammar library cuts it. */
interface Token {
  readonly type: string;
  readonly value: string;
  /** Where it begins and ends. */
  readonly loc?: readonly number[];
  /** Whether its end is missing. */
  readonly unterminated?: boolean;
}

/** Tokens that may end an operand, after which an operator, a comma or a closing bracket must come. */
const ENDS_OPERAND = /^[)}%#]$/;

/** Operators that stand behind an operand, and so never at the beginning of one. */
const FOLLOWS_OPERAND = /^([*/^&%]|[<>=]{1,2})$/;

/** What may stand between the braces of an array. */
const IN_ARRAY = /^[,;+-]$/;

const isOperand = ({ type, value }: Token): boolean => type !== "operator" || ENDS_OPERAND.test(value);

type Fault = readonly [en: string, ja: string];

/** What has been read before a token. */
interface Before {
  readonly last: Token | undefined;
  /** The innermost bracket that is open, and whether it holds arguments. */
  readonly inside: { readonly bracket: Token; readonly ofCall: boolean } | undefined;
}

/** What is wrong with a separator where it stands. */
function strayIn({ value }: Token, { inside }: Before): Fault | undefined {
  const isArray = inside?.bracket.value === "{";
  if (value === ";" && !isArray)
    return [
      "; parts the rows of an array; arguments are parted by commas.",
      ";は配列の行を区切る。引数はコンマで区切る。",
    ];
  if (value === "," && !isArray && !inside?.ofCall)
    return [
      "The comma parts arguments and columns of an array; there are none here. A number is written without it.",
      "コンマは引数と配列の列を区切る。ここにはどちらもない。数値の桁はコンマで区切らない。",
    ];
  return undefined;
}

/** What is wrong with a token between the braces of an array. */
function foreignIn({ type, value }: Token, { last, inside }: Before): Fault | undefined {
  if (inside?.bracket.value !== "{") return undefined;
  if (value === "}" && last === inside.bracket) return ["The array is empty.", "配列が空である。"];
  const isSign = last !== undefined && isOperand(last) && /^[+-]$/.test(value);
  const belongs =
    type === "operator"
      ? value === "}" || (IN_ARRAY.test(value) && !isSign)
      : /^(number|string|bool|error)$/.test(type);
  if (belongs) return undefined;
  return [
    `${value}: an array holds numbers, texts, TRUE and FALSE only.`,
    `${value}：配列に置けるのは数値、文字列、TRUE、FALSEだけである。`,
  ];
}

/** Where operand and operator do not alternate. */
function breaks(token: Token, { last }: Before): Fault | undefined {
  const { type, value } = token;
  const afterOperand = last !== undefined && isOperand(last);
  if (value === "!")
    return [
      "! follows the name of a sheet; there is no sheet here.",
      "!はシート名の後に置く。ここにはシートがない。",
    ];
  if (type === "operator" && FOLLOWS_OPERAND.test(value) && !afterOperand)
    return [`Before ${value} a value is missing.`, `${value}の前に値がない。`];
  const starts = type !== "operator" || value === "(" || value === "{";
  if (starts && afterOperand && last.type !== "func")
    return [`Before ${value} an operator or a comma is missing.`, `${value}の前に演算子またはコンマがない。`];
  return undefined;
}

/** What is wrong though every part is in its place. */
function atEnd(last: Token | undefined, tokens: readonly Token[]): readonly [Token | undefined, Fault] {
  if (last && !isOperand(last))
    return [last, [`After ${last.value} a value is missing.`, `${last.value}の後に値がない。`]];
  const binding = tokens.find(({ type, value }) => type === "func" && value.toUpperCase() === "LET");
  if (binding)
    return [
      binding,
      [
        "LET: expected a name and its value, once or more, and a formula at the end; no name is a cell or stands twice.",
        "LET：名前と値の組を一つ以上並べ、最後に数式を置く。名前はセル番地と重ならず、二度使わない。",
      ],
    ];
  return [undefined, ["This cannot be read as a formula.", "数式として読み取れない。"]];
}

/** Finds the first place that cannot stand, or a bracket without its partner. */
function misplaced(
  tokens: readonly Token[],
  fault: (fault: Fault, token?: Token) => ExpressionError,
): ExpressionError {
  const open: NonNullable<Before["inside"]>[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.type === "whitespace" || token.type === "fx_prefix") continue;
    const { type, value } = token;
    const before: Before = { last, inside: open.at(-1) };
    const wrong = foreignIn(token, before) ?? strayIn(token, before) ?? breaks(token, before);
    if (wrong) return fault(wrong, token);
    if (type === "operator" && (value === ")" || value === "}")) {
      if (open.pop()?.bracket.value !== (value === ")" ? "(" : "{"))
        return fault([`${value} closes nothing.`, `${value}に対応する開き括弧がない。`], token);
    }
    if (type === "operator" && (value === "(" || value === "{"))
      open.push({ bracket: token, ofCall: last?.type === "func" });
    last = token;
  }
  const left = open.at(-1)?.bracket;
  if (left) return fault([`${left.value} is not closed.`, `${left.value}が閉じられていない。`], left);
  const [token, words] = atEnd(last, tokens);
  return fault(words, token);
}

/** What the grammar library could not read, in words of ours: it speaks of tokens and of their end. */
export function unreadable(tokens: readonly Token[], source: string): ExpressionError {
  const spanOf = (token?: Token): Span => ({
    start: token?.loc?.[0] ?? 0,
    end: token?.loc?.[1] ?? source.length,
  });
  const fault = ([en, ja]: Fault, token?: Token): ExpressionError =>
    new ExpressionError({ en, ja }, spanOf(token));
  const open = tokens.find(({ unterminated }) => unterminated);
  if (open)
    return fault(
      [`${open.value} is not closed: its end is missing.`, `${open.value}が閉じられていない。`],
      open,
    );
  const unknown = tokens.find(({ type }) => type === "unknown");
  if (unknown)
    return fault(
      [
        `${unknown.value} cannot be read: it is neither a name nor a number, a text or an operator.`,
        `${unknown.value}は名前でも数値、文字列、演算子でもなく、読み取れない。`,
      ],
      unknown,
    );
  return misplaced(tokens, fault);
}
