import { EXCEL_PATH } from "../lib/add-in.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { type PartedPage, sitePage } from "./site-page.ts";

const parts = {
  sheet: [
    ...(["label", "supplier", "country", "quantity"] as const),
    ...(["largest", "largestResult", "concentration", "concentrationResult"] as const),
    ...(["cover", "coverResult", "world", "worldResult"] as const),
  ],
  manifest: ["hosted", "download", "shown", "notHosted"],
  templates: ["inBrowser"],
  pinned: ["issued", "draft"],
} as const;

/** Purchases in the pictured sheet, made up: supplier, country, kilograms a year. */
export const purchases = [
  ["A", "CHN", 6000],
  ["B", "AUS", 3000],
  ["C", "VNM", 1000],
] as const;

/** Kilograms in stock, and days of a year, in the pictured sheet. */
export const [STOCK, DAYS] = [3000, 365];

/** The page of the add-in. */
export const excelPage = (context: SiteContext): PartedPage<typeof parts> =>
  sitePage(context, "excel", EXCEL_PATH, parts, [
    { name: "kilograms", formula: `{${purchases.map(([, , kg]) => kg).join(";")}}` },
    { name: "stock", formula: String(STOCK) },
    { name: "days", formula: String(DAYS) },
  ]);
