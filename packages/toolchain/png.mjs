// The frame of a PNG, around what its writers put in.
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const BITS = 8;

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @see W3C (2003), Portable Network Graphics Specification, 2nd ed. */
export function pngFile({ width, height, colourType, palette, lines, level }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, colourType], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    ...(palette === undefined ? [] : [chunk("PLTE", palette)]),
    chunk("IDAT", deflateSync(lines, { level })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
