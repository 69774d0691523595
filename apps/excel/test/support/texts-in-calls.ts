import { NAMESPACE } from "@kidorui/formulas";

/** Stand before a text, so that the engine takes it for nothing else, and for an argument that is left out. */
const [TEXT, LEFT_OUT] = ["\uE000", "\uE001"];

/** One string, spaces, one opening sign with the name before it, or any other character. */
const TOKEN = /"(?:[^"]|"")*"|\s+|(?:[A-Z_][\w.]*)?\(|[\s\S]/gi;

/**
 * A formula as the engine must see it to hand over what Excel does, in calls of ours. The engine turns a text that
 * reads as a number or a date into one as soon as it is typed, and an argument that is left out into 0. Texts
 * that other functions hand on, IF say, stay what the engine makes of them.
 */
export function asExcelCalls(formula: string): string {
  const isOurs: boolean[] = [];
  let before = "";
  return formula.replace(TOKEN, (token) => {
    const isCall = isOurs.at(-1) ?? false;
    const isEmpty =
      isCall && (token === "," || token === ")") && (before === "," || (before === "(" && token === ","));
    if (token.endsWith("(")) isOurs.push(token.toUpperCase().startsWith(`${NAMESPACE}.`));
    else if (token === "{") isOurs.push(isCall);
    else if (token === ")" || token === "}") isOurs.pop();
    if (token.trim() !== "") before = token.at(-1) ?? "";
    if (isEmpty) return `"${LEFT_OUT}"${token}`;
    return token.startsWith('"') && isCall ? `"${TEXT}${token.slice(1)}` : token;
  });
}

/** What stands in a cell or a range as Excel hands it over. */
export function asExcelSends(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asExcelSends);
  if (value === LEFT_OUT) return null;
  return typeof value === "string" && value.startsWith(TEXT) ? value.slice(TEXT.length) : value;
}
