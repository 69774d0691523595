import type { Json } from "@kidorui/core/verification";

/** Digits of a computed number that are shown: enough to see every difference that counts. */
const DIGITS = 10;

/** A number as code writes it, without the noise of the last binary digits. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function part(json: Json): string {
  const text = caseText(json);
  if (text === "") return "–";
  return typeof json === "object" && json !== null ? `(${text})` : text;
}

/** Inputs or results of a verification case in one line, names as the case gives them. */
export function caseText(json: Json): string {
  if (typeof json === "number") return plainNumber(json);
  if (json === null) return "–";
  if (typeof json !== "object") return String(json);
  if (Array.isArray(json)) return json.map(part).join(", ");
  return Object.entries(json)
    .map(([name, value]) => `${name} ${part(value)}`)
    .join("; ");
}

/** Of a result, what has a counterpart in the expected one. */
export function counterpart(result: Json | undefined, expected: Json): Json {
  if (result === undefined) return null;
  if (typeof expected !== "object" || expected === null) return result;
  const found = new Map<string, Json>(Object.entries(Object(result)));
  const parts = Object.entries(expected).map(
    ([name, value]) => [name, counterpart(found.get(name), value)] as const,
  );
  return Array.isArray(expected) ? parts.map(([, value]) => value) : Object.fromEntries(parts);
}
