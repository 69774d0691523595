import { markDiscs, type Palette, palettes, pixel } from "./mark.ts";
import { png } from "./png.ts";

interface Icon {
  readonly file: string;
  readonly size: number;
  readonly palette: Palette;
  /** Empty border as a share of the side. */
  readonly margin: number;
}

const { ribbon, tile, outline } = palettes;

/** Every picture the manifests name. */
export const icons: readonly Icon[] = [
  { file: "icon-16.png", size: 16, palette: ribbon, margin: 0.02 },
  { file: "icon-32.png", size: 32, palette: ribbon, margin: 0.03 },
  { file: "icon-64.png", size: 64, palette: ribbon, margin: 0.03 },
  { file: "icon-80.png", size: 80, palette: ribbon, margin: 0.03 },
  { file: "color.png", size: 192, palette: tile, margin: 0.16 },
  { file: "outline.png", size: 32, palette: outline, margin: 0.03 },
];

/** Draws one icon. */
export function drawIcon({ size, palette, margin }: Icon): Buffer {
  const discs = markDiscs(size, palette, margin);
  return png(size, (x, y) => pixel(size, discs, palette.ground, x, y));
}
