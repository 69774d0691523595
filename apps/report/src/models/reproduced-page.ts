import type { Lang, Text } from "@kidorui/core";
import type { Json, Verified } from "@kidorui/core/verification";
import { contextNames, materialNames } from "../i18n/material-names.ts";
import { reproducedWords } from "../i18n/reproduced.ts";
import { formatYear } from "../lib/format.ts";
import { href } from "../lib/href.ts";
import { punctuation } from "../lib/punctuation.ts";
import { fill } from "../lib/text.ts";
import { casesIn, familyPath, type Verification } from "./verification.ts";

/** A published number beside ours. */
export interface ReproducedRow {
  readonly label: string;
  /** Address of the case with its inputs. */
  readonly href: string;
  readonly measure: string;
  readonly published: number;
  readonly ours: number;
}

/** A material of the EU's assessment. */
export interface EuRow {
  readonly label: string;
  readonly supplyRisk: number;
  readonly economicImportance: number;
  readonly official: boolean;
  readonly ours: boolean;
}

export interface ReproducedPage {
  readonly production: readonly ReproducedRow[];
  /** How many national sets of production, reserves and imports the tables of concentration hold. */
  readonly sets: number;
  readonly reserves: readonly ReproducedRow[];
  readonly reliance: readonly ReproducedRow[];
  /** How many commodities the reliance is of. */
  readonly commodities: number;
  readonly eu: readonly EuRow[];
  /** From which values on a material is critical. */
  readonly thresholds: { readonly sr: number; readonly ei: number };
  readonly geopolrisk: readonly ReproducedRow[];
}

const named = (names: Readonly<Record<string, Text>>, id: string, lang: Lang): readonly string[] =>
  id.split("-").flatMap((word) => names[word]?.[lang] ?? []);

/** Material, importer, author and year, as far as the id of a case names them. */
function labelOf({ id }: Verified, lang: Lang): string {
  const year = (/\d{4}/.exec(id) ?? []).map((digits) => formatYear(digits, lang));
  const parts = [...named(materialNames, id, lang), ...named(contextNames, id, lang), ...year];
  return parts.join(punctuation[lang].comma);
}

const field = (json: Json | undefined, name: string): number | undefined => {
  const value: unknown = name === "" ? json : Object(json)[name];
  return typeof value === "number" ? value : undefined;
};

/** One row per field that the case publishes; an empty field is the whole result. */
function rows(
  one: Verified,
  family: string,
  fields: Readonly<Record<string, Text>>,
  lang: Lang,
): ReproducedRow[] {
  return Object.entries(fields).flatMap(([name, measure]) => {
    const [published, ours] = [field(one.expected, name), field(one.result, name)];
    if (published === undefined || ours === undefined) return [];
    const address = `${href(lang, familyPath(family))}#${one.id}`;
    return [{ label: labelOf(one, lang), href: address, measure: measure[lang], published, ours }];
  });
}

const { index, points, share, consumption, relianceShort, score, factor } = reproducedWords;

/** The printed shares of a case, each under the name of its country. */
const sharesOf = (one: Verified): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    Object.keys(Object(one.expected)).map((country) => {
      const name = contextNames[country.toLowerCase()] ?? { en: country, ja: country };
      return [
        country,
        { en: fill(share.en, { country: name.en }), ja: fill(share.ja, { country: name.ja }) },
      ];
    }),
  );

const materialsOf = (one: Verified): readonly [string, Json][] =>
  Object.entries<Json>(Object(one.inputs["materials"]));

/** The case that classifies the most materials: all candidates of the assessment. */
const classification = (verification: Verification): Verified | undefined =>
  casesIn(verification, "eu-criticality")
    .filter(({ metric }) => metric === "eu_crm_classification")
    .toSorted((a, b) => materialsOf(b).length - materialsOf(a).length)[0];

function euRows(one: Verified | undefined, lang: Lang): EuRow[] {
  if (!one) return [];
  const listed = (json: Json | undefined): readonly string[] => (Array.isArray(json) ? json.map(String) : []);
  const [official, ours] = [listed(one.expected), listed(one.result)];
  return materialsOf(one).map(([name, values]) => ({
    label: materialNames[name.toLowerCase()]?.[lang] ?? name,
    supplyRisk: field(values, "sr") ?? Number.NaN,
    economicImportance: field(values, "ei") ?? Number.NaN,
    official: official.includes(name),
    ours: ours.includes(name),
  }));
}

/** Published results of the field beside what is computed here. */
export function reproducedPage(verification: Verification, lang: Lang): ReproducedPage {
  const concentration = casesIn(verification, "concentration");
  const isProduction = ({ inputs }: Verified): boolean => "production_by_country" in inputs;
  const isShare = ({ metric }: Verified): boolean => metric === "supplier_share_pct";
  const isReserve = ({ id }: Verified): boolean => /^hhi-(reserves|gaultois|japan)/.test(id);
  const dependence = casesIn(verification, "dependence");
  const candidates = classification(verification);
  const thresholds = candidates?.inputs;
  return {
    production: [
      ...concentration.filter(isProduction).flatMap((one) => rows(one, "concentration", { "": index }, lang)),
      ...concentration.filter(isShare).flatMap((one) => rows(one, "concentration", sharesOf(one), lang)),
    ],
    sets: concentration.filter((one) => isProduction(one) || isShare(one) || isReserve(one)).length,
    reserves: concentration
      .filter(isReserve)
      .flatMap((one) => rows(one, "concentration", { "": points }, lang)),
    reliance: dependence.flatMap((one) =>
      rows(
        one,
        "dependence",
        {
          apparent_consumption: consumption,
          apparent_total: consumption,
          nir_pct: relianceShort,
          "": relianceShort,
        },
        lang,
      ),
    ),
    commodities: new Set(dependence.flatMap(({ id }) => named(materialNames, id, lang))).size,
    eu: euRows(candidates, lang),
    thresholds: {
      sr: field(thresholds?.["sr_threshold"], "") ?? Number.NaN,
      ei: field(thresholds?.["ei_threshold"], "") ?? Number.NaN,
    },
    geopolrisk: casesIn(verification, "geopolrisk").flatMap((one) =>
      rows(one, "geopolrisk", { score, cf: factor }, lang),
    ),
  };
}
