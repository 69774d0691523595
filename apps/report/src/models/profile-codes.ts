import { compareTexts, type Edition } from "@kidorui/core";

/** Codes of the elements that have a page: all 17. */
const elementCodes = (view: Edition): readonly string[] =>
  view
    .visible("elements")
    .filter((element) => element.kind === "element")
    .map((element) => element.element_code);

/**
 * Codes of the countries that have a page: those that mine, separate or hold reserves in the edition, and those whose
 * imports by partner it sees.
 */
function countryCodes(view: Edition): readonly string[] {
  const importers = new Set(
    view
      .chosen("trade")
      .flatMap((row) => (row.flow === "import" && row.partner_code !== "WLD" ? row.reporter_code : [])),
  );
  const suppliers = new Set([
    ...view.chosen("mine_production").flatMap((row) => ((row.quantity_t ?? 0) > 0 ? row.country_code : [])),
    ...view
      .chosen("stage_shares")
      .flatMap((row) => ((row.share_pct ?? 0) > 0 && row.scope === "world" ? row.country_code : [])),
    ...view.chosen("reserves").flatMap((row) => ((row.reserves_t ?? 0) > 0 ? row.country_code : [])),
  ]);
  return view
    .visible("countries")
    .filter(
      ({ kind, country_code }) =>
        importers.has(country_code) || (kind === "country" && suppliers.has(country_code)),
    )
    .map((country) => country.country_code);
}

/** Kinds of events that have a page: what changes the terms of trade, and what was agreed on. */
const EVENTS: readonly string[] = ["control", "suspension", "scheduled", "agreement"];

/** Ids of the events that have a page, in the order of their days; a month without a day stands before its days. */
const eventCodes = (view: Edition): readonly string[] =>
  view
    .chosen("events")
    .filter(({ kind }) => EVENTS.includes(kind))
    .toSorted((a, b) => compareTexts(a.date, b.date) || compareTexts(a.event_id, b.event_id))
    .map(({ event_id }) => event_id);

/** Codes of the goods that have a page: those of one code of the tariff and one stage whose partners some importer lists in full. */
function productCodes(view: Edition): readonly string[] {
  const listed = new Set(
    view
      .chosen("trade")
      .flatMap(({ flow, coverage, product_code }) =>
        flow === "import" && coverage === "full" ? product_code : [],
      ),
  );
  return view
    .visible("products")
    .filter(
      ({ kind, stage_code, product_code }) => kind === "hs" && stage_code !== "" && listed.has(product_code),
    )
    .map(({ product_code }) => product_code);
}

const codesOf = {
  elements: elementCodes,
  countries: countryCodes,
  products: productCodes,
  events: eventCodes,
} as const;

/** Kinds of profiles an edition has. */
export type ProfileKind = keyof typeof codesOf;

export const profileKinds = Object.keys(codesOf) as readonly ProfileKind[];

/** Codes of the profiles of a kind. */
export const profileCodes = (view: Edition, kind: ProfileKind): readonly string[] => codesOf[kind](view);
