import { seeded } from "@kidorui/core/bench/measure";

const COUNTRIES = ["AUS", "BRA", "CHN", "IND", "LAO", "MMR", "MYS", "THA", "USA", "VNM"];
const MATERIALS = ["Ce", "Dy", "Gd", "La", "Nd", "Pr", "Sm", "Tb"];
const QUARTERS = Array.from({ length: 25 }, (_, i) => `${2020 + (i >> 2)}Q${(i % 4) + 1}`);

/** The table of one page: 2,000 rows that no tool has an advantage with. */
export function neutralTable(page: number): string {
  const random = seeded(page);
  const rows = QUARTERS.flatMap((quarter) =>
    COUNTRIES.flatMap((country) =>
      MATERIALS.map(
        (material) =>
          `${quarter},${country},${material},${(random() * 9000).toFixed(2)},${(random() * 400).toFixed(3)},e`,
      ),
    ),
  );
  return `quarter,country,material,quantity_t,price_usd_per_kg,flag\n${rows.join("\n")}\n`;
}
