import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { spill } from "../edition/spill.ts";

const dimensions: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  VA: { en: "Voice and accountability", ja: "国民の声と説明責任" },
  PV: { en: "Political stability", ja: "政治的安定" },
  GE: { en: "Government effectiveness", ja: "政府の有効性" },
  RQ: { en: "Regulatory quality", ja: "規制の質" },
  RL: { en: "Rule of law", ja: "法の支配" },
  CC: { en: "Control of corruption", ja: "汚職の抑制" },
};

/** The newest year of a country's estimates. All six are made together: the first that it has tells. */
function newestYear(book: Book, code: string): number | undefined {
  for (const dimension of Object.keys(dimensions)) {
    const year = book.tryValue(call("LATEST", `governance.${code}.${dimension}`));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The six governance indicators of a country in the newest year. */
export function governanceFigure(book: Book, code: string): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const year = newestYear(book, code);
  if (year === undefined) return undefined;
  const found = spill(
    book,
    call(
      "DATASET",
      "governance",
      [
        ["country_code", code],
        ["year", year],
      ],
      [["dimension", "estimate", "standard_error"]],
    ),
  );
  if (!found) return undefined;
  const name = countryName(edition, code, lang);
  const title = ja ? `${name}のガバナンス指標、${year}年` : `${name}: six dimensions of governance, ${year}`;
  const subtitle = ja
    ? "世界ガバナンス指標の推計値と標準誤差（おおむね−2.5〜2.5）"
    : "Worldwide Governance Indicators, estimate and one standard error, about −2.5 to 2.5";
  return figure(book, {
    id: "governance-dimensions",
    title,
    subtitle,
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "governance-dimensions",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        domain: [-2.5, 2.5],
        missing: "–",
        format: (value) => formatNumber(value, "index", lang, { digits: 1 }),
        rows: found.rows.map((row) => {
          const [estimate, error] = [row.number("estimate"), row.number("standard_error")];
          return {
            label: dimensions[row.text("dimension")]?.[lang] ?? row.text("dimension"),
            dots: [
              {
                tone: "accent" as const,
                value: estimate,
                ...(estimate !== null && error !== null
                  ? { low: estimate - error, high: estimate + error }
                  : {}),
              },
            ],
          };
        }),
      }),
    columns: [
      { title: ja ? "分野" : "Dimension" },
      { title: ja ? "推計値" : "Estimate", unit: "index" },
      { title: ja ? "標準誤差" : "Standard error", unit: "index" },
    ],
    rows: found.rows.map((row) => [
      dimensions[row.text("dimension")]?.[lang] ?? row.text("dimension"),
      row.at("estimate"),
      row.at("standard_error"),
    ]),
  });
}
