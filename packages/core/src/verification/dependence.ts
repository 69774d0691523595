import { apparentConsumption, type Balance } from "../metrics/apparent-consumption.ts";
import { netImportReliance } from "../metrics/net-import-reliance.ts";
import { type Computations, type Inputs, number, numbers, sum } from "./case.ts";

function balanceOf(inputs: Inputs): Balance {
  const stocks = inputs["stocks_prev_and_yearend"];
  const pairs = Array.isArray(stocks) ? stocks.map(numbers) : [];
  return {
    production: sum(inputs["production"]),
    imports: sum(inputs["imports"]),
    exports: sum(inputs["exports"]),
    stockDecrease: pairs.reduce((total, [before = 0, after = 0]) => total + before - after, 0),
  };
}

function usgsBalance(balance: Balance): Inputs {
  return { apparent_consumption: apparentConsumption(balance), nir_pct: 100 * netImportReliance(balance) };
}

export const dependence: Computations = {
  net_import_reliance_usgs: (inputs) => usgsBalance(balanceOf(inputs)),
  net_import_reliance_from_self_sufficiency: (inputs) => {
    const production = number(inputs["domestic_production"]);
    const imports = number(inputs["apparent_consumption"]) - production;
    return 100 * netImportReliance({ production, imports, exports: 0 });
  },
  apparent_consumption_components: (inputs) => {
    // No primary refinery at home: apparent primary consumption is all net imports.
    const balance = {
      production: 0,
      secondary: number(inputs["reported_secondary"]),
      imports: number(inputs["apparent_primary"]),
      exports: 0,
    };
    return { apparent_total: apparentConsumption(balance), nir_pct: 100 * netImportReliance(balance) };
  },
};
