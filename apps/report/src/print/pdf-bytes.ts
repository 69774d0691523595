const ELEMENT = /node(\d{8})/g;
const PRINTED = /\(D:\d{14}/g;

/**
 * A printed document with all that tells of its printing replaced, so that the same document is the same bytes: the
 * time, and the numbers by which the browser knew its elements. Nothing in it moves.
 * @param date Day that the document is of: `2026-11-29`.
 */
export function stablePdf(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  // Their order stays: names are sorted in a document.
  const numbers = [...new Set(text.match(ELEMENT))].toSorted();
  const renamed = new Map(numbers.map((name, i) => [name, `node${String(i).padStart(8, "0")}`]));
  const stable = text
    .replace(ELEMENT, (name) => renamed.get(name) ?? name)
    .replace(PRINTED, `(D:${date.replaceAll("-", "")}000000`);
  return Buffer.from(stable, "latin1");
}
