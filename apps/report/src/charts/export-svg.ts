import { isPaint, isTone, lightColour, type Paint } from "./palette.ts";
import { type Kind, type Rule, rules } from "./rules.ts";
import { coordinate, element, escapeText } from "./svg.ts";
import { lineHeight, textSize, wrap } from "./text-width.ts";

/** What a drawing that leaves its page says of itself. */
export interface ExportWords {
  readonly title: string;
  readonly subtitle: string;
  /** Sources, as a line. */
  readonly source: string;
  /** Address of the figure. */
  readonly address: string;
}

const edge = 20;
const titleSize = 20;
const fonts =
  "'Source Sans 3','Helvetica Neue',Arial,'Hiragino Sans','Yu Gothic','Noto Sans JP','Noto Sans CJK JP',sans-serif";

/** Whether a word names a kind of mark. */
const isKind = (word: string): word is Kind => word in rules;

function attributes(kind: string, tone: string | undefined): string {
  if (!isKind(kind)) return "";
  const rule: Rule = rules[kind];
  const own = isTone(tone) ? tone : "ink";
  return Object.entries<string | number>({ ...rule })
    .map(([property, value]) => ` ${property}="${isPaint(value) ? lightColour(value, own) : value}"`)
    .join("");
}

/** Replaces every class by the light look it stands for, as style sheets do not travel. */
const inlined = (marks: string): string =>
  marks
    .replace(/ class="chart__([\w-]+)(?: tone-(\w+))?"/g, (_, kind: string, tone: string | undefined) =>
      attributes(kind, tone),
    )
    .replace(/ class="tone-\w+"/g, "")
    .replace(/ data-formula="[^"]*"/g, "");

/**
 * A drawing as a file of its own: with title, subtitle, source and address inside, in light
 * colours, without style sheet or font.
 *
 * @param chart What one of the chart functions returned.
 */
export function exportSvg(chart: string, { title, subtitle, source, address }: ExportWords): string {
  const [, across = "0", down = "0"] = chart.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
  const [open = ""] = chart.match(/^<svg[^>]*>/) ?? [];
  const marks = chart.slice(open.length, chart.length - "</svg>".length);
  const [width, height] = [Number(across), Number(down)];
  const names = open.match(/aria-labelledby="[^"]*"/)?.[0] ?? "";
  const titles = wrap(title, (width * textSize) / (titleSize * 1.05));
  const subtitles = wrap(subtitle, width);
  // An address is one word, however wide: broken, it could not be copied.
  const feet = [...wrap(source, width), address];
  const top = edge + titles.length * 25 + subtitles.length * lineHeight + 20;
  const foot = top + height + 16;
  const total = foot + feet.length * lineHeight + edge;
  const say = (
    lines: readonly string[],
    y: number,
    step: number,
    size: number,
    paint: Paint,
    weight: string,
  ) =>
    lines
      .map((content, i) =>
        element(
          "text",
          {
            x: edge,
            y: y + i * step,
            fill: lightColour(paint, "ink"),
            "font-size": size,
            "font-weight": weight,
          },
          escapeText(content),
        ),
      )
      .join("");
  const full = width + 2 * edge;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${coordinate(total)}" width="${full}" height="${coordinate(total)}" role="img" ${names} font-family="${fonts}" font-size="${textSize}">`,
    element("rect", { width: full, height: total, fill: lightColour("ground", "ink") }),
    say(titles, edge + 18, 25, titleSize, "ink", "600"),
    say(subtitles, edge + titles.length * 25 + 14, lineHeight, textSize, "ink-soft", "400"),
    element("g", { transform: `translate(${edge} ${coordinate(top)})` }, inlined(marks)),
    say(feet, foot + 13, lineHeight, textSize, "ink-soft", "400"),
    "</svg>\n",
  ].join("");
}
