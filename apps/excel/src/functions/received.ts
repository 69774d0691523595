import { MetricError, type TableName, tableNames } from "@kidorui/core";
import type { TableTexts } from "../build/tables.ts";

const texts = new Map<string, string>();

/** Thrown where a table is asked for that has not come yet: what asks is computed when it has. */
export class NotReceived extends Error {
  override readonly name = "NotReceived";
}

/**
 * One table by columns.
 * @throws {NotReceived}
 */
export function packed(table: TableName): unknown {
  const text = texts.get(table);
  if (text === undefined) throw new NotReceived(table);
  return JSON.parse(text);
}

/** Whether every table is here. */
export const isWhole = (): boolean => tableNames.every((table) => texts.has(table));

const waiting: (() => void)[] = [];

/** Takes tables: functions.js its own, and those that come after it. */
export function receive(more: TableTexts): void {
  for (const [table, text] of Object.entries(more)) texts.set(table, text);
  for (const go of waiting.splice(0)) go();
}

const lost = (): MetricError =>
  new MetricError(
    "no-data",
    "A part of the add-in's data (tables.js) was not loaded; restart Excel, or ask whoever installed the add-in.",
    "アドインのデータの一部（tables.js）を読み込めなかった。Excelを再起動するか、アドインの管理者に確認する。",
  );

/**
 * Waits for the tables that come after functions.js. The page has loaded only after its scripts: what has not come
 * by then does not come.
 * @throws {MetricError} `no-data` where they did not come.
 */
export function whenReceived(): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => (isWhole() ? resolve() : reject(lost()));
    if (typeof document === "undefined" || document.readyState === "complete") settle();
    else {
      waiting.push(settle);
      addEventListener("load", settle);
    }
  });
}
