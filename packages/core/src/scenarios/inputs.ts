/** One supplier of the importer, and what happens to it. */
export interface Supplier {
  /** Name or code, unique among the suppliers; it names the levers, as in `suppliers.CHN.restriction`. */
  readonly name: string;
  /** Part of the first month's demand that is under contract with it, 0–1; all together at most 1. */
  readonly share: number;
  /** Part of its deliveries that is withheld while the restriction holds, 0–1; 0 by default. */
  readonly restriction?: number;
  /** Month in which the restriction begins at the supplier, counted from 0; 0 by default. */
  readonly start?: number;
  /** Months for which it holds; to the end of the horizon by default. */
  readonly duration?: number;
  /** Months between supplier and importer, by which the effect is late at both ends; 0 by default. */
  readonly transitLag?: number;
  /** Months after it ends in which deliveries return step by step; 0 by default. */
  readonly recovery?: number;
}

/** What the importer holds. All tonnes contained. */
export interface Stock {
  /** t at the start of month 0. */
  readonly initial: number;
  /** t that are never released; 0 by default. */
  readonly floor?: number;
  /** t up to which a surplus refills the stock; the initial stock by default. */
  readonly target?: number;
  /** t a month that can be released; unlimited by default. */
  readonly releaseLimit?: number;
  /** t a month that can be put back; unlimited by default. */
  readonly refillLimit?: number;
}

/** A source that is called on only when supply falls short. */
export interface Alternative {
  /** Unique among the alternatives. */
  readonly name: string;
  /** t a month once in full service. */
  readonly capacity: number;
  /** Months from the trigger until the first tonne; 0 by default. */
  readonly lag?: number;
  /** Months from the first tonne to full capacity, in a straight line; 0, all at once, by default. */
  readonly ramp?: number;
}

/** A flow of its own, such as recycling: it runs at one rate, and moves to another after the trigger. */
export interface Flow {
  /** t a month until the ramp begins; 0 by default. */
  readonly startRate?: number;
  /** t a month at the end of the ramp. */
  readonly endRate: number;
  /** Months from the trigger until the ramp begins; 0 by default. */
  readonly lag?: number;
  /** Months the ramp takes; 0 by default. */
  readonly ramp?: number;
}

/** Use that can be avoided without loss of service. */
export interface Substitution {
  /** Part of demand at the end of the ramp, 0–1. */
  readonly maxFraction: number;
  /** Months from the trigger until the ramp begins; 0 by default. */
  readonly lag?: number;
  /** Months the ramp takes; 0 by default. */
  readonly ramp?: number;
}

/** What is used first when supply falls short. */
export type Priority = "alternatives-first" | "stock-first";

/**
 * One importer, one element, month by month. All quantities are tonnes of contained element (or all of
 * oxide; the model only needs one basis), all times whole months counted from 0.
 */
export interface ScenarioInputs {
  /** Horizon: months 0 to `months` − 1; 1–1200. */
  readonly months: number;
  /** t used in month 0. */
  readonly demand: number;
  /** Growth of demand, per year, as a fraction: 0.02 is 2 %; 0 by default. */
  readonly growth?: number;
  readonly suppliers: readonly Supplier[];
  readonly stock?: Stock;
  /** In the order in which they are called on. */
  readonly alternatives?: readonly Alternative[];
  readonly recycling?: Flow;
  readonly domestic?: Flow;
  readonly substitution?: Substitution;
  /** Month from which lags are counted; by default the earliest start of a restriction. */
  readonly trigger?: number;
  /**
   * Paths of the lags that follow from a date, such as `domestic.lag`: they count from month 0, whenever the
   * restriction begins. None by default.
   */
  readonly dated?: readonly string[];
  /** `alternatives-first` by default. */
  readonly priority?: Priority;
}

/** The same with every default filled in; `trigger` stays open when it follows from the suppliers. */
export interface CompleteInputs {
  readonly months: number;
  readonly demand: number;
  readonly growth: number;
  readonly suppliers: readonly Required<Supplier>[];
  readonly stock: Required<Stock>;
  readonly alternatives: readonly Required<Alternative>[];
  readonly recycling: Required<Flow>;
  readonly domestic: Required<Flow>;
  readonly substitution: Required<Substitution>;
  readonly trigger?: number;
  readonly dated?: readonly string[];
  readonly priority: Priority;
}
