import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FolderCopy, withFolderCopy } from "../../test/data-folder.ts";
import { fixturePath } from "../../test/importing.ts";
import { formatIssue, TableError } from "../errors.ts";
import { type SheetKind, sheetImporters } from "../importers/registry.ts";
import { readTables } from "../node.ts";
import { isShownAs, writeAppend } from "./append.ts";
import { gatherSheets, type ImportPlan, type ImportRequest, planImport } from "./import.ts";

type Change = Partial<Omit<ImportRequest, "directory">>;

const FACTS = { read: "2031-11-01" };
const NEW = { ...FACTS, published: "2031-10" };

async function plan(
  kind: SheetKind,
  { directory }: FolderCopy,
  file: string,
  change: Change = {},
): Promise<ImportPlan> {
  const request = { files: [file], directory, facts: FACTS, options: {}, ...change };
  return planImport(await gatherSheets(kind, request), request, sheetImporters[kind]);
}

/** Everything in the folder of tables, byte for byte. */
const snapshot = ({ directory }: FolderCopy): ReadonlyMap<string, string> => {
  const folder = join(directory, "tables");
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]));
};

/** The problems an import is refused with; the folder must be as it was. */
async function problems(copy: FolderCopy, run: () => Promise<unknown>): Promise<string[]> {
  const before = snapshot(copy);
  const error: unknown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(snapshot(copy)).toEqual(before);
  if (!(error instanceof TableError)) throw new Error(`expected the import to be refused, found ${error}`);
  return error.issues.map((issue) => formatIssue(issue).replace(copy.directory, "data"));
}

/** Runs a test on a fixture whose text was changed. */
async function withChanged<R>(name: string, change: (text: string) => string, use: (file: string) => R) {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
  try {
    writeFileSync(join(folder, name), change(readFileSync(fixturePath(name), "utf8")));
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  [1751.2915985, 1751.291599, true],
  [20678.878856, 20678.8788555, true],
  [1.25, 1.2549, true],
  [1.25, 1.2552, false],
  [1.25, 1.26, false],
  [7, "7", false],
])("%d and %d are one figure with more digits and with fewer: %s", (one, other, isOne) => {
  expect(isShownAs(one, other)).toBe(isOne);
});

