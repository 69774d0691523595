/** A label that wants to be centred at `target` and takes `size` along the axis. */
export interface Wish {
  readonly target: number;
  readonly size: number;
}

interface Pile {
  readonly members: readonly number[];
  readonly size: number;
  /** Sum of what each member's wish means for the start of the pile. */
  readonly wishes: number;
}

/**
 * Moves labels apart as little as possible: no two overlap, all stay within [low, high], and the
 * order of their wishes is kept. Neighbours that would overlap form a pile, which stands at the
 * mean of its members' wishes (the pool-adjacent-violators method).
 *
 * @returns Centres in the order of `wishes`. If all together are larger than the room, they stand
 *   closely packed from `low`.
 * @example nudge([{ target: 5, size: 10 }, { target: 7, size: 10 }], 0, 100) // [5, 15]
 */
export function nudge(wishes: readonly Wish[], low: number, high: number): readonly number[] {
  const order = wishes
    .map((_, i) => i)
    .sort((a, b) => (wishes[a]?.target ?? 0) - (wishes[b]?.target ?? 0) || a - b);
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  const last = Math.max(low, high - total);
  // Taking the sizes of all labels before it away turns "no overlap" into "never decreasing".
  const piles: Pile[] = [];
  let before = 0;
  for (const i of order) {
    const wish = wishes[i] ?? { target: 0, size: 0 };
    let pile: Pile = { members: [i], size: wish.size, wishes: wish.target - wish.size / 2 - before };
    before += wish.size;
    for (let top = piles.at(-1); top && mean(top) > mean(pile); top = piles.at(-1)) {
      piles.pop();
      pile = {
        members: [...top.members, ...pile.members],
        size: top.size + pile.size,
        wishes: top.wishes + pile.wishes,
      };
    }
    piles.push(pile);
  }
  const centres: number[] = wishes.map(() => 0);
  let offset = 0;
  for (const pile of piles) {
    const start = Math.min(Math.max(mean(pile), low), last);
    for (const i of pile.members) {
      const size = wishes[i]?.size ?? 0;
      centres[i] = start + offset + size / 2;
      offset += size;
    }
  }
  return centres;
}

const mean = (pile: Pile): number => pile.wishes / pile.members.length;
