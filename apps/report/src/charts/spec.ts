/** Drawings come in two layouts: 680 units for columns, 360 for phones. */
export type Width = "wide" | "narrow";

/** Role of a colour; the sheet gives each its light and dark value. */
export type Tone = "accent" | "ink" | "soft" | "cn" | "us" | "au" | "mm" | "vn" | "nd" | "pr" | "dy" | "tb";

/**
 * What kind of statement a number is, which decides how its mark looks: observed solid; reported alone a ring;
 * estimated solid with [e] and derived here solid with [d] (all three dashed in a line); forecast dashed; claimed
 * hatched; assumed outlined.
 */
export type Standing =
  | "observed"
  | "reported"
  | "estimated"
  | "derived"
  | "forecast"
  | "claimed"
  | "assumed"
  | "at-most"
  | "at-least";

/** What every drawing needs. */
export interface ChartSpec {
  /** Prefix of every id inside; unique on its page. The width is appended. */
  readonly id: string;
  /** The finding, read out as the name of the drawing. */
  readonly title: string;
  /** Kind of chart, subject and period in a sentence, for those who do not see it. */
  readonly desc: string;
  readonly width: Width;
  /** Writes a value of the axis or a mark, without unit. */
  readonly format: (value: number) => string;
  /** Unit, said once. */
  readonly unit?: string;
}

/** What a mark can carry besides its value. */
export interface MarkNote {
  /** Shown on hover; made from label and value where absent. */
  readonly tip?: string;
  /** Makes the mark a link. */
  readonly href?: string;
  /** The call behind the value, for copying. */
  readonly formula?: string;
}

/** One value and what is known about it. Null is missing, which is drawn as a gap. */
export interface Datum extends MarkNote {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly standing?: Standing;
}

/** A point of a line. */
export interface LinePoint extends Datum {
  /** Position on the axis, as a year or a fraction of one. */
  readonly x: number;
}

export interface LineSeries {
  readonly label: string;
  readonly tone: Tone;
  /** Dashes tell lines of one tone apart. */
  readonly dash?: boolean;
  readonly points: readonly LinePoint[];
}

/** Something that happened, marked on the axis of a chart. */
export interface ChartEvent {
  readonly x: number;
  readonly label: string;
}

/** Lines over time with labels at their ends. */
export interface LineChartSpec extends ChartSpec {
  readonly series: readonly LineSeries[];
  readonly events?: readonly ChartEvent[];
  /** Where forecasts begin; labelled on the chart. */
  readonly boundary?: ChartEvent;
  /** Lowest and highest value shown; from zero to the data's maximum where absent. */
  readonly domain?: readonly [number, number];
  /** Writes a position of the axis; years where absent. */
  readonly formatX?: (x: number) => string;
}

export interface BarRow extends Datum {
  readonly label: string;
  readonly tone: Tone;
  /** How deep its colour is where a map shows the same; full where absent. */
  readonly shade?: Shade;
}

/** Horizontal bars in the order given. */
export interface RankedBarsSpec extends ChartSpec {
  readonly rows: readonly BarRow[];
  /** Stands where a value is missing. */
  readonly missing: string;
  /** What a bar across the drawing would be, where it is more than the largest. */
  readonly whole?: number;
}

/** Steps of one colour on a map, the palest first. */
export const shades = ["area-1", "area-2", "area-3", "area-4"] as const;
export type Shade = (typeof shades)[number];

/** A country on a map. */
export interface MapRow extends BarRow {
  /** Three letters of ISO 3166-1; others have no place on it. */
  readonly code: string;
}

/** Countries shaded by value, always beside bars of the same, which also say what is too small for the map. */
export interface MapSpec extends RankedBarsSpec {
  readonly rows: readonly MapRow[];
  /** How many of them have a bar; all where absent. */
  readonly first?: number;
  /** The bar of all others together. */
  readonly rest?: BarRow | undefined;
  /** Where the second and each further shade begins. */
  readonly steps: readonly number[];
}

export interface WaterfallRow extends Datum {
  readonly label: string;
  readonly value: number;
  /** An amount at one time; others are what leads from the one before it to the one after. */
  readonly isLevel: boolean;
}

/** From one amount to another by its causes, which add up to the difference. */
export interface WaterfallSpec extends ChartSpec {
  readonly rows: readonly WaterfallRow[];
}

/** What flows from one place to another; null is not known, and drawn as a thread of no width. */
export interface FlowLink extends MarkNote {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
}

export interface FlowNode {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  /** What a whole holds beyond its named parts. */
  readonly isUnknown?: boolean;
}

/** Ribbons as wide as what flows, from left to right. */
export interface FlowSpec extends ChartSpec {
  /** From top to bottom. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly missing: string;
}

export interface StackSeries {
  readonly label: string;
  readonly tone: Tone;
}

export interface StackColumn {
  readonly label: string;
  /** One per series, in its order; a column of nulls is a gap. */
  readonly values: readonly Datum[];
}

