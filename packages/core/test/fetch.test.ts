import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FetchContext, fetchCommand, watchCommand } from "../src/fetch.ts";
import type { Patience } from "../src/node/download.ts";
import { type FolderCopy, withFolderCopy } from "./data-folder.ts";
import { fixturePath } from "./importing.ts";

// A busy machine may take seconds to answer; only the tests of silence wait for it.
const PATIENCE: Patience = { tries: 3, pauseMs: 5, silenceMs: 60_000, longestPauseMs: 5_000 };
const HEAD =
  "source_id,kind,address,page,file_name,published,import_options,key_variable,key_header,sha256,terms,tried,note";
const FILE = readFileSync(fixturePath("usgs-mcs-2025.csv"));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

type Answer = (request: IncomingMessage, response: ServerResponse, count: number, kept: string) => void;

interface Rehearsal {
  readonly copy: FolderCopy;
  readonly kept: string;
  readonly requests: readonly IncomingMessage[];
  /** Writes the table of releases; the address is that of the server. */
  readonly release: (line: string) => void;
  /** Calls the command; what it printed, with the folders of the test under plain names. */
  readonly run: (...args: readonly string[]) => Promise<Printed>;
  /** Does what is done on a schedule; the text it wrote, if any. */
  readonly watch: () => Promise<Printed & { readonly text: string | undefined }>;
}

interface Printed {
  readonly code: number;
  readonly printed: string;
}

/** Runs a test against a server on this machine and a copy of the data folder. */
async function rehearsal(
  answer: Answer,
  use: (rehearsal: Rehearsal) => Promise<void>,
  patience: Patience = PATIENCE,
): Promise<void> {
  const requests: IncomingMessage[] = [];
  const kept = mkdtempSync(join(tmpdir(), "kidorui-kept-"));
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response, requests.length, kept);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const lines: string[] = [];
  const [log, error] = [console.log, console.error];
  try {
    await withFolderCopy(async (copy) => {
      const address = `http://127.0.0.1:${port}`;
      const plain = (text: string): string =>
        text
          .replaceAll(copy.directory, "DATA")
          .replaceAll(kept, "KEPT")
          .replaceAll(`127.0.0.1:${port}`, "HOST");
      const context: FetchContext = {
        caller: copy.directory,
        repositoryData: copy.directory,
        patience,
        environment: { SECRET_KEY: "the key" },
        moves: (before, after) =>
          Promise.resolve(`moves from ${before} to ${after === before ? "itself" : "a copy"}`),
      };
      const printed = async (call: () => Promise<number>): Promise<Printed> => {
        lines.length = 0;
        console.log = (line: string) => lines.push(line);
        console.error = (line: string) => lines.push(line);
        return { code: await call(), printed: plain(lines.join("\n")) };
      };
      await use({
        copy,
        kept,
        requests,
        release: (line) =>
          writeFileSync(
            join(copy.directory, "releases.csv"),
            `${HEAD}\n${line.replaceAll("ADDRESS", address)}\n`,
          ),
        run: (...args) => printed(() => fetchCommand([...args, "--to", kept], context)),
        watch: async () => {
          const file = join(kept, "moved.md");
          rmSync(file, { force: true });
          const said = await printed(() => watchCommand(["--text", file, "--to", kept], context));
          return { ...said, text: existsSync(file) ? plain(readFileSync(file, "utf8")) : undefined };
        },
      });
    });
  } finally {
    console.log = log;
    console.error = error;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(kept, { recursive: true });
  }
}

const line = (more: { readonly sha256?: string; readonly key?: boolean; readonly address?: string } = {}) =>
  `usgs-mcs-2025,usgs-mcs,${more.address ?? "ADDRESS/mcs.csv"},https://usgs.test/,mcs.csv,2025-04-08,,${
    more.key ? "SECRET_KEY,Subscription-Key" : ","
  },${more.sha256 ?? ""},public-domain,untried,`;
const whole = (response: ServerResponse, bytes: Uint8Array = FILE, headers = {}): void => {
  response.writeHead(200, { "content-length": bytes.length, etag: '"1"', ...headers });
  response.end(bytes);
};
const tablesOf = ({ directory, lines }: FolderCopy) =>
  ["sources", "mine_production", "reserves"].map((name) => [directory, lines(name).join("\n")]);

