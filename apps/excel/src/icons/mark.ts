import type { Colour } from "./png.ts";

/** A filled circle; the side of the picture is 1. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** How a mark is coloured. */
export interface Palette {
  readonly ground: Colour;
  readonly dot: Colour;
  readonly accent: Colour;
}

const clear: Colour = [0, 0, 0, 0];
const teal: Colour = [11, 93, 107, 255];
/** Between the accents of the light and the dark page: readable on a ribbon of either kind. */
const midTeal: Colour = [28, 128, 146, 255];

/** Palettes of the files: on any ribbon, on a tile of our own, and white only as Teams asks for. */
export const palettes = {
  ribbon: { ground: clear, dot: midTeal, accent: [197, 74, 38, 255] },
  tile: { ground: teal, dot: [251, 250, 247, 255], accent: [240, 160, 120, 255] },
  outline: { ground: clear, dot: [255, 255, 255, 255], accent: [255, 255, 255, 255] },
} as const satisfies Record<string, Palette>;

/**
 * The mark: a ring of as many dots as there are rare-earth elements, one of them singled
 * out. Under 48 pixels seventeen dots would run together, so there are seven.
 */
export function markDiscs(size: number, { dot, accent }: Palette, margin: number): readonly Disc[] {
  const count = size < 48 ? 7 : 17;
  const reach = 0.5 - margin;
  const radius = reach * (count === 7 ? 0.26 : 0.125);
  const ring = (reach - radius) * (count === 7 ? 1 : 0.9);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count - Math.PI / 4;
    const away = i === 0 ? (count === 7 ? 1 : 1.1) : 1;
    return {
      x: 0.5 + ring * away * Math.cos(angle),
      y: 0.5 + ring * away * Math.sin(angle),
      radius: i === 0 && count === 17 ? radius * 1.45 : radius,
      colour: i === 0 ? accent : dot,
    };
  });
}

const steps = 5;

/** The colour of one pixel: the mean of its sample points, weighted by opacity. */
export function pixel(size: number, discs: readonly Disc[], ground: Colour, x: number, y: number): Colour {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let i = 0; i < steps * steps; i++) {
    const u = (x + ((i % steps) + 0.5) / steps) / size;
    const v = (y + (Math.floor(i / steps) + 0.5) / steps) / size;
    const hit = discs.find((disc) => Math.hypot(u - disc.x, v - disc.y) <= disc.radius);
    const [r, g, b, a] = hit?.colour ?? ground;
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  if (alpha === 0) return [0, 0, 0, 0];
  const mean = (sum: number) => Math.round(sum / alpha);
  return [mean(red), mean(green), mean(blue), Math.round(alpha / (steps * steps))];
}
