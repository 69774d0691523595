import { textSize, textWidth } from "../../src/charts/text-width.ts";

/** The room a text takes in a drawing. */
export interface TextBox {
  readonly content: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const plainText = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Boxes of all upright texts of a drawing, from its markup alone. */
export const textBoxes = (svg: string): readonly TextBox[] =>
  [
    ...svg.matchAll(
      /<text class="[^"]*" x="([-\d.]+)" y="([-\d.]+)"(?: text-anchor="(\w+)")?>([^<]*)<\/text>/g,
    ),
  ].map(([, x, y, anchor, content = ""]) => {
    const words = plainText(content);
    const width = textWidth(words);
    const left = Number(x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    // Letters reach three quarters of their size above the baseline and one fifth below it.
    const [top, bottom] = [Number(y) - textSize * 0.75, Number(y) + textSize * 0.2];
    return { content: words, left, right: left + width, top, bottom };
  });

/** Pairs of texts that touch. */
export const collisions = (svg: string): readonly string[] => {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.content} × ${b.content}`),
  );
};

/** Texts that reach over the edge of their drawing. */
export const cutOff = (svg: string): readonly string[] => {
  const [, width, height] = svg.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
  return textBoxes(svg)
    .filter(
      (box) =>
        box.left < -0.5 ||
        box.top < -0.5 ||
        box.right > Number(width) + 0.5 ||
        box.bottom > Number(height) + 0.5,
    )
    .map(({ content }) => content);
};
