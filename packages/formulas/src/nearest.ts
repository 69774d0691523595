/** Beyond this length a text is no slip of the pen. */
const LONGEST = 60;

/** Smallest number of letters to insert, delete, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] ?? Infinity) + 1,
        (current[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? Infinity) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? Infinity;
}

/**
 * The candidate a misspelt text most probably means, or `undefined` when none is near: at most a
 * third of its letters may differ, but one always may.
 * @example nearest("mien", ["mine", "metal"]) // "mine"
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const letters = distance(text, candidate);
    if (letters < least) {
      least = letters;
      best = candidate;
    }
  }
  return best;
}
