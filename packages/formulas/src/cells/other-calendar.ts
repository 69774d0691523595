import type { Text } from "@kidorui/core";
import { dateText } from "./calendar-text.ts";

/** Eras of Japan, by name and letter, with the year before their first. */
const ERAS = [
  { name: "令和", letter: "R", before: 2018 },
  { name: "平成", letter: "H", before: 1988 },
  { name: "昭和", letter: "S", before: 1925 },
] as const;

const ERA = /^(令和|平成|昭和|[RHS]) ?(元|\d{1,2})(年度|年|(?=[./ -]|$))/;
const FISCAL = /^(?:FY'?(\d{4}|\d{2})|(\d{4})FY|(\d{4})年?度)/;
/** The halves of a year are no years of the era Heisei. */
const HALF = /^H[12]$/;

const fiscal = (year: number): Text => ({
  en: ` A fiscal year is no calendar year, and figures are kept by calendar years and parts of them; write ${year} for January to December.`,
  ja: `年度は暦年と期間が異なり、収録した値は暦年またはその一部による。1～12月の値は${year}と指定する。`,
});

/** A year of a Japanese era, with the year that it is. */
function eraYear(text: string): Text | undefined {
  const [whole = "", era, count, end] = ERA.exec(text) ?? [];
  const found = ERAS.find(({ name, letter }) => name === era || letter === era);
  if (found === undefined || HALF.test(text)) return undefined;
  const year = found.before + (count === "元" ? 1 : Number(count));
  if (end === "年度") return fiscal(year);
  return {
    en: ` "${whole}" is a year of a Japanese era; write ${year}.`,
    ja: `和暦の「${whole}」は西暦で${year}年と指定する。`,
  };
}

function fiscalYear(text: string): Text | undefined {
  const [, first, second, third] = FISCAL.exec(text) ?? [];
  const year = first ?? second ?? third;
  if (year === undefined) return undefined;
  return fiscal(Number(year.length === 2 ? `20${year}` : year));
}

/** Why a text of another calendar is not read, and what to write instead; nothing for other texts. */
export function otherCalendar(text: string): Text | undefined {
  const plain = dateText(text);
  return fiscalYear(plain.replaceAll(" ", "")) ?? eraYear(plain);
}
