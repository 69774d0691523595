import type { TableIssue } from "../src/errors.ts";
import type { Names } from "../src/importers/names.ts";

/** Advice that asks for another file, or for the same one as the publisher gives it: no cell can be mended. */
const ANOTHER_FILE = /(?:[Ff]etch|[Dd]ownload|Give|Save|Unpack|Ask|Rename|describe) .*/;

/** What to write where an issue says it; `""` where it says to leave the cell empty. */
function wordIn(message: string): string | undefined {
  if (/Leave the cell empty/.test(message)) return "";
  const [, word] =
    /Write (\S+)\.(?: \d+ more .*)?$/.exec(message) ??
    /Write (\S+); the mark/.exec(message) ??
    /Write (\w+) where/.exec(message) ??
    [];
  return word;
}

const quoted = (word: string): string => (word.includes(",") ? `"${word}"` : word);

/** A line of headings with those found so written as meant. */
function withHeadings(line: string, message: string): string {
  const [, found = "", meant = ""] = /found (.*)\. Write (.*)\.$/.exec(message) ?? [];
  const written = new Map(found.split(", ").map((heading, at) => [heading, meant.split(", ")[at] ?? ""]));
  return line
    .split(",")
    .map((heading) => written.get(heading) ?? heading)
    .join(",");
}

/** Does what issues say, cell by cell and line by line; `undefined` where they ask for another file. */
export function mended(text: string, issues: readonly TableIssue[]): string | undefined {
  const lines = text.split("\n");
  // From the end of each line, so that the columns before stay where they are.
  for (const { line, column, message } of issues.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const current = lines[line - 1] ?? "";
    const [, found = ""] = /found "(.*?)"\. /.exec(message) ?? [];
    const word = wordIn(message);
    if (/Take the line out/.test(message)) lines.splice(line - 1, 1);
    else if (/expected the headings in the publisher's letters/.test(message))
      lines[line - 1] = withHeadings(current, message);
    else if (word !== undefined) {
      const rest = current.slice(column - 1);
      const written = rest.startsWith('"') ? `"${found}"` : found;
      if (!rest.startsWith(written)) throw new Error(`expected ${written} at ${line}:${column}`);
      lines[line - 1] = current.slice(0, column - 1) + quoted(word) + rest.slice(written.length);
    } else if (ANOTHER_FILE.test(message)) return undefined;
    else throw new Error(`expected a way out, found none: ${message}`);
  }
  return lines.join("\n");
}

/** Names with the line that an issue asks for, the place of its code taken by one. */
export function mapped(names: Names, { message }: TableIssue, code: string): Names {
  const [, kind, name] =
    /data\/mappings\/(\w+)\.csv knows, found .*Add the line \w[\w-]*,"?(.*?)"?,CODE,/.exec(message) ?? [];
  if (kind === undefined || name === undefined || !(kind in names))
    throw new Error(`expected a name to map, found ${message}`);
  const codes = names[kind as keyof Names];
  return { ...names, [kind]: new Map([...codes, [name, code]]) };
}
