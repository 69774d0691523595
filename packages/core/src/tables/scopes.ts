/** Which goods a figure of trade counts, from rare-earth metals alone to all three with magnets. */
export const SCOPES = [
  "metals",
  "hs2805",
  "compounds",
  "metals+compounds",
  "metals+compounds+magnets",
  "magnets",
  "oxide",
  "other-compounds",
  "unstated",
  "hs284690",
  "rare-earth-magnets",
] as const;
