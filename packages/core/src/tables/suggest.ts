/** More than this is no suggestion. */
const MOST = 3;

/**
 * ` Did you mean "CHN"?`, or nothing where there is no name or too many.
 * @param names What a misspelt word may mean.
 */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0 || names.length > MOST) return "";
  return ` Did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}
