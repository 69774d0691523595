/** Criticality assessments that are held: who assessed, and the year of the list. */
export const ASSESSMENTS = ["eu-2011", "eu-2014", "eu-2017", "eu-2020", "eu-2023"] as const;
