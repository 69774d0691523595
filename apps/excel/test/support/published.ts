import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A formula as a page prints it, and the value beside it where there is one. */
export interface Published {
  /** Page and formula, for messages. */
  readonly page: string;
  readonly formula: string;
  readonly value: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an attribute, its entities resolved. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const text = double ?? single;
  return text === undefined ? undefined : unescapeHtml(text);
};

/** Every formula of a page, with the value of the `<data>` element it stands on. */
export function formulasIn(html: string, page: string): Published[] {
  const tags = html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*\s*\/?>/gi) ?? [];
  return tags.flatMap((tag) => {
    const formula = attribute(tag, "data-formula");
    if (formula === undefined) return [];
    return [{ page, formula, value: /^<data\s/i.test(tag) ? attribute(tag, "value") : undefined }];
  });
}

/** Every formula of every page below a folder. */
export function publishedFormulas(folder: string): Published[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .flatMap((name) => formulasIn(readFileSync(join(folder, name), "utf8"), name));
}
