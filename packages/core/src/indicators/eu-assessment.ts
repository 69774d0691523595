import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { euSupplyRisk } from "../metrics/eu-supply-risk.ts";
import type { Text } from "../text.ts";

/** One factor of an assessment's supply risk: what it is called, its value, and by how much it is rounded. */
export interface RiskFactor {
  readonly name: string;
  readonly value: number;
  readonly halfStep: number;
}

export interface AssessedRisk {
  readonly value: number;
  /** The values that the unrounded factors may have given. */
  readonly interval: readonly [number, number];
  readonly factors: readonly RiskFactor[];
}

/** Assessments by this method, by the year of the list. */
const ASSESSMENTS = ["eu-2017", "eu-2020", "eu-2023"] as const;
type Assessment = (typeof ASSESSMENTS)[number];

const INDICATORS = [
  ["worldSupply", "hhi-wgi-global"],
  ["euSourcing", "hhi-wgi-sourcing"],
  ["importReliance", "import-reliance"],
  ["substitution", "substitution-supply-risk"],
] as const;

/** Half of the last printed digit, in the unit of the factor. */
const INDEX_HALF_STEP = 0.05;
const PER_CENT_HALF_STEP = 0.005;

function missing(element: string, assessment: string, what: readonly Text[]): MetricError {
  return new MetricError(
    "no-data",
    `${assessment}, ${element}: the data lack ${what.map(({ en }) => en).join(", ")}. The formula needs the concentration of a supply mix weighted by governance and trade, the import reliance, the recycling input rate and the substitution index.`,
    `${assessment}、${element}：データに${what.map(({ ja }) => ja).join("、")}がない。算出には、ガバナンスと貿易で重み付けした供給構成の集中度、輸入依存度、再生原料の投入率、代替指数が必要である。`,
    "assessedEuRisk",
  );
}

/** Recycling input rates of an assessment, in per cent. */
function recyclingOf(edition: Edition, element: string, assessment: Assessment): number | undefined {
  if (assessment === "eu-2020") return undefined;
  const where = {
    country_code: "EUU",
    element_code: element,
    rate: "input-rate",
    study: assessment,
  } as const;
  return edition.find("recycling", where)[0]?.rate_pct ?? undefined;
}

function factorsOf(edition: Edition, element: string, assessment: Assessment): RiskFactor[] {
  const rows = edition.find("criticality", { assessment, element_code: element });
  const printed = INDICATORS.map(([name, indicator]) => {
    const row = rows.find((candidate) => candidate.indicator === indicator);
    const percent = row?.unit === "%";
    const value = row?.value ?? undefined;
    return {
      name,
      indicator: { en: indicator, ja: indicator },
      value: value === undefined || !percent ? value : value / 100,
      halfStep: percent ? PER_CENT_HALF_STEP : INDEX_HALF_STEP,
    };
  });
  const share = recyclingOf(edition, element, assessment);
  const all = [
    ...printed,
    {
      name: "recyclingInputRate",
      indicator: { en: "recycling input rate", ja: "再生原料の投入率" },
      value: share === undefined ? undefined : share / 100,
      halfStep: PER_CENT_HALF_STEP,
    },
  ];
  const absent = all.filter(({ value }) => value === undefined).map(({ indicator }) => indicator);
  if (absent.length > 0) throw missing(element, assessment, absent);
  return all.map(({ name, value = 0, halfStep }) => ({ name, value, halfStep }));
}

const LARGEST: Readonly<Record<string, number>> = {
  importReliance: 1,
  substitution: 1,
  recyclingInputRate: 1,
};

/** By how many half steps each factor is moved. */
type Moves = Readonly<Record<string, number>>;

/** The risk with every factor moved by half steps, within its range. */
function riskAt(factors: readonly RiskFactor[], moves: Moves): number {
  const moved = new Map(
    factors.map(({ name, value, halfStep }) => [
      name,
      Math.min(LARGEST[name] ?? Infinity, Math.max(0, value + (moves[name] ?? 0) * halfStep)),
    ]),
  );
  const at = (name: string): number => moved.get(name) ?? 0;
  return euSupplyRisk({
    worldSupply: at("worldSupply"),
    euSourcing: at("euSourcing"),
    importReliance: at("importReliance"),
    recyclingInputRate: at("recyclingInputRate"),
    substitution: at("substitution"),
  });
}

/** Least and greatest risk. Import reliance may work either way; the other factors work one way. */
function intervalOf(factors: readonly RiskFactor[]): readonly [number, number] {
  const ends = (side: 1 | -1): number[] =>
    [-1, 1].map((importReliance) =>
      riskAt(factors, {
        worldSupply: side,
        euSourcing: side,
        substitution: side,
        recyclingInputRate: -side,
        importReliance,
      }),
    );
  return [Math.min(...ends(-1)), Math.max(...ends(1))];
}

/**
 * Supply risk of an element to the European Union, computed from the factors that its assessment prints.
 *
 * @param year Year of the list: 2017, 2020 or 2023.
 * @throws {MetricError} `no-data` if there is no such assessment, or naming the factors that the data lack.
 */
export function assessedEuRisk(edition: Edition, element: string, year: string): AssessedRisk {
  const assessment = ASSESSMENTS.find((known) => known === `eu-${year}`);
  if (assessment === undefined) {
    throw new MetricError(
      "no-data",
      `expected the year of an assessment by this method, 2017, 2020 or 2023, received ${year}.`,
      `この手法による評価の年、2017、2020、2023のいずれかを指定する（指定値：${year}）。`,
      "assessedEuRisk",
    );
  }
  const factors = factorsOf(edition, element, assessment);
  return { value: riskAt(factors, {}), interval: intervalOf(factors), factors };
}