test("a release is kept outside of the data, with its checksum, and what it adds is told; nothing is changed", async () => {
  await rehearsal(
    (_, response) => whole(response),
    async ({ copy, kept, release, run }) => {
      release(line());
      const before = tablesOf(copy);
      const { code, printed } = await run();
      expect(printed).toBe(
        [
          `usgs-mcs-2025: ${FILE.length.toLocaleString("en")} bytes from HOST, new here, kept as KEPT/usgs-mcs-2025/mcs.csv`,
          `usgs-mcs-2025: SHA-256 ${sha256(FILE)}`,
          "usgs-mcs-2025: 54 rows there already",
        ].join("\n"),
      );
      expect(code).toBe(0);
      expect(readFileSync(join(kept, "usgs-mcs-2025/mcs.csv"))).toEqual(FILE);
      expect(tablesOf(copy)).toEqual(before);
      // Rows that are gone are what the file adds, and what it moves is asked for.
      copy.drop("mine_production", "CHN,2024");
      const again = await run("usgs-mcs");
      expect(again.printed).toMatch(/as before, kept as/);
      expect(again.printed).toMatch(/problem|would add/);
    },
  );
});

test("new rows are told, and the figures that they move", async () => {
  const wgi = readFileSync(fixturePath("wgi-2031.csv"));
  await rehearsal(
    (_, response) => whole(response, wgi),
    async ({ copy, release, run }) => {
      release("wgi-2031,wgi,ADDRESS/wgi.csv,https://wb.test/,wgi.csv,2025-10,,,,,cc-by-4.0,untried,");
      const before = tablesOf(copy);
      const { code, printed } = await run("wgi");
      expect(printed).toContain("wgi-2031: would add 5 rows to governance");
      expect(printed).toContain("wgi-2031: would add 1 row to sources");
      expect(printed).toContain("moves from DATA to a copy");
      expect(code).toBe(0);
      expect(tablesOf(copy)).toEqual(before);
    },
  );
});

/** Breaks the connection off once the first bytes are kept, however long that takes. */
function cutAfter(bytes: number, response: ServerResponse, kept: string): void {
  const part = join(kept, "usgs-mcs-2025/mcs.csv.new.part");
  const look = setInterval(() => {
    if (statSync(part, { throwIfNoEntry: false })?.size !== bytes) return;
    clearInterval(look);
    response.destroy();
  }, 10);
}

test("a download that breaks off or falls silent is gone on with where it ended", async () => {
  const half = Math.floor(FILE.length / 2);
  for (const ending of ["cut", "silent"] as const) {
    await rehearsal(
      (_, response, number, kept) => {
        if (number === 1) {
          response.writeHead(200, { "content-length": FILE.length, etag: '"1"' });
          response.write(FILE.subarray(0, half));
          if (ending === "cut") cutAfter(half, response, kept);
        } else {
          response.writeHead(206, { "content-length": FILE.length - half, etag: '"1"' });
          response.end(FILE.subarray(half));
        }
      },
      async ({ kept, release, run, requests }) => {
        release(line({ sha256: sha256(FILE) }));
        const { code, printed } = await run();
        expect(printed).toContain(
          `HOST ${ending === "cut" ? "broke off" : "fell silent"}: asking again in 1 s`,
        );
        expect([code, requests.length]).toEqual([0, 2]);
        expect(requests[1]?.headers).toMatchObject({ range: `bytes=${half}-`, "if-range": '"1"' });
        expect(readFileSync(join(kept, "usgs-mcs-2025/mcs.csv"))).toEqual(FILE);
      },
      ending === "silent" ? { ...PATIENCE, silenceMs: 5_000 } : PATIENCE,
    );
  }
});

const OLDER = "an older file";
// Four pieces take longer than the silence that is borne, each of them less.
const SLOW: Patience = { ...PATIENCE, silenceMs: 9_000 };

