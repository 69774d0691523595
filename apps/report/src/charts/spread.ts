import { nudge } from "./nudge.ts";
import { lineHeight, widest } from "./text-width.ts";

/** A block of text that wants to stand over or under `x`. */
export interface Block {
  readonly x: number;
  readonly lines: readonly string[];
}

/** Where a block stands: its centre, and how far it is from the line of marks. */
export interface Place {
  readonly centre: number;
  readonly offset: number;
}

const gap = 12;

const size = ({ lines }: Block): number => widest(lines) + gap;

/** Whether blocks fit beside each other in one row. */
const fitsInRow = (blocks: readonly Block[], across: number): boolean =>
  blocks.reduce((sum, block) => sum + size(block), 0) <= across;

/**
 * Places blocks along a line of marks without overlap, in as few rows as they need.
 *
 * @returns Places in the order of `blocks` and the height all rows take together.
 */
export function spread(
  blocks: readonly Block[],
  low: number,
  high: number,
): { readonly places: readonly Place[]; readonly height: number } {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.x ?? 0) - (blocks[b]?.x ?? 0));
  for (let rows = 1; ; rows += 1) {
    const parts = Array.from({ length: rows }, (_, row) => order.filter((_, at) => at % rows === row));
    const members = parts.map((part) => part.flatMap((i) => blocks[i] ?? []));
    // A row of one always stands, even if its single word is wider than the room.
    if (rows < blocks.length && !members.every((row) => fitsInRow(row, high - low + gap))) continue;
    const places: Place[] = blocks.map(() => ({ centre: 0, offset: 0 }));
    let offset = 0;
    parts.forEach((part, row) => {
      const wishes = (members[row] ?? []).map((block) => ({ target: block.x, size: size(block) }));
      const centres = nudge(wishes, low - gap / 2, high + gap / 2);
      part.forEach((i, at) => {
        places[i] = { centre: centres[at] ?? 0, offset };
      });
      offset += Math.max(0, ...(members[row] ?? []).map(({ lines }) => lines.length)) * lineHeight + 2;
    });
    return { places, height: offset };
  }
}
