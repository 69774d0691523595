import { MetricError } from "./errors.ts";

/** What a mass is a mass of. */
export type Basis =
  /** Rare-earth oxide in the form in which it is traded: Nd2O3, Pr6O11. */
  | "oxide"
  /** Metal. */
  | "metal"
  /** The element in a compound, an alloy or a product; as much as the metal made from it. */
  | "element"
  /** The whole of an ore, an alloy or a product, of which the element is a part. */
  | "gross";

const bases: readonly Basis[] = ["oxide", "metal", "element", "gross"];

const OXYGEN = 15.999;

/** Standard atomic weight, and atoms of the element and of oxygen in the oxide of trade. */
type Oxide = readonly [weight: number, atoms: number, oxygens: number];

/*
 * Standard atomic weights, abridged to five figures: Prohaska et al. (2022), Standard atomic weights
 * of the elements 2021 (IUPAC Technical Report), Pure and Applied Chemistry 94(5), 573–600,
 * doi:10.1515/pac-2019-0603, table 1. Promethium has none: it has no stable isotope.
 *
 * Oxides: those in which publishers count rare-earth oxides, fired in air. Cerium, praseodymium and
 * terbium take up more oxygen than the others.
 */
const oxides: Readonly<Record<string, Oxide>> = {
  Sc: [44.956, 2, 3],
  Y: [88.906, 2, 3],
  La: [138.91, 2, 3],
  Ce: [140.12, 1, 2],
  Pr: [140.91, 6, 11],
  Nd: [144.24, 2, 3],
  Sm: [150.36, 2, 3],
  Eu: [151.96, 2, 3],
  Gd: [157.25, 2, 3],
  Tb: [158.93, 4, 7],
  Dy: [162.5, 2, 3],
  Ho: [164.93, 2, 3],
  Er: [167.26, 2, 3],
  Tm: [168.93, 2, 3],
  Yb: [173.05, 2, 3],
  Lu: [174.97, 2, 3],
};

function oxideOf(name: string, element: string): Oxide {
  const oxide = Object.hasOwn(oxides, element) ? oxides[element] : undefined;
  if (oxide) return oxide;
  throw new MetricError(
    "no-data",
    `expected one of ${Object.keys(oxides).join(", ")}, received "${element.slice(0, 40)}"; promethium has no standard atomic weight, and a group has no one composition.`,
    `元素は${Object.keys(oxides).join("、")}のいずれかを指定する（指定値：「${element.slice(0, 40)}」）。プロメチウムには標準原子量がなく、元素のグループは組成が定まらない。`,
    name,
  );
}

/**
 * Content of the element in its oxide of trade, by mass.
 *
 * x·A/(x·A + y·A(O)) for the oxide E_xO_y: La2O3, CeO2, Pr6O11, Nd2O3, Sm2O3, Eu2O3, Gd2O3, Tb4O7,
 * Dy2O3, Ho2O3, Er2O3, Tm2O3, Yb2O3, Lu2O3, Sc2O3, Y2O3.
 *
 * @param element Chemical symbol, such as `Dy`.
 * @returns A fraction above 0 and below 1.
 * @throws {MetricError} `no-data` for promethium, for groups of elements and for unknown symbols.
 * @see Prohaska et al. (2022), Standard atomic weights of the elements 2021 (IUPAC Technical Report),
 *   Pure and Applied Chemistry 94(5), 573–600, table 1, abridged values.
 * @example oxideContent("Dy") // ≈ 0.871321
 * @example oxideContent("Pr") // ≈ 0.827707
 */
export function oxideContent(element: string): number {
  const [weight, atoms, oxygens] = oxideOf("oxideContent", element);
  return (atoms * weight) / (atoms * weight + oxygens * OXYGEN);
}

export interface Conversion {
  /** Chemical symbol, such as `Dy`. */
  readonly element: string;
  readonly from: Basis;
  readonly to: Basis;
  /** Part of the gross mass that is the element, above 0 and at most 1. Needed where a basis is `gross`, refused elsewhere. */
  readonly content?: number;
}

