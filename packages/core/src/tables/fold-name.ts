/** Small letters, digits and signs: a name that is folded as it stands, as most codes and names of columns are. */
const FOLDED = /^[!-@[-~]*$/;

/**
 * A name in the form in which names are compared: case, full and half width, accents of Latin letters, middle
 * dots and repeated spaces make no difference.
 * @example foldName("　Ｃôte d’Ivoire ") // "cote d'ivoire"
 * @example foldName("分離・精製") // "分離精製"
 */
export function foldName(text: string): string {
  if (FOLDED.test(text)) return text;
  return (
    text
      .normalize("NFKD")
      // Accents only: the marks that make ガ of カ are further on.
      .replaceAll(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("−", "-")
      .replaceAll(/[‘’]/g, "'")
      .replaceAll("・", "")
      .replaceAll(/\s+/g, " ")
      .trim()
  );
}