describe("an import", () => {
  test("of a file whose rows are there adds nothing", async () => {
    await withFolderCopy(async (copy) => {
      for (const edition of ["2024", "2025", "2026"]) {
        const { added, known, source, files } = await plan(
          "usgs-mcs",
          copy,
          fixturePath(`usgs-mcs-${edition}.csv`),
        );
        expect([added.size, files, source]).toEqual([0, [], `usgs-mcs-${edition}`]);
        expect(known).toBe(edition === "2024" ? 48 : 54);
      }
    });
  });

  test("of one release with other digits adds nothing; a figure that rounds to another is refused", async () => {
    const facts = { ...NEW, source: "wgi-2031" };
    const longer = (text: string): string =>
      text.replace(",1.25,0.15,", ",1.2473425579071045,0.15032900929,");
    await withFolderCopy(async (copy) => {
      await writeAppend(await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts }));
      const same = await plan("wgi", copy, fixturePath("wgi-2031.csv"));
      expect([same.known, same.rounded, same.added.size]).toEqual([5, 0, 0]);
      await withChanged("wgi-2031.csv", longer, async (file) => {
        const { known, rounded, added } = await plan("wgi", copy, file);
        expect([known, rounded, added.size]).toEqual([5, 1, 0]);
      });
      const other = (text: string): string => longer(text).replace("1.2473", "1.2573");
      await withChanged("wgi-2031.csv", other, async (file) => {
        expect(await problems(copy, () => plan("wgi", copy, file))).toEqual([
          expect.stringMatching(/:2:29 estimate: expected 1\.25 as in data.*, found 1\.2573425579071045\./),
        ]);
      });
    });
    await withFolderCopy(async (copy) => {
      await withChanged("wgi-2031.csv", longer, async (file) => {
        await writeAppend(await plan("wgi", copy, file, { facts }));
      });
      const { known, rounded, added } = await plan("wgi", copy, fixturePath("wgi-2031.csv"));
      expect([known, rounded, added.size]).toEqual([5, 1, 0]);
    });
  });

  test("of what a hand keeps is compared: adds nothing where it agrees, and tells each difference", async () => {
    const facts = { ...FACTS, source: "eu-crm-2023" };
    const name = "ScreenedMatGroupings.csv";
    await withFolderCopy(async (copy) => {
      const { added, known } = await plan("eu-crm", copy, fixturePath(name), { facts });
      expect([added.size, known]).toEqual([0, 3]);
      await withChanged(
        name,
        (text) => text.replace("LREE,LREE", "HREE,HREE"),
        async (file) => {
          expect(await problems(copy, () => plan("eu-crm", copy, file, { facts }))).toEqual([
            expect.stringMatching(
              /ScreenedMatGroupings\.csv:3:24 class: expected LREE as in data\/tables\/elements\.csv:7, found HREE\. That row is kept by hand/,
            ),
          ]);
        },
      );
      const mapping = join(copy.directory, "mappings/elements.csv");
      writeFileSync(mapping, readFileSync(mapping, "utf8").replace("neodymium,Nd,", "neodymium,Nx,"));
      expect(await problems(copy, () => plan("eu-crm", copy, fixturePath(name), { facts }))).toEqual([
        expect.stringMatching(/:3:24 expected a row of .*elements\.csv for Nx, found none\./),
      ]);
    });
  });

  test("appends rows and the entry of their source, and a second one adds nothing", async () => {
    await withFolderCopy(async (copy) => {
      copy.drop("countries", "AFG", "TLS");
      const before = snapshot(copy);
      const first = await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW });
      expect(first.leftOut).toEqual(["AFG", "TLS"]);
      await writeAppend(first);
      const after = snapshot(copy);
      const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
      expect(changed).toEqual(["governance.csv", "sources.csv"]);
      for (const [name, text] of before) expect(after.get(name)?.startsWith(text)).toBe(true);
      expect(after.get("governance.csv")?.slice(before.get("governance.csv")?.length)).toBe(
        [
          'JPN,CC,2030,1.25,0.15,wgi-2031,"WGI dataset, CC, Japan, 2030",',
          'CHN,CC,2030,-0.05,0.14,wgi-2031,"WGI dataset, CC, China, 2030",',
          'KOR,VA,2030,0.95,0.11,wgi-2031,"WGI dataset, VA, Korea, Rep., 2030",',
          "",
        ].join("\n"),
      );
      // The publisher bears the Japanese name that its other sources give it.
      expect(Buffer.from(after.get("sources.csv") ?? "", "latin1").toString()).toMatch(
        /\nwgi-2031,"Worldwide Governance Indicators, 2031 update",official,World Bank,2031-10,2031-11-01,.*,yes,Imported from wgi-2031\.csv \(SHA-256 [0-9a-f]{64}\)\.,世界銀行,,\n$/,
      );
      expect((await readTables(copy.directory)).issues).toEqual([]);
      const second = await plan("wgi", copy, fixturePath("wgi-2031.csv"));
      expect([second.added.size, second.known]).toEqual([0, 3]);
      await writeAppend(second);
      expect(snapshot(copy)).toEqual(after);
    });
  });

  test("adds its rows below a table that ends without a line end", async () => {
    await withFolderCopy(async (copy) => {
      copy.write("governance", copy.lines("governance").join("\n").trimEnd());
      await writeAppend(await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW }));
      expect((await readTables(copy.directory)).issues).toEqual([]);
      expect(copy.lines("governance").at(-6)).toMatch(/^JPN,CC,2030,/);
    });
  });

  test("of a copy says so, and of later years leaves earlier ones out", async () => {
    await withFolderCopy(async (copy) => {
      const facts = { ...NEW, source: "usgs-mcs-test", copy: "a library" };
      const { added } = await plan("usgs-mcs", copy, fixturePath("usgs-mcs-2026.csv"), {
        facts,
        since: "2025",
      });
      expect(added.get("mine_production")).toHaveLength(18);
      expect(added.get("reserves")).toHaveLength(18);
      expect(added.get("sources")?.[0]).toMatch(/,no,.*Read in a copy: a library\./);
    });
  });
});

