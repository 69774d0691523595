import { type Edition, elementsSharingList } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Tone } from "../../charts/spec.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { countryName, elementName, elementOrder, stageName } from "../../lib/names.ts";
import { type SpillRow, spill } from "./spill.ts";

const tones: Readonly<Record<string, Tone>> = {
  mine: "soft",
  separation: "accent",
  metal: "ink",
  magnet: "ink",
};

/** Elements whose lists are the same ones at every stage, and the newest row of each stage. */
interface Line {
  readonly elements: readonly string[];
  readonly stages: readonly SpillRow[];
}

/** One line for each set of lists: what a source prints for several elements is one list, not several findings. */
function linesOf(edition: Edition, rows: readonly SpillRow[]): readonly Line[] {
  const order = elementOrder(edition);
  // The newest period of each element and stage: later rows of one pair are newer.
  const newest = new Map<string, Map<string, SpillRow>>();
  for (const row of rows) {
    const stages = newest.get(row.text("element")) ?? new Map<string, SpillRow>();
    newest.set(row.text("element"), stages.set(row.text("stage"), row));
  }
  const lines = new Map<string, Line>();
  for (const element of [...newest.keys()].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const stages = [...(newest.get(element)?.values() ?? [])];
    const lists = stages.map((row) => {
      const [stage, period] = [row.text("stage"), row.text("period")];
      return [stage, period, ...elementsSharingList(edition, { element, stage, period })].join(" ");
    });
    const line = lines.get(lists.join("|"));
    lines.set(lists.join("|"), {
      elements: [...(line?.elements ?? []), element],
      stages: line?.stages ?? stages,
    });
  }
  return [...lines.values()];
}

/** Both stages of a line where they are of one period, so that like is set against like. */
function pairOf({ stages }: Line): { readonly mined: number; readonly separated: number } | undefined {
  const [mine, separation] = ["mine", "separation"].map((stage) =>
    stages.find((row) => row.text("stage") === stage),
  );
  const [mined, separated] = [mine?.number("hhi"), separation?.number("hhi")];
  if (mined == null || separated == null) return undefined;
  return mine?.text("period") === separation?.text("period") ? { mined, separated } : undefined;
}

/** Concentration at every stage for which a full list of suppliers was found, one line for each set of lists. */
export function concentrationFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const found = spill(book, call("CONCENTRATION"));
  if (!found) return undefined;
  const lines = linesOf(edition, found.rows);
  const label = ({ elements }: Line): string => {
    const [only] = elements;
    if (elements.length > 1 || !only) return elements.join(ja ? "、" : ", ");
    return `${elementName(edition, only, lang)}${only.length <= 2 ? ` ${only}` : ""}`;
  };
  // A dot that stands alone has no label of its own.
  const rowLabel = (line: Line): string => {
    const [only] = line.stages;
    const stage = line.stages.length === 1 && only ? stageName(edition, only.text("stage"), lang) : "";
    if (!stage) return label(line);
    return ja ? `${label(line)}（${stage}）` : `${label(line)}, ${stage.toLowerCase()}`;
  };
  const pairs = lines.flatMap((line) => pairOf(line) ?? []);
  const more = pairs.filter(({ mined, separated }) => separated > mined).length;
  const title = ja
    ? `分離・精製は採掘より集中している（国別の一覧がそろう${pairs.length}組中${more}組）`
    : `Separation is more concentrated than mining in ${more} of the ${pairs.length} pairs of lists found`;
  const subtitle = ja
    ? "供給集中度（HHI）、元素・工程別、0〜1（1は一国独占）"
    : "Concentration of supply (HHI) by element and stage, 0–1 (1 is a single country)";
  return figure(book, {
    id: "concentration",
    title,
    subtitle,
    note: ja
      ? "元素別は欧州委員会の2016〜2020年平均、元素群は最新年による。同調査は多くの元素に同じ国別割合を与えているため、同じ一覧による元素は1行にまとめた。金属・合金・磁石の国別一覧は見つかっていない。"
      : "Elements: European Commission averages for 2016–2020. Groups: the newest year. The study prints one list of shares for many elements, so a row holds all elements of the same lists. No full list by country was found for metal, alloy and magnets.",
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "concentration",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        domain: [0, 1],
        missing: "–",
        format: (value) => formatNumber(value, "index", lang),
        rows: lines.map((line) => ({
          label: rowLabel(line),
          dots: line.stages.map((row) => ({
            label: stageName(edition, row.text("stage"), lang),
            tone: tones[row.text("stage")] ?? "ink",
            value: row.number("hhi"),
            low: row.number("low") ?? 0,
            high: row.number("high") ?? 1,
          })),
        })),
      }),
    columns: [
      { title: ja ? "元素" : "Elements" },
      { title: ja ? "工程" : "Stage" },
      { title: ja ? "期間" : "Period" },
      { title: "HHI", unit: "index" },
      { title: ja ? "下限" : "Low", unit: "index" },
      { title: ja ? "上限" : "High", unit: "index" },
      { title: ja ? "最大の供給国" : "Top supplier" },
      { title: ja ? "その割合" : "Its share", unit: "share", format: { digits: 1 } },
    ],
    rows: lines.flatMap((line) =>
      line.stages.map((row) => [
        label(line),
        stageName(edition, row.text("stage"), lang),
        row.text("period"),
        row.at("hhi"),
        row.at("low"),
        row.at("high"),
        countryName(edition, row.text("top_supplier"), lang),
        row.at("top_share"),
      ]),
    ),
  });
}
