/**
 * A text in the form in which names and numbers are compared: full-width characters made plain,
 * minus signs made hyphens, outer spaces dropped.
 * @example plainText("　１２３ ") // "123"
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll("−", "-").trim();
}
