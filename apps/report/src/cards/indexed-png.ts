import { pngFile } from "@kidorui/toolchain/png";

/** Steps of each colour that are told apart, of 256; edges of letters need no more. */
const STEP = 28;
const MOST = 256;

/** A picture as sharp gives it: four bytes a dot. */
interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Colours in the order they are met, each once. */
class Palette {
  readonly #known = new Map<number, number>();
  readonly #bytes: number[] = [];

  /** Number of a colour, given in steps of its parts. */
  numberOf(colour: number): number {
    const known = this.#known.get(colour);
    if (known !== undefined) return known;
    const number = this.#known.size;
    if (number === MOST) throw new Error(`Expected a picture of at most ${MOST} colours, found more.`);
    this.#known.set(colour, number);
    this.#bytes.push((colour >> 8) * STEP, ((colour >> 4) & 15) * STEP, (colour & 15) * STEP);
    return number;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Which step each value of a colour's part is nearest to. */
const STEPS = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / STEP));
const stepAt = (data: Uint8Array, at: number): number => STEPS[data[at] ?? 0] ?? 0;

/** Number of each dot's colour, line by line; a line begins with how it was made small beforehand: not at all. */
function numbered({ data, width, height }: Picture, palette: Palette): Uint8Array {
  const dots = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const lines = new Uint8Array((width + 1) * height);
  let last = -1;
  let number = 0;
  for (let y = 0, dot = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, dot += 1, to += 1) {
      // Most dots are like the one before.
      if (dots[dot] !== last) {
        last = dots[dot] ?? 0;
        const [red, green, blue] = [
          stepAt(data, 4 * dot),
          stepAt(data, 4 * dot + 1),
          stepAt(data, 4 * dot + 2),
        ];
        number = palette.numberOf((red << 8) | (green << 4) | blue);
      }
      lines[to] = number;
    }
  }
  return lines;
}

/** A picture of few colours as a PNG with a palette: small, and made in a tenth of the time that the best palette takes. */
export function indexedPng(picture: Picture): Buffer {
  const { width, height } = picture;
  const palette = new Palette();
  const lines = numbered(picture, palette);
  return pngFile({ width, height, colourType: 3, palette: palette.bytes, lines });
}
