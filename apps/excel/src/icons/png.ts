import { crc32, deflateSync } from "node:zlib";

/** Red, green, blue and opacity, each 0–255. */
export type Colour = readonly [number, number, number, number];

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const framed = Buffer.alloc(head.length + 8);
  framed.writeUInt32BE(body.length, 0);
  head.copy(framed, 4);
  framed.writeUInt32BE(crc32(head), head.length + 4);
  return framed;
}

/**
 * Writes a square picture as PNG (8-bit RGBA, no interlace).
 *
 * @param size Side in pixels.
 * @param colourAt Colour of the pixel in column x, row y, from the top left.
 * @see W3C (2003), Portable Network Graphics Specification, 2nd ed.
 */
export function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const stride = size * 4 + 1;
  const raw = Buffer.alloc(stride * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) raw.set(colourAt(x, y), y * stride + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