/** Mass of the element in one unit of mass on a basis. */
function fractionOn(basis: Basis, { element, content }: Conversion): number {
  if (basis === "oxide") return oxideContent(element);
  if (basis !== "gross") return 1;
  if (content === undefined) {
    throw new MetricError(
      "no-data",
      `expected the content of ${element} in the gross mass, received none.`,
      `総質量に占める${element}の含有率を指定する（指定されていない）。`,
      "convertMass",
    );
  }
  if (content > 0 && content <= 1) return content;
  throw new MetricError(
    "out-of-range",
    `expected a content above 0 and at most 1, received ${content}.`,
    `含有率には0より大きく1以下の数を指定する（指定値：${content}）。`,
    "convertMass",
  );
}

/**
 * The same quantity of an element on another basis: oxide, metal, contained element or gross mass.
 *
 * amount × content in what it is given as ÷ content in what it is asked as. Losses of the process
 * are not counted: 100 t of Dy2O3 hold 87.13 t of dysprosium, whatever a smelter gets out of them.
 *
 * @param amount Mass ≥ 0, in any unit.
 * @returns Mass ≥ 0, in the same unit.
 * @throws {MetricError} `no-data` for promethium, groups and unknown symbols, and for a gross mass without a
 *   content; `invalid-argument` for an unknown basis or a content that belongs to no basis;
 *   `out-of-range` if the amount is negative or not finite or the content lies outside (0, 1].
 * @see `oxideContent`
 * @example convertMass(100, { element: "Dy", from: "oxide", to: "metal" }) // ≈ 87.13
 * @example convertMass(30, { element: "Nd", from: "gross", to: "oxide", content: 0.3 }) // ≈ 10.4974
 */
export function convertMass(amount: number, conversion: Conversion): number {
  const { element, from, to, content } = conversion;
  oxideOf("convertMass", element);
  for (const basis of [from, to]) {
    if (!bases.includes(basis)) {
      throw new MetricError(
        "invalid-argument",
        `expected one of ${bases.join(", ")}, received "${String(basis).slice(0, 40)}".`,
        `基準は${bases.join("、")}のいずれかを指定する（指定値：「${String(basis).slice(0, 40)}」）。`,
        "convertMass",
      );
    }
  }
  if (content !== undefined && from !== "gross" && to !== "gross") {
    throw new MetricError(
      "invalid-argument",
      "a content belongs to a gross mass, and neither basis is one.",
      "含有率は総質量に対するものであり、換算元と換算先のいずれも総質量でない場合は指定しない。",
      "convertMass",
    );
  }
  if (!(amount >= 0 && amount < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected a finite amount ≥ 0, received ${amount}.`,
      `質量には0以上の有限の数を指定する（指定値：${amount}）。`,
      "convertMass",
    );
  }
  return (amount * fractionOn(from, conversion)) / fractionOn(to, conversion);
}

/** A mass, and what it is a mass of. */
export interface Mass {
  readonly amount: number;
  readonly basis: Basis;
}

/**
 * The sum of masses of one basis. Oxide and metal, or element and gross mass, are never added.
 *
 * @returns The sum with its basis; amounts in one unit.
 * @throws {MetricError} `no-data` without masses; `invalid-argument` if their bases differ;
 *   `out-of-range` if an amount is negative or not finite.
 * @example totalMass([{ amount: 2, basis: "oxide" }, { amount: 3, basis: "oxide" }]) // {"amount": 5, "basis": "oxide"}
 */
export function totalMass(masses: readonly Mass[]): Mass {
  const [first] = masses;
  if (!first)
    throw new MetricError("no-data", "expected at least one mass.", "質量を1つ以上指定する。", "totalMass");
  let amount = 0;
  for (const [index, mass] of masses.entries()) {
    if (mass.basis !== first.basis) {
      throw new MetricError(
        "invalid-argument",
        `expected masses of one basis, received ${first.basis} and ${mass.basis}; convert one of them first.`,
        `質量の基準をそろえる（指定値：${first.basis}と${mass.basis}）。先に一方を換算する。`,
        "totalMass",
      );
    }
    if (!(mass.amount >= 0 && mass.amount < Infinity)) {
      throw new MetricError(
        "out-of-range",
        `expected mass ${index + 1} to be a finite number ≥ 0, received ${mass.amount}.`,
        `${index + 1}番目の質量には0以上の有限の数を指定する（指定値：${mass.amount}）。`,
        "totalMass",
      );
    }
    amount += mass.amount;
  }
  return { amount, basis: first.basis };
}