test("of a file that changed meanwhile nothing of the old one is kept; a server that sends slowly is waited for", async () => {
  await rehearsal(
    (_, response, number, kept) => {
      if (number === 1) {
        response.writeHead(200, { "content-length": FILE.length, etag: '"old"' });
        response.write(OLDER);
        cutAfter(OLDER.length, response, kept);
        return;
      }
      // The server does not know the old version any more and sends the whole.
      response.writeHead(200, { "content-length": FILE.length, etag: '"1"' });
      const pieces = [0, 1, 2, 3].map((n) =>
        FILE.subarray((n * FILE.length) / 4, ((n + 1) * FILE.length) / 4),
      );
      const send = (): void => {
        const piece = pieces.shift();
        if (piece === undefined) response.end();
        else response.write(piece, () => setTimeout(send, SLOW.silenceMs / 3));
      };
      send();
    },
    async ({ kept, release, run }) => {
      release(line());
      expect((await run()).code).toBe(0);
      expect(sha256(readFileSync(join(kept, "usgs-mcs-2025/mcs.csv")))).toBe(sha256(FILE));
    },
    SLOW,
  );
});

test("it is said who limits and how; a limit of hours ends the asking", async () => {
  await rehearsal(
    (_, response, number) => {
      if (number > 1) whole(response);
      else response.writeHead(429, { "retry-after": "1" }).end();
    },
    async ({ release, run }) => {
      release(line());
      const { code, printed } = await run();
      expect(printed).toContain("HOST limits how often it is asked (429): asking again in 1 s");
      expect(code).toBe(0);
    },
  );
  await rehearsal(
    (_, response) => response.writeHead(429, { "retry-after": "7200" }).end(),
    async ({ release, run, requests }) => {
      release(line());
      const { code, printed } = await run();
      expect(printed).toBe(
        "usgs-mcs-2025: HOST limits how often it is asked (429) and asks to be left alone for 120 minutes.",
      );
      expect([code, requests.length]).toEqual([1, 1]);
    },
  );
});

test.each([
  [
    403,
    "refuses the file (403): it may want a key, or no programs. Download the file by hand and import it.",
  ],
  [404, "has no such file (404): look for its new address on the publisher's page and mend releases.csv."],
  [503, "is in trouble (503), 3 times. Try again later."],
] as const)("%i ends in a sentence and changes nothing", async (status, sentence) => {
  await rehearsal(
    (_, response) => response.writeHead(status).end(),
    async ({ copy, release, run }) => {
      release(line());
      const before = tablesOf(copy);
      const { code, printed } = await run();
      expect(printed.split("\n").at(-1)).toBe(`usgs-mcs-2025: HOST ${sentence}`);
      expect(code).toBe(1);
      expect(tablesOf(copy)).toEqual(before);
    },
  );
});

test("a web page in place of a table is named; the file kept before stays", async () => {
  await rehearsal(
    (_, response, number) => {
      if (number === 1) whole(response);
      else
        whole(response, Buffer.from("<!doctype html><title>Sign in</title>"), {
          "content-type": "text/html",
        });
    },
    async ({ kept, release, run }) => {
      release(line());
      await run();
      const { code, printed } = await run();
      expect(printed).toBe(
        "usgs-mcs-2025: HOST gave something else: expected a table, found a web page: the download may have failed. Download the file again.",
      );
      expect(code).toBe(1);
      expect(readFileSync(join(kept, "usgs-mcs-2025/mcs.csv"))).toEqual(FILE);
    },
  );
});

test("a file with another checksum than declared is told", async () => {
  await rehearsal(
    (_, response) => whole(response),
    async ({ release, run }) => {
      release(line({ sha256: sha256(Buffer.from("what it was")) }));
      const { code, printed } = await run();
      expect(printed).toContain(
        "found another: the publisher has changed the file. Give the new release a line of its own.",
      );
      expect(code).toBe(1);
    },
  );
});

test("a key comes from the environment and goes to its own host alone", async () => {
  await rehearsal(
    (_, response) => whole(response),
    async (other) => {
      other.release("x,usgs-mcs,ADDRESS/elsewhere.csv,https://usgs.test/,x.csv,,,,,,public-domain,untried,");
      const elsewhere = /http:[^,]+/.exec(
        readFileSync(join(other.copy.directory, "releases.csv"), "utf8"),
      )?.[0];
      await rehearsal(
        (_, response) => response.writeHead(302, { location: elsewhere }).end(),
        async ({ release, run, requests }) => {
          release(line({ key: true }));
          const { code, printed } = await run();
          expect(requests[0]?.headers["subscription-key"]).toBe("the key");
          expect(other.requests[0]?.headers["subscription-key"]).toBeUndefined();
          expect(printed).toContain(`HOST now has the file at ${elsewhere}`);
          expect(code).toBe(0);
          release(line({ key: true }).replace("SECRET_KEY", "OTHER_KEY"));
          expect((await run()).printed).toBe(
            "usgs-mcs-2025: expected a key in the environment variable OTHER_KEY, found none.",
          );
        },
      );
    },
  );
});

