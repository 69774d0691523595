import { daysOfCover } from "../../src/index.ts";
import { type Computations, number } from "./vector.ts";

export const stockAndTime: Computations = {
  days_of_cover: (inputs) =>
    daysOfCover({ stock: number(inputs["stock"]), dailyUse: number(inputs["daily_use"]) }),
};
