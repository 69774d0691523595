/** Beyond this length a text is no slip of the pen. */
const LONGEST = 60;
/** Below it every word is one slip from many others. */
const SHORTEST = 3;

/** No kanji comes before the one after this. */
const BEFORE_KANJI = "\u2e7f";

/** What a letter counts in a slip: a kanji is a word of its own, so that another in its place means another thing. */
const weight = (letter: string): number => (letter > BEFORE_KANJI && /\p{Script=Han}/u.test(letter) ? 2 : 1);
/** Least weight of letters to insert, delete, replace or swap with their neighbour; `Infinity` above a limit. */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  const [aWeights, bWeights] = [a.map(weight), b.map(weight)];
  const start: number[] = [0];
  for (const own of bWeights) start.push((start.at(-1) ?? 0) + own);
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = start;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const deleted = aWeights[i - 1] ?? 1;
    const current = [(last[0] ?? 0) + deleted];
    let least = current[0] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const inserted = bWeights[j - 1] ?? 1;
      const replaced = a[i - 1] === b[j - 1] ? 0 : Math.max(deleted, inserted);
      let best = Math.min(
        (last[j] ?? Infinity) + deleted,
        (current[j - 1] ?? Infinity) + inserted,
        (last[j - 1] ?? Infinity) + replaced,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? Infinity) + Math.max(deleted, inserted));
      }
      current.push(best);
      least = Math.min(least, best);
    }
    // What follows is no less than the least of this line and of the one before, from which letters are swapped.
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? Infinity;
}

const spaced = (name: string): string => ` ${name.replaceAll(/[_.,()-]/g, " ")} `;

/** Whether a name has a text among its words. */
const hasWord = (name: string, text: string): boolean =>
  // Most names do not even have its first word in them.
  name.includes(text.split(" ", 1)[0] ?? text) && spaced(name).includes(spaced(text));

const inSmallLetters = (name: string): string => name.toLowerCase();

/**
 * The names a text may mean, one of each thing: the only one that has it as a word; those that are one slip from it;
 * the only one that begins with its letters; else those that differ least, by a third of the letters at most. Nothing
 * is near a text of one or two letters. Capitals make no difference.
 * @param thingOf What a name stands for: two names of one thing are no choice. The name by default.
 * @example nearNames("austrlia", ["australia", "austria"]) // ["australia", "austria"]
 * @example nearNames("chine", ["china", "chinese taipei"]) // ["china"]
 */
export function nearNames(
  text: string,
  names: Iterable<string>,
  thingOf: (name: string) => string | undefined = inSmallLetters,
): readonly string[] {
  const small = text.toLowerCase();
  const letters = [...small];
  if (letters.length < SHORTEST || letters.length > LONGEST) return [];
  const long = [...names].filter((name) => name.length > 1);
  const theOnly = (isMeant: (name: string) => boolean): readonly string[] => {
    const meant = long.filter((name) => isMeant(name.toLowerCase()));
    return new Set(meant.map(thingOf)).size === 1 ? meant.slice(0, 1) : [];
  };
  const whole = theOnly((name) => hasWord(name, small));
  if (whole.length > 0) return whole;
  let near = new Map<string | undefined, string>();
  let least = Math.floor(letters.length / 3);
  for (const name of long) {
    const other = [...name.toLowerCase()];
    if (Math.abs(other.length - letters.length) > least) continue;
    const difference = distance(letters, other, least);
    if (difference > least) continue;
    if (difference < least) near = new Map();
    least = difference;
    if (!near.has(thingOf(name))) near.set(thingOf(name), name);
  }
  const isSlip = least <= 1 && near.size > 0;
  const begun = isSlip ? [] : theOnly((name) => name.startsWith(small) || hasWord(name, small));
  return begun.length > 0 ? begun : [...near.values()];
}

/**
 * The one name a text most probably means, or `undefined` where none is near or several are.
 * @example nearest("mien", ["mine", "metal"]) // "mine"
 * @example nearest("production", ["mine_production", "products"]) // "mine_production"
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
  const [first, ...others] = nearNames(text, names);
  return others.length === 0 ? first : undefined;
}
