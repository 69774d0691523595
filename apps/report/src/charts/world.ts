import { geoEqualEarth, geoPath } from "d3-geo";
import { iso31661 } from "iso-3166";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json" with { type: "json" };

/** How fine the shapes are, in square degrees: what is smaller bends no coast, and islands smaller than two are left out. */
const FINENESS = 1;

/** Nobody mines there, and it would take a quarter of the height. */
const ANTARCTICA = "010";

/** The shapes of the world's countries, flat. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Paths by ISO 3166-1 code of three letters. */
  readonly countries: ReadonlyMap<string, string>;
  /** Path of the land that has no such code. */
  readonly others: string;
}

const beside = (numbers: readonly number[]): string => numbers.join(" ").replaceAll(" -", "-");

/** Shapes of whole numbers, each corner said from the one before it: half as long as from the drawing's own corner. */
const relative = (shapes: string): string =>
  shapes.replace(/M([^Z]*)Z/g, (_, shape: string) => {
    const corners = shape.split("L").map((corner) => corner.split(",").map(Number));
    const steps = corners
      .slice(1)
      .flatMap((corner, i) => corner.map((at, axis) => at - (corners[i]?.[axis] ?? 0)));
    return `M${beside(corners[0] ?? [])}l${beside(steps)}z`;
  });

function project(): World {
  const topology = presimplify(atlas as unknown as Topology<{ countries: GeometryCollection }>);
  const fine = simplify(topology, FINENESS);
  const large = filter(fine, filterWeight(fine, 2 * FINENESS));
  const all = feature(large, large.objects.countries as GeometryCollection);
  const land = { ...all, features: all.features.filter(({ id }) => id !== ANTARCTICA) };
  const width = 680;
  const projection = geoEqualEarth().rotate([-10, 0]).fitWidth(width, land);
  const path = geoPath(projection).digits(0);
  const codes = new Map(iso31661.map(({ numeric, alpha3 }) => [numeric, alpha3]));
  const shapes = land.features.map((country) => ({
    code: codes.get(String(country.id)),
    shape: relative(path(country) ?? ""),
  }));
  const countries = shapes.flatMap(({ code, shape }) =>
    code !== undefined && shape !== "" ? [[code, shape] as const] : [],
  );
  return {
    width,
    height: Math.ceil(path.bounds(land)[1][1]),
    countries: new Map(countries),
    others: shapes.flatMap(({ code, shape }) => (code === undefined ? shape : [])).join(""),
  };
}

let known: World | undefined;

/** The world in Equal Earth, so that areas can be compared; projected once. */
export function world(): World {
  known ??= project();
  return known;
}
