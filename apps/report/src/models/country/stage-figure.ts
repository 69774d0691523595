import { type Edition, elementsSharingList, type Lang } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod, percentSign } from "../../lib/format.ts";
import { countryName, elementName } from "../../lib/names.ts";
import { inSentence } from "../edition/in-sentence.ts";
import { percentLabel } from "../edition/percent.ts";
import { type SpillRow, spill } from "../edition/spill.ts";

/** A list that names the country: the elements it stands for, and the row of one of them. */
interface Line {
  readonly elements: readonly string[];
  readonly row: SpillRow;
}

/** One line for each list: what a source prints for several elements is one list, not several findings. */
function linesOf(edition: Edition, rows: readonly SpillRow[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const [element, period] = [row.text("element_code"), row.text("period")];
    const elements = elementsSharingList(edition, { element, stage: "separation", period });
    const list = [period, ...elements].join(" ");
    if (!lines.has(list)) lines.set(list, { elements, row });
  }
  return [...lines.values()];
}

/** A country's share of separation in every list that names it. */
export function separationFigure(book: Book, code: string): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const found = spill(
    book,
    call(
      "DATASET",
      "stage_shares",
      [
        ["stage_code", "separation"],
        ["scope", "world"],
        ["country_code", code],
        ["coverage", "full"],
      ],
      [["element_code", "period", "share_pct", "flag"]],
    ),
  );
  const share = ({ row }: Line) => row.number("share_pct") ?? 0;
  const lines = linesOf(edition, found?.rows ?? [])
    .filter((line) => share(line) > 0)
    .toSorted((a, b) => share(b) - share(a));
  const [first] = lines;
  if (!found || !first) return undefined;
  const elements = (line: Line) => {
    const [only] = line.elements;
    if (line.elements.length > 1 || !only) return line.elements.join(ja ? "、" : ", ");
    return elementName(edition, only, lang);
  };
  const when = ({ row }: Line) => formatPeriod(row.text("period"), lang);
  const title = titleOf(lines, countryName(edition, code, lang), lang, elements, when);
  const subtitle = ja
    ? "世界の分離・精製に占める割合、元素別（％）"
    : "Share of world separation by element, per cent";
  const shared = lines.some((line) => line.elements.length > 1);
  return figure(book, {
    id: "separation-shares",
    title,
    subtitle,
    ...(shared ? { note: NOTE[lang] } : {}),
    entry: found.entry,
    draw: (width) =>
      rankedBars({
        id: "separation-shares",
        title,
        desc: subtitle,
        width,
        unit: percentSign[lang],
        missing: "–",
        format: percentLabel(lang),
        rows: lines.map((line) => ({
          label: `${elements(line)}${ja ? "、" : ", "}${when(line)}`,
          tone: countryTone(code),
          value: share(line),
        })),
      }),
    columns: [
      { title: ja ? "元素" : "Elements" },
      { title: ja ? "期間" : "Period" },
      { title: ja ? "割合" : "Share", unit: "%" },
    ],
    rows: lines.map((line) => [
      elements(line),
      line.row.text("period"),
      line.row.at("share_pct", line.row.text("flag")),
    ]),
  });
}

const NOTE = {
  en: "Where a row names several elements, the source prints one list for all of them.",
  ja: "一つの行に複数の元素がある場合、出典はそれらに同じ国別割合を与えている。",
} as const;

/** The share in a list of one element or group; else, since no list of several is a finding on one of them, how many lists there are. */
function titleOf(
  lines: readonly Line[],
  name: string,
  lang: Lang,
  elements: (line: Line) => string,
  when: (line: Line) => string,
): string {
  const ja = lang === "ja";
  const [only] = lines;
  if (!only) return name;
  if (lines.length > 1) {
    return ja
      ? `分離・精製の国別一覧のうち${name}を含むのは${lines.length}件`
      : `${name} stands in ${lines.length} of the lists of separating countries`;
  }
  if (only.elements.length > 1) {
    return ja
      ? `${name}を含む分離・精製の国別一覧は、${only.elements.length}元素に共通の1件`
      : `${name} stands in one list of separating countries, printed for ${only.elements.length} elements alike`;
  }
  const share = formatNumber((only.row.number("share_pct") ?? 0) / 100, "share", lang);
  return ja
    ? `${name}は${when(only)}、${elements(only)}の分離・精製の${share}を占めた`
    : `${name} separated ${share} of the world's ${inSentence(elements(only))} in ${when(only)}`;
}
