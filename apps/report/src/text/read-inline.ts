import type { PhrasingContent } from "mdast";
import type { Inline } from "./blocks.ts";
import { readFormat } from "./format.ts";
import { further, type Place, TextFault } from "./place.ts";

/** Where a node of the Markdown stands in its file. */
export const placeIn = (
  file: string,
  node: PhrasingContent | { position?: PhrasingContent["position"] },
): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The format written behind a slot, `{…}`, and what is left of the words after it. */
function formatBehind(words: string): { readonly source: string; readonly rest: string } | undefined {
  const [whole, source] = /^\{([^{}\n]*)\}/.exec(words) ?? [];
  return whole === undefined || source === undefined
    ? undefined
    : { source, rest: words.slice(whole.length) };
}

function slotOf(node: Extract<PhrasingContent, { type: "inlineCode" }>, file: string): Inline {
  const start = placeIn(file, node);
  const { start: from, end } = node.position ?? {};
  // Back-ticks may be more than one; as many stand on either side.
  const ticks = ((end?.offset ?? 0) - (from?.offset ?? 0) - node.value.length) / 2;
  const place = further(start, Math.max(1, Math.floor(ticks)));
  if (ticks >= 2) return { kind: "code", text: node.value };
  return node.value.startsWith("=")
    ? { kind: "slot", formula: node.value, format: undefined, place }
    : { kind: "cited", text: node.value };
}

function refuse(node: PhrasingContent, file: string): never {
  throw new TextFault(
    placeIn(file, node),
    `${node.type} cannot stand in a text of the report. There are words, **strong**, *emphasis*, [links](page:), formulas \`=…\`, \`words cited as they stand\` and \`\`code\`\`.`,
  );
}

function inlineOf(node: PhrasingContent, file: string): Inline {
  switch (node.type) {
    case "text":
      return { kind: "words", text: node.value, place: placeIn(file, node) };
    case "inlineCode":
      return slotOf(node, file);
    case "strong":
    case "emphasis":
      return { kind: node.type, children: readInline(node.children, file) };
    case "link":
      return {
        kind: "link",
        target: node.url,
        children: readInline(node.children, file),
        place: placeIn(file, node),
      };
    case "break":
      return { kind: "words", text: "\n", place: placeIn(file, node) };
    default:
      return refuse(node, file);
  }
}

/** The words, slots and links of a line, formats joined to the slots they stand behind. */
export function readInline(nodes: readonly PhrasingContent[], file: string): readonly Inline[] {
  const read: Inline[] = [];
  for (const node of nodes) {
    const next = inlineOf(node, file);
    const before = read.at(-1);
    const found = next.kind === "words" && before?.kind === "slot" ? formatBehind(next.text) : undefined;
    if (next.kind !== "words" || before?.kind !== "slot" || !found) {
      read.push(next);
      continue;
    }
    read[read.length - 1] = { ...before, format: readFormat(found.source, further(next.place, 1)) };
    const place = further(next.place, found.source.length + 2);
    if (found.rest !== "") read.push({ ...next, text: found.rest, place });
  }
  return read;
}
