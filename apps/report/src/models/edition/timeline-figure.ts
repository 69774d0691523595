import { lastDay } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { timeline } from "../../charts/timeline.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatDate } from "../../lib/format.ts";
import { reportedMark } from "../event-list.ts";
import { spill } from "./spill.ts";

/** Kinds of events the figure tells apart, each a lane. */
const lanes = [
  { key: "control", en: "Controls", ja: "輸出管理", tone: "cn" },
  { key: "suspension", en: "Suspensions", ja: "停止", tone: "soft" },
  { key: "scheduled", en: "Scheduled", ja: "予定", tone: "ink" },
] as const;

/** Events drawn: from the year before the newest controls on; the table holds all. */
const FROM = "2025";

const yearFraction = (date: string): number => {
  const [year = 0, month = 1, day = 1] = lastDay(date).split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
};

/** Export controls, their suspensions, and dates still to come. */
export function timelineFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const words = ja ? "title_ja" : "title_en";
  const found = spill(
    book,
    call(
      "DATASET",
      "events",
      lanes.map(({ key }) => ["kind", key]),
      [["date", "kind", "actor_codes", words, "reported"]],
    ),
  );
  if (!found) return undefined;
  const rows = found.rows.toSorted((a, b) => lastDay(a.text("date")).localeCompare(lastDay(b.text("date"))));
  const drawn = rows.filter((row) => row.text("date") >= FROM);
  const chosen = drawn.length > 0 ? drawn : rows;
  const controls = chosen.filter((row) => row.text("kind") === "control").length;
  const byChina = chosen.every((row) => row.text("kind") !== "control" || row.text("actor_codes") === "CHN");
  const title = ja
    ? `本報告書が収録した${chosen === drawn ? `${FROM}年以降の` : ""}${byChina ? "中国の" : ""}輸出管理措置は${controls}件`
    : `${controls === 1 ? "One export-control step" : `${controls} export-control steps`}${byChina ? " by China" : ""} on record${chosen === drawn ? ` since ${FROM}` : ""}`;
  const subtitle = ja
    ? "希土類に関わる輸出管理、停止、予定"
    : "Export controls on rare earths, suspensions and scheduled dates";
  return figure(book, {
    id: "controls",
    title,
    subtitle,
    note: ja ? "表には全期間の出来事を示す。" : "The table holds the events of all years.",
    entry: found.entry,
    draw: (width) =>
      timeline({
        id: "controls",
        title,
        desc: subtitle,
        width,
        lanes: lanes.map(({ key, en, ja: japanese, tone }) => ({ key, label: ja ? japanese : en, tone })),
        events: chosen.map((row) => ({
          x: yearFraction(row.text("date")),
          date: formatDate(row.text("date"), lang),
          label: `${row.text(words)}${reportedMark(row.text("reported"), lang)}`,
          lane: row.text("kind"),
        })),
      }),
    columns: [
      { title: ja ? "日付" : "Date" },
      { title: ja ? "種類" : "Kind" },
      { title: ja ? "内容" : "What happened" },
      { title: ja ? "報道のみ" : "Reported only" },
    ],
    rows: rows.map((row) => [
      row.text("date"),
      lanes.find(({ key }) => key === row.text("kind"))?.[lang] ?? row.text("kind"),
      row.text(words),
      row.text("reported") === "yes" ? (ja ? "はい" : "yes") : "",
    ]),
  });
}