test("a value that a guard stops is told apart from what is wrong, at its place", async () => {
  await withFolderCopy((copy) =>
    withChanged(
      "usgs-mcs-2025.csv",
      // The other countries lose what Brazil gains, so that the list still adds up.
      (text) => text.replace("metric tons,140,20,", "metric tons,140,1100,").replace("1440,1100", "1440,20"),
      async (file) => {
        const { guarded, added } = await plan("usgs-mcs", copy, file, {
          facts: { ...NEW, source: "usgs-mcs-test" },
        });
        expect(added.get("mine_production")).toHaveLength(36);
        expect(guarded.map((issue) => formatIssue(issue).replace(file, "f.csv"))).toContainEqual(
          expect.stringMatching(
            /^f\.csv:18:\d+ as a row of mine_production, quantity_t: .* say why in acknowledgements\.csv: jump,mine_production,OTH\/2024@usgs-mcs-test,/,
          ),
        );
      },
    ),
  );
});

test("a release older than one that is there is stopped before it is written", async () => {
  await withFolderCopy(async (copy) => {
    const facts = { ...FACTS, source: "usgs-mcs-2024-v1.1", published: "2024-02-15" };
    const { guarded } = await plan("usgs-mcs", copy, fixturePath("usgs-mcs-2024.csv"), { facts });
    const older = guarded.filter(({ guard }) => guard === "older-vintage").map(formatIssue);
    expect(older).toHaveLength(2);
    expect(older[0]).toMatch(
      /usgs-mcs-2024\.csv:\d+:\d+ as a row of mine_production, source_id: expected a source no older than usgs-myb-2022, 2025-03-19, which is there already, found usgs-mcs-2024-v1\.1, 2024-02-15\./,
    );
  });
});

test("a release that sets right what is corrected here waits for the correction to be retired", async () => {
  const facts = { ...NEW, source: "usgs-mcs-2026-v1.4" };
  const [printed, mended] = ['Thailand,Production,Mine production,metric tons,2025,"4,800"', '"4,900"'];
  await withFolderCopy((copy) =>
    withChanged(
      "usgs-mcs-2026.csv",
      (text) => text.replace(printed, printed.replace('"4,800"', mended)),
      async (file) => {
        const toMend = async (status: string): Promise<string[]> => {
          const record = `c1,mine_production,THA/2025@usgs-mcs-2026,quantity_t,4800,replace,4900,Exchanged.,入れ違い。,,2026-11-24,${status},`;
          copy.write("corrections", [copy.lines("corrections")[0], record, ""].join("\n"));
          const issues = (await plan("usgs-mcs", copy, file, { facts })).guarded.map(formatIssue);
          // What other publishers print of the same year is to be reconciled with the new release, too.
          return issues.filter((issue) => issue.includes("corrections.csv:"));
        };
        expect(await toMend("active")).toEqual([
          expect.stringMatching(
            /corrections\.csv:2:\d+ status: expected the publisher to print 4800 still, found 4900 in usgs-mcs-2026-v1\.4\. Set the status to retired\./,
          ),
        ]);
        expect(await toMend("retired")).toEqual([]);
      },
    ),
  );
});