/** Stacked columns, as amounts or as shares of each column's sum. */
export interface StackedBarsSpec extends ChartSpec {
  readonly series: readonly StackSeries[];
  readonly columns: readonly StackColumn[];
  readonly mode: "share" | "absolute";
  /** Stands over a column without values. */
  readonly missing: string;
}

export interface Dot extends Datum {
  /** Said beside the dot where the row holds several. */
  readonly label?: string;
  readonly tone: Tone;
  /** What else its range is read against, a stroke across it. */
  readonly stroke?: number;
  /** A weak source, or a value that is only a bound. */
  readonly hollow?: boolean;
  /** The true value is at least, or at most, this one. */
  readonly bound?: "lower" | "upper";
}

export interface DotRow {
  readonly label: string;
  readonly dots: readonly Dot[];
}

/** Dots with ranges, a row each. */
export interface DotRangeSpec extends ChartSpec {
  readonly rows: readonly DotRow[];
  readonly domain?: readonly [number, number];
  readonly missing: string;
}

export interface Vintage extends MarkNote {
  /** When it was published, as the chart should say it. */
  readonly published: string;
  readonly value: number;
}

export interface VintageRow {
  readonly label: string;
  readonly tone: Tone;
  /** Oldest first. */
  readonly vintages: readonly Vintage[];
}

/** How one number changed from publication to publication. */
export interface VintageDotsSpec extends ChartSpec {
  readonly rows: readonly VintageRow[];
  readonly domain?: readonly [number, number];
}

export interface PairRow {
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly [Datum, Datum];
}

/** Two measures of the same things beside each other, such as reserves and output. */
export interface PairedBarsSpec extends ChartSpec {
  /** Names of the two measures; the first is drawn as an outline, the second solid. */
  readonly measures: readonly [string, string];
  readonly rows: readonly PairRow[];
  readonly missing: string;
}

/** One line in each panel over the others in grey, on one scale. */
export interface SmallMultiplesSpec extends ChartSpec {
  readonly panels: readonly LineSeries[];
  readonly scale?: "linear" | "log";
  readonly formatX?: (x: number) => string;
}

/** What held from one date to another. */
export interface TimelineSpan extends MarkNote {
  /** Positions on the axis, as fractions of a year. */
  readonly from: number;
  readonly to: number;
  readonly standing?: Standing;
}

export interface TimelineRow {
  readonly label: string;
  readonly tone: Tone;
  readonly spans: readonly TimelineSpan[];
}

/** What held when: a row each over an axis of years. */
export interface TimelineSpec extends Omit<ChartSpec, "format"> {
  readonly rows: readonly TimelineRow[];
  /** First and last year of the axis. */
  readonly first: number;
  readonly last: number;
}

export interface Stage extends MarkNote {
  readonly label: string;
  /** Share of the largest country, 0–1; null where no figure was found. */
  readonly share: number | null;
  /** The largest country. */
  readonly leader?: string;
  readonly tone: Tone;
  readonly standing?: Standing;
  /** Tonnes, for the width of the block; equal widths unless every stage of the row has one. */
  readonly amount?: number;
  /** A second line under the block: year, total. */
  readonly detail?: string;
}

export interface StageRow {
  readonly label: string;
  readonly stages: readonly Stage[];
}

/** Mine → separation → metal → magnet: who holds how much of each stage. */
export interface StageStripSpec extends ChartSpec {
  readonly rows: readonly StageRow[];
  readonly missing: string;
}

/** The years in which one publisher has rows, and how many. */
export interface CoverageLine extends MarkNote {
  readonly label: string;
  readonly counts: ReadonlyMap<number, number>;
}

export interface CoverageGroup {
  /** Heading of the group; empty where it stands alone. */
  readonly label: string;
  readonly lines: readonly CoverageLine[];
}

/** Which years have rows: a line for each publisher, in groups on one axis of years. */
export interface CoverageGridSpec extends Omit<ChartSpec, "format"> {
  readonly groups: readonly CoverageGroup[];
  readonly first: number;
  readonly last: number;
}

/** A month of a fan: what lies between its ends, and the middle. */
export interface FanPoint extends MarkNote {
  /** Position on the axis, as a year or a fraction of one. */
  readonly x: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How uncertain an amount is over time. */
export interface FanChartSpec extends ChartSpec {
  readonly points: readonly FanPoint[];
  /** Names of the upper edge, the middle and the lower edge. */
  readonly names: readonly [string, string, string];
  readonly tone: Tone;
  /** Writes a position of the axis; years where absent. */
  readonly formatX?: (x: number) => string;
}

/** One assumption: the result with it at its low and at its high end. */
export interface TornadoRow extends MarkNote {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/** What each assumption does to a result on its own. */
export interface TornadoBarsSpec extends ChartSpec {
  /** The widest first. */
  readonly rows: readonly TornadoRow[];
  /** The result with every assumption in its middle. */
  readonly base: number;
  readonly baseLabel: string;
  /** Names of the two ends; the low one is drawn as an outline, the high one solid. */
  readonly ends: readonly [string, string];
  readonly tone: Tone;
}
