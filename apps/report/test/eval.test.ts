import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Runs `data eval` on the data of the repository. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/data.ts", "eval", ...args], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("data eval", () => {
  test("gives value, unit, edition, formula, rows and sources", () => {
    const { status, stdout } = run(
      '=REE.PRODUCTION("REE","mine","CHN",2024)/REE.PRODUCTION("REE","mine","*",2024)',
      "--edition",
      "2026Q4",
      "--json",
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.value).toBeGreaterThan(0.5);
    expect(answer.unit).toBe("share");
    expect(answer.formula).toBe(
      '=REE.PRODUCTION("REE","mine","CHN",2024,,"2026Q4")/REE.PRODUCTION("REE","mine","*",2024,,"2026Q4")',
    );
    expect(answer.rows.map(({ id }: { id: string }) => id.split("@")[0])).toEqual(
      expect.arrayContaining(["CHN/2024", "WLD/2024"]),
    );
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  test("shows a table as lines", () => {
    const { status, stdout } = run("=REE.SHARES({60;40})");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^0\.6\n0\.4\nunit {5}share\n/);
  });

  test("says why there is no value, and fails", () => {
    const { status, stdout } = run('=REE.PRODUCTION("REE","mine","AUS",1950)');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^#N\/A\n.*1950/);
  });

  test("points at what it cannot read", () => {
    const { status, stderr } = run("=REE.HHJ({1;2})*2");
    expect(status).toBe(1);
    expect(stderr).toBe(
      "column 2: There is no function REE.HHJ. Did you mean REE.HHI?\n=REE.HHJ({1;2})*2\n ^^^^^^^\n",
    );
  });

  test("points beside full-width characters, too", () => {
    const { stderr } = run('=REE.HHI("鉱山")*');
    const [, formula = "", marks = ""] = stderr.split("\n");
    expect(marks.trimStart()).toBe("^");
    expect(marks.replaceAll("\u3000", "--")).toHaveLength(formula.length + 2);
  });

  test("tells a program where a formula cannot be read", () => {
    const { status, stdout, stderr } = run("=REE.HHJ({1;2})*2", "--json");
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toEqual({
      error: { start: 1, end: 8, message: "There is no function REE.HHJ. Did you mean REE.HHI?" },
    });
  });

  test("asks for one formula and a known edition", () => {
    expect(run().stderr).toMatch(/expected one formula in quotes, received 0/);
    expect(run("=1", "--edition", "1999Q1").stderr).toMatch(/--edition: expected one of .*2024Q1/);
  });
});
