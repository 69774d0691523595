/** Width of a text on a terminal: characters of Chinese and Japanese take two places. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

/** Rows as lines whose columns are aligned; columns named in `numeric` to the right. */
export function textTable(rows: readonly (readonly string[])[], numeric: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = " ".repeat((widths[i] ?? 0) - widthOf(cell));
        return numeric.includes(i) ? `${space}${cell}` : `${cell}${space}`;
      })
      .join("  ")
      .trimEnd(),
  );
}
