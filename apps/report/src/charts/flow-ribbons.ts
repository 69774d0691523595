import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from "d3-sankey";
import { hatched } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { FlowLink, FlowNode, FlowSpec } from "./spec.ts";
import { behind, element, look, mark, rect, textLines } from "./svg.ts";
import { lineHeight, widest, wrap } from "./text-width.ts";

interface Drawn extends FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly isKnown: boolean;
}
type Node = SankeyNode<FlowNode, Drawn>;
type Link = SankeyLink<FlowNode, Drawn>;

const BAR = 10;

/** The known amount that stands at a place: what comes in or, at the beginning, what goes out. */
function amountOf({ links }: FlowSpec, key: string): number | null {
  const beside = (end: "from" | "to") => links.filter((link) => link[end] === key);
  const own = beside("to").length > 0 ? beside("to") : beside("from");
  const known = own.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Amounts flowing from left to right between places, each as high as what passes it. */
export function flowRibbons(spec: FlowSpec): string {
  const { nodes, links, format, unit, missing } = spec;
  const across = unitsAcross(spec.width);
  const most = spec.width === "wide" ? 170 : 104;
  const sum = links.reduce((total, { value }) => total + (value ?? 0), 0);
  const said = (key: string): string => {
    const amount = amountOf(spec, key);
    return amount === null ? missing : `${format(amount)}${behind(unit)}`;
  };
  const isFirst = (key: string): boolean => !links.some(({ to }) => to === key);
  const linesOf = new Map(
    nodes.map(({ key, label }) => [key, [...wrap(label, most), ...wrap(said(key), most)]] as const),
  );
  const roomOf = (first: boolean): number =>
    widest(nodes.flatMap(({ key }) => (isFirst(key) === first ? (linesOf.get(key) ?? []) : []))) + 8;
  const tallest = Math.max(...[...linesOf.values()].map(({ length }) => length)) * lineHeight + 4;
  const height = nodes.filter(({ key }) => isFirst(key)).length * tallest + 180;
  const layout = sankey<FlowNode, Drawn>()
    .nodeId(({ key }) => key)
    .nodeSort(null)
    .nodeWidth(BAR)
    .nodePadding(tallest)
    .extent([
      [roomOf(true), tallest / 2],
      [across - roomOf(false), height - tallest / 2],
    ]);
  const graph = layout({
    nodes: nodes.map((node) => ({ ...node })),
    // What is not known has no width of its own: a thread shows that there is something.
    links: links.map((link) => ({
      ...link,
      source: link.from,
      target: link.to,
      value: link.value ?? sum / 1000,
      isKnown: link.value !== null,
    })),
  });
  const labelOf = new Map(nodes.map(({ key, label }) => [key, label]));
  const tip = ({ from, to, value, isKnown }: Drawn): string =>
    `${labelOf.get(from) ?? from} → ${labelOf.get(to) ?? to}: ${isKnown ? `${format(value)}${behind(unit)}` : missing}`;
  return frame(spec, height, [
    ...graph.links.map((link) => mark({}, tip(link), ribbon(link))),
    ...graph.nodes.map((node) => place(spec, node, linesOf.get(node.key) ?? [], isFirst(node.key))),
  ]);
}

function ribbon(link: Link): string {
  const { key, tone, isUnknown = false } = link.source as Node;
  const d = sankeyLinkHorizontal<FlowNode, Drawn>()(link) ?? key;
  const isThread = isUnknown || !link.isKnown;
  return element("path", {
    class: isThread ? look("flow-unknown") : look("flow", tone),
    d: d.replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(1)),
    "stroke-width": Math.max(1, link.width ?? 0),
  });
}

/** A place: a bar as high as what passes it, its name and amount to its outer side. */
function place(spec: FlowSpec, node: Node, lines: readonly string[], isFirst: boolean): string {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, tone, isUnknown = false } = node;
  const box = { x: x0, y: y0, width: BAR, height: Math.max(1, y1 - y0) };
  const top = (y0 + y1) / 2 + 5 - ((lines.length - 1) * lineHeight) / 2;
  return (
    (isUnknown ? hatched(spec, box, tone) : rect(box.x, box.y, BAR, box.height, "bar", tone)) +
    textLines(isFirst ? x0 - 6 : x1 + 6, top, lines, lineHeight, "text", {
      anchor: isFirst ? "end" : "start",
    })
  );
}