describe("into a folder with problems of its own an import", () => {
  const facts = { ...FACTS, source: "usgs-mcs-2025" };
  const importing = (copy: FolderCopy) => plan("usgs-mcs", copy, fixturePath("usgs-mcs-2025.csv"), { facts });
  /** Takes the output of the United States of one year and release out, so that the list no longer adds up. */
  const damage = (copy: FolderCopy, year: string, source: string): void =>
    copy.write(
      "mine_production",
      copy
        .lines("mine_production")
        .filter((line) => !(line.startsWith(`USA,${year},`) && line.includes(`,${source},`)))
        .join("\n"),
    );

  test("brings back the rows that a full list lacks", async () => {
    await withFolderCopy(async (copy) => {
      const lines = copy.lines("mine_production").toSorted();
      damage(copy, "2024", "usgs-mcs-2025");
      const made = await importing(copy);
      expect([made.added.get("mine_production")?.length, made.left]).toEqual([1, 0]);
      await writeAppend(made);
      expect(copy.lines("mine_production").toSorted()).toEqual(lines);
      expect((await readTables(copy.directory)).issues).toEqual([]);
    });
  });

  test("says what it leaves, and is refused where it mends nothing", async () => {
    await withFolderCopy(async (copy) => {
      damage(copy, "2023", "usgs-mcs-2024");
      const [issue, ...others] = await problems(copy, () =>
        plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW }),
      );
      expect(issue).toMatch(/^data\/tables\/mine_production\.csv:\d+:\d+ quantity_t: expected the \d+ rows/);
      expect(others).toEqual([]);
      damage(copy, "2024", "usgs-mcs-2025");
      expect((await importing(copy)).left).toBe(1);
    });
  });

  test("fills a source that no row used yet", async () => {
    await withFolderCopy(async (copy) => {
      const entry = copy.lines("sources").find((line) => line.startsWith("wgi-2024,")) ?? "";
      copy.write(
        "sources",
        [...copy.lines("sources").filter(Boolean), entry.replace("wgi-2024", "wgi-2031"), ""].join("\n"),
      );
      const { added, left } = await plan("wgi", copy, fixturePath("wgi-2031.csv"), {
        facts: { ...FACTS, source: "wgi-2031" },
      });
      expect([[...added.keys()], left]).toEqual([["governance"], 0]);
    });
  });
});

