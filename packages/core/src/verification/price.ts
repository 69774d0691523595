import { priceElasticity } from "../metrics/price-elasticity.ts";
import { returnVolatility } from "../metrics/price-volatility.ts";
import { type Computations, number, numbers } from "./case.ts";

export const price: Computations = {
  price_elasticity_midpoint: (inputs) => {
    const [before = 0, after = 0] = numbers(inputs["p"]);
    const [sold = 0, soldAfter = 0] = numbers(inputs["q"]);
    return priceElasticity({ price: before, quantity: sold }, { price: after, quantity: soldAfter });
  },
  annualised_volatility: (inputs) =>
    returnVolatility(numbers(inputs["returns"]), { periodsPerYear: number(inputs["periods_per_year"]) }),
};
