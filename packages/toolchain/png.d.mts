/**
 * A picture as a PNG of eight bits, not interlaced.
 * @param picture Its size, what a dot is (6: red, green, blue, opacity; 3: a colour of the palette), its lines, each
 * after the byte of its filter, and how hard to try to make it small (zlib's own without).
 */
export function pngFile(picture: {
  readonly width: number;
  readonly height: number;
  readonly colourType: 3 | 6;
  readonly palette?: Uint8Array;
  readonly lines: Uint8Array;
  readonly level?: number;
}): Buffer;