describe("an import is refused, and nothing changed, when", () => {
  test("no figure is of the years asked for", async () => {
    await withFolderCopy(async (copy) => {
      const found = await problems(copy, () =>
        plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW, since: "2031" }),
      );
      expect(found).toEqual([
        `${fixturePath("wgi-2031.csv")}:1:1 expected figures from 2031 on, found none: the last are of 2030. Say an earlier year with --since.`,
      ]);
    });
  });

  test("its source is another publisher's, or of another date", async () => {
    await withFolderCopy(async (copy) => {
      const under = (source: string, published: string) =>
        problems(copy, () =>
          plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: { ...FACTS, published, source } }),
        );
      expect(await under("usgs-mcs-2026", "2026")).toEqual([
        expect.stringMatching(
          /wgi-2031\.csv:1:1 expected a source of World Bank, found usgs-mcs-2026, which is of U\.S\. Geological Survey in data\/tables\/sources\.csv:\d+\. Name the source/,
        ),
      ]);
      expect(await under("wgi-2024", "2031-10")).toEqual([
        expect.stringMatching(
          /wgi-2031\.csv:1:1 expected wgi-2024 of 20\d\d\S* as in data\/tables\/sources\.csv:\d+, found --published 2031-10\. Name the source/,
        ),
      ]);
    });
  });

  test("a file is given twice, by whatever name", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "wgi-2031.csv",
        (text) => text,
        async (file) => {
          const files = [fixturePath("wgi-2031.csv"), file];
          const found = await problems(copy, () => plan("wgi", copy, file, { facts: NEW, files }));
          expect(found).toEqual([
            `${file}:1:1 expected each file once, found the contents of ${fixturePath("wgi-2031.csv")} again. Leave one out.`,
          ]);
        },
      ),
    );
  });

  test("a later file says again, or otherwise, what an earlier one says", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "wgi-2031.csv",
        (text) => text.split("\n").slice(0, 2).join("\n").replace(",1.25,", ",1.26,"),
        async (file) => {
          const files = [fixturePath("wgi-2031.csv"), file];
          const found = await problems(copy, () => plan("wgi", copy, file, { facts: NEW, files }));
          expect(found).toEqual([
            `${file}:2:29 as a row of governance, country_code: expected each key once, found JPN/CC/2030 again; it stands first in ${fixturePath("wgi-2031.csv")}:2:29. Take one of them out.`,
          ]);
        },
      ),
    );
  });

  test("its source is new and its date is not said", async () => {
    await withFolderCopy(async (copy) => {
      const [issue, ...more] = await problems(copy, () => plan("wgi", copy, fixturePath("wgi-2031.csv")));
      expect(more).toEqual([]);
      expect(issue).toContain("expected --published with the date of wgi-2031");
    });
  });

  test("a figure differs from the one that stands under the same source", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "usgs-mcs-2025.csv",
        (text) => text.replace("41600,45000", "41600,46000"),
        async (file) => {
          const [issue = "", ...more] = await problems(copy, () => plan("usgs-mcs", copy, file));
          expect(more).toEqual([]);
          expect(issue).toMatch(
            /usgs-mcs-2025\.csv:2:100 quantity_t: expected 45000 as in .*tables\/mine_production\.csv:\d+, found 46000\. A row is never overwritten/,
          );
        },
      ),
    );
  });

  test("a figure differs from a zero, which is no missing figure", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "usgs-mcs-2024.csv",
        (text) => text.replace(/(?<=^MCS2024,Canada,"[^"]*",)0/m, "7"),
        async (file) => {
          const [issue] = await problems(copy, () => plan("usgs-mcs", copy, file));
          expect(issue).toMatch(/quantity_t: expected 0 as in .*, found 7\. A row is never overwritten/);
        },
      ),
    );
  });

  test("the rows break a rule of the folder, at their place in the publisher's file", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "usgs-mcs-2025.csv",
        (text) => text.replace("MCS2025,Rare earths,China", "MCS2025,Rare earths,Canada"),
        async (file) => {
          const facts = { ...NEW, source: "usgs-mcs-test" };
          const found = await problems(copy, () => plan("usgs-mcs", copy, file, { facts }));
          expect(found).toContainEqual(
            expect.stringMatching(
              /usgs-mcs-2025\.csv:7:\d+ as a row of mine_production, country_code: expected each key once, found CAN\/2023/,
            ),
          );
        },
      ),
    );
  });

  test("the rows do not add up to their printed total, which is then the place", async () => {
    await withFolderCopy((copy) =>
      withChanged(
        "usgs-mcs-2025.csv",
        (text) => text.replace("376000,390000", "376000,490000"),
        async (file) => {
          const facts = { ...NEW, source: "usgs-mcs-test" };
          const [issue = "", ...more] = await problems(copy, () => plan("usgs-mcs", copy, file, { facts }));
          expect(more).toEqual([]);
          expect(issue).toMatch(
            /usgs-mcs-2025\.csv:19:\d+ as a row of mine_production, quantity_t: expected the 17 rows of the full list/,
          );
        },
      ),
    );
  });

  test("a row stands twice in the publisher's file, alike or not", async () => {
    for (const figure of ["1.25", "1.26"]) {
      await withFolderCopy((copy) =>
        withChanged(
          "wgi-2031.csv",
          (text) => {
            const [, row = ""] = text.split("\n");
            return `${text.trimEnd()}\n${row.replace("1.25", figure)}\n`;
          },
          async (file) => {
            const found = await problems(copy, () => plan("wgi", copy, file, { facts: NEW }));
            expect(found).toEqual([
              expect.stringMatching(
                /as a row of governance, country_code: expected each key once, found JPN\/CC/,
              ),
            ]);
          },
        ),
      );
    }
  });

  test("a file holds headings and no row", async () => {
    await withFolderCopy(async (copy) => {
      for (const [kind, name] of [
        ["wgi", "wgi-2031.csv"],
        ["usgs-myb", "usgs-myb-2022-cells.csv"],
        ["eu-crm", "GlobalSupplyShares.csv"],
      ] as const) {
        await withChanged(
          name,
          (text) => `${text.split("\n")[0]}\n`,
          async (file) => {
            const [issue, ...more] = await problems(copy, () =>
              plan(kind, copy, file, { facts: NEW, options: { period: "2026-2030" } }),
            );
            expect(more).toEqual([]);
            expect(issue).toContain(
              `${name}:1:1 expected at least one row of figures below the headings, found none.`,
            );
          },
        );
      }
    });
  });

  test("the folder has problems of its own", async () => {
    await withFolderCopy(async (copy) => {
      copy.remove("stages");
      const found = await problems(copy, () =>
        plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW }),
      );
      expect(found).toContain("data/tables/stages.csv:1:1 expected this file, found none.");
    });
  });

  test("a mapping file is damaged", async () => {
    await withFolderCopy(async (copy) => {
      writeFileSync(join(copy.directory, "mappings/countries.csv"), "publisher,name\nwgi,JPN\n");
      const [issue] = await problems(copy, () => plan("wgi", copy, fixturePath("wgi-2031.csv")));
      expect(issue).toMatch(/^data\/mappings\/countries\.csv:1:\d+ code: expected this column here/);
    });
  });

  test("a table changes between planning and writing", async () => {
    await withFolderCopy(async (copy) => {
      const made = await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW });
      copy.write("sources", copy.lines("sources").join("\n").replace("World Bank", "The World Bank"));
      const [issue] = await problems(copy, () => writeAppend(made));
      expect(issue).toBe(
        "data/tables/sources.csv:1:1 expected the file as it was when the import began, found it changed. Import again.",
      );
    });
  });

  test("another import is writing into the folder", async () => {
    await withFolderCopy(async (copy) => {
      const made = await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW });
      copy.write(".import.lock", "");
      const lock = join(copy.directory, "tables/.import.lock");
      renameSync(`${lock}.csv`, lock);
      const [issue] = await problems(copy, () => writeAppend(made));
      expect(issue).toMatch(/^data\/tables\/\.import\.lock:1:1 expected no other import into this folder/);
    });
  });

  test("a file cannot be put in place, the ones before it are put back", async () => {
    await withFolderCopy(async (copy) => {
      const { files, ...made } = await plan("wgi", copy, fixturePath("wgi-2031.csv"), { facts: NEW });
      const [first] = files;
      if (first === undefined) throw new Error("expected a file to change");
      // The second rename has no file to move.
      const doubled = { ...made, files: [first, first] };
      const before = snapshot(copy);
      await expect(writeAppend(doubled)).rejects.toThrow("ENOENT");
      expect(snapshot(copy)).toEqual(before);
    });
  });
});

