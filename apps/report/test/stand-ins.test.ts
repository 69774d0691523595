import { fileURLToPath } from "node:url";
import arial from "@capsizecss/metrics/arial";
import arialBold from "@capsizecss/metrics/arial/700";
import notoSerifBold from "@capsizecss/metrics/notoSerif/700";
import roboto from "@capsizecss/metrics/roboto";
import sourceSans from "@capsizecss/metrics/sourceSans3";
import sourceSansBold from "@capsizecss/metrics/sourceSans3/600";
import sourceSerifBold from "@capsizecss/metrics/sourceSerif4/600";
import timesBold from "@capsizecss/metrics/timesNewRoman/700";
import { fromFile } from "@capsizecss/unpack/fs";
import { expect, test } from "vitest";

type Measures = Pick<typeof arial, "ascent" | "descent" | "lineGap" | "unitsPerEm" | "xWidthAvg">;

interface StandIn {
  readonly family: string;
  readonly weight: number;
  /** Names under which readers have the font: of the one that was measured, and of others of the same widths. */
  readonly names: readonly string[];
  readonly own: Measures;
  /** The font of the report. */
  readonly meant: Measures;
}

const dejaVu = (file: string): Promise<Measures> =>
  fromFile(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`)));

const standIns: readonly StandIn[] = [
  {
    family: "Sans stand-in",
    weight: 400,
    names: ["Arial", "Liberation Sans"],
    own: arial,
    meant: sourceSans,
  },
  {
    family: "Sans stand-in",
    weight: 600,
    names: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"],
    own: arialBold,
    meant: sourceSansBold,
  },
  { family: "Roboto stand-in", weight: 400, names: ["Roboto"], own: roboto, meant: sourceSans },
  {
    family: "DejaVu stand-in",
    weight: 400,
    names: ["DejaVu Sans"],
    own: await dejaVu("DejaVuSans"),
    meant: sourceSans,
  },
  {
    family: "DejaVu stand-in",
    weight: 600,
    names: ["DejaVu Sans Bold"],
    own: await dejaVu("DejaVuSans-Bold"),
    meant: sourceSansBold,
  },
  {
    family: "Serif stand-in",
    weight: 600,
    names: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"],
    own: timesBold,
    meant: sourceSerifBold,
  },
  {
    family: "Noto stand-in",
    weight: 600,
    names: ["Noto Serif Bold", "NotoSerif-Bold"],
    own: notoSerifBold,
    meant: sourceSerifBold,
  },
  {
    family: "DejaVu Serif stand-in",
    weight: 600,
    names: ["DejaVu Serif Bold"],
    own: await dejaVu("DejaVuSerif-Bold"),
    meant: sourceSerifBold,
  },
];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A font of the reader's, set as wide as the report's own and in lines of its height. */
function face({ family, weight, names, own, meant }: StandIn): string {
  const wide = meant.xWidthAvg / meant.unitsPerEm / (own.xWidthAvg / own.unitsPerEm);
  const line = (length: number): string => percent(length / meant.unitsPerEm / wide);
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(wide)};
  ascent-override: ${line(meant.ascent)};
  descent-override: ${line(-meant.descent)};
  line-gap-override: ${line(meant.lineGap)};
}
`;
}

test("the stand-ins for the fonts of the report have their widths and heights", async () => {
  const sheet = `/* Written by test/stand-ins.test.ts: readers' own fonts in the measures of the report's, until these are there. */
${standIns.map(face).join("")}`;
  await expect(sheet).toMatchFileSnapshot(new URL("../src/styles/stand-ins.css", import.meta.url).pathname);
});
