import { type Edition, MetricError, mistakesIn } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Context } from "../function.ts";
import { VERSION } from "../version.ts";

function editionBefore(id: string, ids: readonly string[]): string {
  const before = ids[ids.indexOf(id) - 1];
  if (before !== undefined) return before;
  throw new MetricError(
    "no-data",
    `EDITION: ${id} is the first edition; there is none before it.`,
    `EDITION：${id}は最初の版であり、それより前の版はない。`,
  );
}

/** The newest edition whose day is a year or more before that of another. */
function editionYearBefore({ id, asOf }: Edition, { editionIds, editionBy }: Context): string {
  const until = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  const found = editionIds.findLast((one) => editionBy(one).asOf <= until);
  if (found !== undefined) return found;
  throw new MetricError(
    "no-data",
    `EDITION: no edition is a year older than ${id}.`,
    `EDITION：${id}より1年以上前の版はない。`,
  );
}

export const edition = defineFunction({
  id: "EDITION",
  family: "utility",
  tier: "data",
  shape: "scalar",
  unit: "text",
  title: { en: "Edition in use", ja: "使用中の版" },
  description: {
    en: "Which edition of the data is read, up to which day it sees publications, and the fingerprint of what it saw when it was issued; of a draft, of what it sees now.",
    ja: "参照している版、その基準日、および公表時（未公表の版では現在）の参照データのハッシュ値を返す。",
  },
  returns: {
    en: "Text: the id, a date as YYYY-MM-DD, a SHA-256 hash, the version of the functions, or ids of errata or editions; nothing where there are none.",
    ja: "文字列：版の名称、基準日または公表日（YYYY-MM-DD）、SHA-256ハッシュ値、関数のバージョン、訂正番号、または版の名称（なければ空の文字列）",
  },
  parameters: [
    {
      name: "part",
      kind: "text",
      optional: true,
      default: "id",
      options: ["id", "as_of", "hash", "version", "previous", "errata", "year_before", "published", "all"],
      description: {
        en: "What to give; id by default. previous: the id of the edition before it. year_before: the id of the newest edition a year or more older. errata: the ids of the errata to mistakes it still shows. published: the day it was issued, nothing for a draft. all: the ids of all editions.",
        ja: "返す項目。既定はid。previousは一つ前の版の名称、year_beforeは1年以上前の最も新しい版の名称、errataはこの版に残る誤りの訂正番号、publishedは公表日（未公表なら空の文字列）、allは全版の名称。",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "There is no edition before the first, or none a year older.",
        ja: "最初の版より前の版、または1年以上前の版がないのにこれを求めた場合",
      },
    },
    { code: "invalid-argument", when: { en: "An unknown edition or part.", ja: "版または項目が不明な場合" } },
  ],
  examples: [
    { arguments: [], result: "2026Q4", edition: "2026Q4" },
    { arguments: ["as_of"], result: "2026-11-29", edition: "2026Q4" },
    { arguments: ["previous"], result: "2026Q1", edition: "2026Q4" },
    { arguments: ["year_before"], result: "2025Q2", edition: "2026Q4" },
  ],
  run: ({ part }, context) => {
    const { edition: read, editionIds } = context;
    const value = {
      id: () => read.id,
      as_of: () => read.asOf,
      hash: () => read.hash,
      version: () => VERSION,
      previous: () => editionBefore(read.id, editionIds),
      errata: () =>
        mistakesIn(read)
          .map(({ erratum_id }) => erratum_id)
          .join(" "),
      year_before: () => editionYearBefore(read, context),
      published: () => read.row.published,
      all: () => editionIds.join(" "),
    };
    return { value: value[part]() };
  },
});
