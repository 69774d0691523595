import { type Edition, newestPeriod } from "@kidorui/core";

/** The newest year of which an edition holds Japan's demand for an element, or for all rare earths. */
export function newestDemand(edition: Edition, element = "REE"): number | undefined {
  const year = newestPeriod(edition, "demand", { country_code: "JPN", element_code: element });
  return year === undefined ? undefined : Number(year);
}
