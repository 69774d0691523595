import { type ChainModel, chainModel, type Edition, type Lang, magnetPeriods, type Row } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { type ChainData, liveWords, OTHERS } from "../chain/data.ts";
import { lossesChart } from "../chain/view.ts";
import { chainWords } from "../i18n/chain.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { type FigureModel, figure } from "../lib/figure.ts";
import { grammar } from "../lib/grammar.ts";
import type { Html } from "../lib/html.ts";
import { countryName, stageName } from "../lib/names.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { fill, texts } from "../lib/text.ts";
import { type SpillRow, spill } from "./edition/spill.ts";
import { type PartedPage, plainOf, sitePage } from "./site-page.ts";

/** One stage of the chain as the page shows it. */
export interface StageLine {
  readonly name: string;
  readonly country: string;
  readonly share: Html;
  readonly left: Html;
  readonly basis: string;
}

/** One assumption of the chain. */
export interface AssumptionLine {
  readonly title: string;
  readonly address: string;
  readonly values: readonly string[];
  readonly reason: string;
}

const PARTS = {
  stages: ["metal"],
  shares: ["title", "subtitle", "note"],
  live: liveWords,
  assumptions: [],
} as const;

/** The chain view before anybody opens its live part. */
export interface ChainPage extends PartedPage<typeof PARTS> {
  readonly data: ChainData;
  readonly stages: readonly StageLine[];
  readonly figure: FigureModel;
  readonly assumptions: readonly AssumptionLine[];
  /** Range of the yield of magnet making. */
  readonly magnetYield: Row<"assumptions">;
}

export function chainPage(context: SiteContext): ChainPage {
  const { edition, view, lang } = context;
  const model = chainModel(view);
  const page = sitePage(context, "chain", "lab/chain/", PARTS);
  const { book, parts } = page;
  const data = { ...chainData(view, lang, model), words: plainOf(parts.live) };
  const supplies = model.stages.map(({ stage, period }) => {
    const found = spill(book, call("SUPPLIERS", model.element, stage, period));
    if (!found) throw new Error(`The edition ${edition} has no suppliers at stage ${stage}.`);
    return { stage, ...found };
  });
  return {
    ...page,
    data,
    stages: model.stages.map((stage, i) => stageLine(book, data, stage, supplies[i]?.rows ?? [])),
    figure: shareFigure(book, data, supplies, parts.shares),
    assumptions: Object.values(model.assumptions).map((row) => assumptionLine(row, lang)),
    magnetYield: model.assumptions.magnet,
  };
}

function chainData(view: Edition, lang: Lang, model: ChainModel): Omit<ChainData, "words"> {
  const t = texts(chainWords, lang);
  const variants = magnetPeriods(view).map((period) => {
    const { chain, stages } = chainModel(view, period);
    const grade = stages.at(-1)?.grade ?? "";
    return { period, label: fill(t("basisPart"), { period, grade }), chain };
  });
  const codes = variants.flatMap(({ chain }) =>
    chain.stages.flatMap(({ shares }) => shares.map(({ country }) => country)),
  );
  return {
    lang,
    variants,
    countries: Object.fromEntries([...new Set(codes)].map((code) => [code, countryName(view, code, lang)])),
    stages: Object.fromEntries(
      model.stages.map(({ stage }) => {
        const name = stage === "magnet" ? t("magnetMaking") : stageName(view, stage, lang);
        return [stage, grammar[lang].amid(name)];
      }),
    ),
    metalYield: model.assumptions.metal.mode ?? 1,
  };
}

function stageLine(
  book: Book,
  data: ChainData,
  { stage, period, coverage, grade }: ChainModel["stages"][number],
  rows: readonly SpillRow[],
): StageLine {
  const t = texts(chainWords, book.lang);
  const [first] = rows;
  if (!first) throw new Error(`The chain has no supplier at stage ${stage}.`);
  const { entry, row, column } = first.at("share");
  if (!entry) throw new Error(`The chain has no call for stage ${stage}.`);
  // Printed in per cent; what is left over is a difference, whose noise nobody printed.
  const shares = rows.map((each) => [Number(((each.number("share") ?? 0) * 100).toFixed(6))]);
  const code = first.text("country");
  return {
    name: stageName(book.view, stage, book.lang),
    country: data.countries[code] ?? code,
    share: book.cellNumber({ entry, row, column }, "share", { digits: 1 }),
    left: book.number(call("NMINUS1", shares, 100), { digits: 2, bare: true }),
    basis: fill(t(coverage === "full" ? "basisFull" : "basisPart"), { period, grade }),
  };
}

function shareFigure(
  book: Book,
  data: ChainData,
  supplies: readonly { readonly stage: string; readonly rows: readonly SpillRow[] }[],
  words: ChainPage["parts"]["shares"],
): FigureModel {
  const { lang } = book;
  const t = texts(chainWords, lang);
  const rows = supplies
    .flatMap(({ stage, rows: found }) => found.map((row) => ({ stage, country: row.text("country"), row })))
    .filter(({ country }) => country in data.countries && country !== OTHERS)
    .map((each) => ({
      ...each,
      unmet: each.row.number("share") ?? 0,
      estimated: each.row.text("flag") === "e",
    }))
    .toSorted((a, b) => b.unmet - a.unmet);
  const entry = rows[0]?.row.at("share").entry;
  if (!entry) throw new Error("The chain has no supplier.");
  const id = "largest-losses";
  return figure(book, {
    ...words,
    id,
    entry,
    draw: lossesChart(data, {
      id,
      title: words.title.plain,
      desc: words.subtitle.plain,
      rows,
      computed: false,
    }),
    columns: [
      { title: t("stage") },
      { title: t("country") },
      { title: t("share"), unit: "share", format: { digits: 1 } },
    ],
    rows: rows.map(({ stage, country, row }) => [
      data.stages[stage] ?? stage,
      data.countries[country] ?? country,
      row.at("share", row.text("flag")),
    ]),
  });
}

function assumptionLine(row: Row<"assumptions">, lang: Lang): AssumptionLine {
  return {
    title: row[`title_${lang}`],
    address: dataRowHref(lang, { table: "assumptions", row }),
    values: [row.low, row.mode, row.high].map((value) => value?.toLocaleString(lang) ?? "–"),
    reason: row[`reason_${lang}`],
  };
}
