import { pngFile } from "@kidorui/toolchain/png";

/** Red, green, blue and opacity, each 0–255. */
export type Colour = readonly [number, number, number, number];

/**
 * Writes a square picture as PNG (8-bit RGBA, no interlace).
 *
 * @param size Side in pixels.
 * @param colourAt Colour of the pixel in column x, row y, from the top left.
 */
export function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const stride = size * 4 + 1;
  const raw = Buffer.alloc(stride * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) raw.set(colourAt(x, y), y * stride + 1 + x * 4);
  }
  return pngFile({ width: size, height: size, colourType: 6, lines: raw, level: 9 });
}
