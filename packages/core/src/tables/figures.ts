/** Tables of figures: what is counted, added up and divided. They take sources of grade A to C alone. */
export const FIGURES = [
  "mine_production",
  "element_output",
  "quotas",
  "stage_shares",
  "trade",
  "trade_shares",
  "recycling",
  "prices",
  "demand",
  "reserves",
  "stocks",
] as const;
