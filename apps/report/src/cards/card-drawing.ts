import { lightColours } from "../charts/palette.ts";
import { word } from "../i18n/ui.ts";
import { CARD } from "./card-path.ts";
import type { CardWords } from "./read-card.ts";

/** A box as satori draws it. */
export interface Box {
  readonly type: "div";
  readonly props: {
    readonly style: Readonly<Record<string, string | number | undefined>>;
    readonly children: string | readonly Box[];
  };
}

const box = (style: Box["props"]["style"], children: string | readonly Box[]): Box => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

const [ground, ink, soft, accent] = ["--ground", "--ink", "--ink-soft", "--accent"].map(
  (name) => lightColours[name],
);

/** A line of words; what is longer than its lines ends in dots. */
const words = (text: string, size: number, lines: number, style: Box["props"]["style"] = {}): Box =>
  box({ display: "block", fontSize: size, lineHeight: 1.3, lineClamp: lines, ...style }, text);

/** Signs that a title fits in at its full size; one of Japanese takes the room of two. */
const SHORT = 70;
const room = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** The card of a page, which has no other words than the page. */
export function cardDrawing({ lang, title, finding, number, place }: CardWords): Box {
  const heading = words(title, room(title) > SHORT ? 46 : 56, 4, {
    fontFamily: "Serif, Japanese",
    fontWeight: 600,
    lineHeight: 1.22,
  });
  const below = number
    ? [
        words(number.value, 104, 1, { fontWeight: 600, color: accent, lineHeight: 1.15 }),
        words(number.label, 30, 2),
      ]
    : finding === undefined
      ? []
      : [words(finding, 32, 3, { color: soft })];
  const line = (text: string, style: Box["props"]["style"]) => words(text, 27, 1, style);
  return box(
    {
      ...CARD,
      boxSizing: "border-box",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "52px 64px 48px",
      backgroundColor: ground,
      borderTop: `14px solid ${accent}`,
      color: ink,
      fontFamily: "Sans, Japanese",
      fontWeight: 400,
    },
    [
      heading,
      ...(below.length > 0 ? [box({ flexDirection: "column" }, below)] : []),
      box(
        { justifyContent: "space-between", borderTop: `2px solid ${lightColours["--line"]}`, paddingTop: 22 },
        [line(word("site", lang), { fontWeight: 600, color: accent }), line(place, { color: soft })],
      ),
    ],
  );
}
