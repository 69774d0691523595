/**
 * The mark that is left of the processor's time that something took, which a bench counts apart from the pages, and of
 * the most memory that the build had needed until then.
 */
export const COUNTED_APART = "kidorui-apart";

/** Does something that a bench counts apart from the pages. */
export async function countedApart<T>(name: string, run: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  const done = await run();
  performance.mark(COUNTED_APART, { detail: { name, peak: maxRSS, ...process.cpuUsage(before) } });
  return done;
}
