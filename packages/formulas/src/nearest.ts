/** Beyond this length a text is no slip of the pen. */
const LONGEST = 60;

/** Smallest number of letters to insert, delete, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let j = 1; j <= b.length; j += 1) (rows[0] ??= [])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] ??= [])[j] = best;
    }
  }
  return at(a.length, b.length);
}

/**
 * The candidate a misspelt text most probably means, or `undefined` when none is near: at most a
 * third of its letters may differ, but one always may.
 * @example nearest("mien", ["mine", "metal"]) // "mine"
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(text.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
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