// Each call starts a process, which takes seconds where other work is running.
describe("the command", () => {
  const command = join(import.meta.dirname, "../cli/data.ts");
  const run = (cwd: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, "import", ...args], {
      encoding: "utf8",
      env: { ...process.env, KIDORUI_CWD: cwd },
    });
    return { status, stdout, stderr };
  };

  test("prints what it would add, adds it, and then finds it there", async () => {
    await withFolderCopy(async (copy) => {
      copyFileSync(fixturePath("wgi-2031.csv"), join(copy.directory, "wgi.csv"));
      copy.drop("countries", "AFG", "TLS");
      const args = ["wgi", "wgi.csv", "--data", ".", "--published", "2026"];
      const before = snapshot(copy);
      const dry = run(copy.directory, ...args, "--dry-run");
      expect(dry.stdout).toContain("governance: JPN,CC,2030,1.25,0.15,wgi-2031,");
      expect(dry.stdout).toContain("wgi-2031: would add 3 rows to governance\n");
      expect(snapshot(copy)).toEqual(before);
      expect(run(copy.directory, ...args).stdout).toContain("wgi-2031: added 3 rows to governance\n");
      const again = run(copy.directory, ...args);
      expect(again.stdout).toContain("wgi-2031: 3 rows there already\n");
      expect(again.status).toBe(0);
    });
  });

  test("adds what guards stop only when it is told to", async () => {
    await withFolderCopy(async (copy) => {
      const text = readFileSync(fixturePath("usgs-mcs-2025.csv"), "utf8")
        .replace("metric tons,140,20,", "metric tons,140,1100,")
        .replace("1440,1100", "1440,20");
      writeFileSync(join(copy.directory, "mcs.csv"), text);
      const args = ["usgs-mcs", "mcs.csv", "--data", ".", "--published", "2026", "--source", "usgs-mcs-test"];
      const before = snapshot(copy);
      const stopped = run(copy.directory, ...args);
      expect(stopped.stdout).toMatch(
        /to look at; nothing was changed\. If the figures are right, say --guarded/,
      );
      expect([stopped.status, snapshot(copy)]).toEqual([1, before]);
      const done = run(copy.directory, ...args, "--guarded");
      expect(done.stdout).toContain("usgs-mcs-test: added 36 rows to mine_production\n");
      expect(done.stdout).toMatch(/to mend or give reasons for before the data are sound\n$/);
      expect(done.status).toBe(0);
    });
  });

  test("refuses with places from where it was called", async () => {
    await withFolderCopy(async (copy) => {
      writeFileSync(join(copy.directory, "wgi.csv"), Uint8Array.of(0x63, 0x0a, 0xff));
      const { status, stdout } = run(copy.directory, "wgi", "wgi.csv", "--data", ".");
      expect(stdout).toBe(
        "wgi.csv:2:1 expected UTF-8, found a byte that does not fit. Save the file as UTF-8.\n1 problem; nothing was changed\n",
      );
      expect(status).toBe(1);
    });
  });

  test("finds the kind that is not said, and says what a file of another kind is", async () => {
    await withFolderCopy(async ({ directory }) => {
      const found = run(directory, fixturePath("usgs-myb-2022-sheet.csv"), "--data", ".", "--dry-run");
      expect(found.stdout).toBe("usgs-myb-2022: 65 rows there already\n");
      expect(found.stderr).toMatch(/^reading as usgs-myb: table 8/);
      const other = run(directory, "usgs-mcs", fixturePath("comtrade-current.csv"), "--data", ".");
      expect([other.status, other.stdout]).toEqual([
        1,
        expect.stringMatching(
          /:1:1 expected world data of .*, found a download of UN Comtrade as CSV or as a workbook: import comtrade\.\n/,
        ),
      ]);
    });
  });

  test("explains itself when it is called wrongly", async () => {
    await withFolderCopy(async ({ directory }) => {
      for (const args of [[], ["wgi"]]) {
        const { status, stderr } = run(directory, ...args);
        expect(status).toBe(2);
        expect(stderr).toMatch(/^Usage:\n {7}data import <kind>/);
      }
      const { status, stdout } = run(directory, "wgi", "none.csv");
      expect(status).toBe(2);
      expect(stdout).toBe("data: expected a file at none.csv, found none; nothing was changed\n");
      const folder = run(directory, "wgi", "tables");
      expect([folder.status, folder.stdout]).toEqual([
        2,
        "data: expected a file at tables, found a folder; nothing was changed. Name the files in it.\n",
      ]);
      for (const [args, said] of [
        [["usg", "a.csv"], /^expected a kind of file, one of usgs-mcs, .*, found "usg"\.\n/],
        [["Comtrade", "a.csv"], /found "Comtrade"\. Did you mean "comtrade"\?\n/],
        [
          ["wgi", "a.csv", "--sine", "2020"],
          /^expected an option of import, found --sine\. Did you mean "since"\?\n/,
        ],
        [["a.csv"], /^expected a kind of file or a file, found "a\.csv"\./],
      ] as const) {
        const call = run(directory, ...args);
        expect([call.status, call.stderr]).toEqual([2, expect.stringMatching(said)]);
      }
      const wrong = run(directory, "wgi", "a.csv", "--since", "all");
      expect([wrong.status, wrong.stderr]).toEqual([
        2,
        '--since: expected a year as YYYY, found "all".\nSee: data import\n',
      ]);
    });
  });
});