test("an answer of records in JSON is read as a table; one without records is refused", async () => {
  const records = [
    {
      typeCode: "C",
      period: "2023",
      reporterCode: 392,
      flowCode: "M",
      partnerCode: 156,
      cmdCode: "284690",
      netWgt: 5,
      primaryValue: 7,
    },
  ];
  await rehearsal(
    (request, response) =>
      whole(response, Buffer.from(JSON.stringify({ data: request.url === "/none" ? [] : records }))),
    async ({ kept, release, run }) => {
      const own = (path: string) =>
        `un-comtrade-9,comtrade,ADDRESS${path},https://un.test/,answer.csv,2031-01,,,,,cited-facts,untried,`;
      release(own("/some"));
      await run();
      expect(readFileSync(join(kept, "un-comtrade-9/answer.csv"), "utf8")).toBe(
        "typeCode,period,reporterCode,flowCode,partnerCode,cmdCode,netWgt,primaryValue\nC,2023,392,M,156,284690,5,7\n",
      );
      release(own("/none"));
      expect((await run()).printed).toContain("expected records in the answer, found none.");
    },
  );
});

test("confirming names each row that differs and changes nothing", async () => {
  const changed = Buffer.from(FILE.toString().replace(",255000,270000,", ",255000,271000,"));
  await rehearsal(
    (_, response) => whole(response, changed),
    async ({ copy, release, run }) => {
      release(line());
      const before = tablesOf(copy);
      const { code, printed } = await run("usgs-mcs-2025", "--confirm");
      expect(printed).toMatch(
        /^tables\/mine_production\.csv:\d+:\d+ quantity_t: expected 271000 as in mcs\.csv:7, found 270000\. Mend the row\.$/m,
      );
      expect(printed).toMatch(
        /^tables\/prices\.csv:2:1 expected rows that the file holds, found \d+ of a table that it has nothing of\. Compare them by hand\.$/m,
      );
      expect(code).toBe(1);
      expect(printed).toMatch(/usgs-mcs-2025: 53 rows as in the file, \d differences; nothing was changed$/);
      expect(tablesOf(copy)).toEqual(before);
    },
  );
});

test("where every row agrees the entry of the source says so: checked, when and by which file", async () => {
  const wgi = readFileSync(fixturePath("wgi-2031.csv"));
  await rehearsal(
    (_, response) => whole(response, wgi),
    async ({ copy, release, run }) => {
      release("wgi-2031,wgi,ADDRESS/wgi.csv,https://wb.test/,wgi.csv,2025-10,,,,,cc-by-4.0,untried,");
      const entry =
        "wgi-2031,Indicators,descriptive,World Bank,2025-10,2026-11-01,https://wb.test/,A,cc-by-4.0,CC BY 4.0,no,Typed.";
      const width = (copy.lines("sources")[0] ?? "").split(",").length;
      const padded = `${entry}${",".repeat(width - entry.split(",").length)}`;
      copy.write("sources", [...copy.lines("sources").filter(Boolean), padded, ""].join("\n"));
      const row = 'JPN,CC,2030,1.25,0.15,wgi-2031,"WGI dataset, CC, Japan, 2030",';
      copy.write("governance", [...copy.lines("governance").filter(Boolean), row, ""].join("\n"));
      release("wgi-2031,wgi,ADDRESS/wgi.csv,https://wb.test/,wgi.csv,2025-10,,,,,cc-by-4.0,untried,");
      const before = copy.lines("sources");
      const { code, printed } = await run("wgi-2031", "--confirm");
      expect(printed).toContain("wgi-2031: 1 row as in the file; its entry says so");
      expect(code).toBe(0);
      const after = copy.lines("sources");
      expect(after.filter((one, at) => one !== before[at])).toEqual([
        expect.stringMatching(
          new RegExp(
            `^wgi-2031,Indicators,descriptive,World Bank,2025-10,20\\d\\d-\\d\\d-\\d\\d,https://wb.test/,A,cc-by-4.0,CC BY 4.0,yes,"Typed\\. Compared with the publisher's file wgi\\.csv \\(SHA-256 ${sha256(wgi)}\\) on 20\\d\\d-\\d\\d-\\d\\d: 1 rows, no difference\\.",*$`,
          ),
        ),
      ]);
    },
  );
});

