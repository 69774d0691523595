import { geoPolRisk, geoPolRiskFactor } from "../metrics/geo-pol-risk.ts";
import { importRisk } from "../metrics/import-risk.ts";
import { type Computations, type Inputs, number, sum } from "./case.ts";

function column(inputs: Inputs, name: string): number[] {
  const rows: readonly object[] = Object(inputs["imports"]);
  return Object.values(rows).map((row) => number(Object(row)[name]));
}

export const geopolrisk: Computations = {
  geopolrisk: (inputs) => {
    const imports = column(inputs, "qty_t");
    const instability = column(inputs, "wgi_instability");
    const production = number(inputs["domestic_production_t"]);
    const total = sum(imports);
    const score = geoPolRisk({ hhi: number(inputs["hhi"]), imports, instability, production });
    // Thousand dollars a tonne are dollars a kilogram.
    const price = sum(column(inputs, "value_kusd")) / total;
    return {
      numerator: importRisk({ imports, risks: instability }) * total,
      total_imports: total,
      import_risk: importRisk({ imports, risks: instability, production }),
      score,
      price,
      cf: geoPolRiskFactor({ score, price, copper: number(inputs["cf_copper"]) }),
    };
  },
  geopolrisk_score_cf: (inputs) => {
    // One supplier whose instability is the printed import risk, and nothing from home.
    const instability = [number(inputs["import_risk"])];
    const score = geoPolRisk({ hhi: number(inputs["hhi"]), imports: [1], instability });
    const price = number(inputs["price_usd_per_kg"]);
    return { score, cf: geoPolRiskFactor({ score, price }) };
  },
};