test("a file downloaded by hand is compared as one that was fetched", async () => {
  await rehearsal(
    (_, response) => response.end(),
    async ({ release, run, requests }) => {
      release(line({ address: "" }));
      const file = fixturePath("usgs-mcs-2025.csv");
      expect((await run("usgs-mcs-2025", "--file", file)).printed).toBe(
        `usgs-mcs-2025: SHA-256 ${sha256(FILE)}\nusgs-mcs-2025: 54 rows there already`,
      );
      expect((await run("usgs-mcs-2025", "--file", file, "--confirm")).printed).toContain(
        "usgs-mcs-2025: 54 rows as in the file, ",
      );
      expect((await run("usgs-mcs-2025", "--file", "none.csv")).printed).toMatch(
        /expected a file at .*none\.csv, found none\.$/,
      );
      expect(requests).toEqual([]);
    },
  );
});

test("without a network a line says so, and nothing is changed", async () => {
  await rehearsal(
    (_, response) => response.end(),
    async ({ copy, release, run }) => {
      release(line({ address: "https://publisher.invalid/mcs.csv" }));
      const before = tablesOf(copy);
      const { code, printed } = await run();
      expect(printed).toMatch(
        /^usgs-mcs-2025: no network: publisher\.invalid is not reached \((ENOTFOUND|EAI_AGAIN)\)\.$/,
      );
      expect(code).toBe(1);
      expect(tablesOf(copy)).toEqual(before);
    },
  );
});

test("a release without an address, a word of no release and a faulty table are told in a line", async () => {
  await rehearsal(
    (_, response) => response.end(),
    async ({ release, run }) => {
      release(line({ address: "" }));
      expect((await run()).printed).toBe(
        "usgs-mcs-2025: no address of the file is known: download it at https://usgs.test/ and say --file.",
      );
      expect((await run("usgs-mcs-2026")).printed).toMatch(
        /^expected a kind or source of data\/releases\.csv, found "usgs-mcs-2026"\. Did you mean "usgs-mcs-2025"\?/,
      );
      release(line().replace(",usgs-mcs,", ",usgs-mca,"));
      expect((await run()).printed).toMatch(
        /^releases\.csv:2:15 kind: expected one of .*, found "usgs-mca"\. Did you mean "usgs-mcs"\?$/,
      );
    },
  );
});

test("on a schedule new rows go in, and one text says what they move and what is left to a person", async () => {
  const wgi = readFileSync(fixturePath("wgi-2031.csv"));
  await rehearsal(
    (request, response) =>
      request.url === "/gone.csv" ? response.writeHead(404).end() : whole(response, wgi),
    async ({ copy, release, watch }) => {
      release(
        [
          "wgi-2031,wgi,ADDRESS/wgi.csv,https://wb.test/,wgi.csv,2025-10,,,,,cc-by-4.0,untried,",
          "wgi-2032,wgi,ADDRESS/gone.csv,https://wb.test/,wgi.csv,2025-11,,,,,cc-by-4.0,untried,",
          "wgi-2033,wgi,,https://wb.test/,wgi.csv,2025-12,,,,,cc-by-4.0,untried,",
        ].join("\n"),
      );
      const rows = copy.lines("governance").length;
      const first = await watch();
      expect(first.code).toBe(0);
      expect(first.text).toMatch(
        /^## New in the releases\n\n- wgi-2031: 1 rows of sources\n- wgi-2031: 5 rows of governance\n- wgi-2032: HOST has no such file \(404\): .*\n\n## What moves\n\n```\nmoves from .* to .*\n```\n\n## Check\n\nNo problem\.\n$/,
      );
      expect(copy.lines("governance").length).toBe(rows + 5);
      const second = await watch();
      expect([second.code, second.text]).toEqual([0, undefined]);
      expect(second.printed).toContain("nothing new");
    },
  );
});
