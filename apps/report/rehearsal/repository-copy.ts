import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect } from "vitest";

const repository = join(import.meta.dirname, "../../..");
const MADE = /(?:^|\/)(?:\.git|\.astro|\.turbo|\.dist-next.*|dist|dist-open|test-results|reports)$/;
/** The test runner's own settings would make it a development build. */
const plainly = { NODE_ENV: "production", VITEST: "", MODE: "", DEV: "", PROD: "" };

type Env = Readonly<Record<string, string>>;

/** What a script said. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of what the site is built from, in which an edition is issued and everything around it may change. */
export class RepositoryCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), "kidorui-rehearsal-"));
  readonly #root = join(this.#folder, "kidorui");
  readonly #report = join(this.#root, "apps/report");
  readonly #data = join(this.#root, "data");
  /** The built site as its own scripts look for it. */
  readonly dist = join(this.#report, "dist");

  /** Packages that are installed are led to. */
  constructor() {
    for (const name of [
      "apps/report",
      "packages/core",
      "packages/formulas",
      "packages/spreadsheet",
      "packages/templates",
      "packages/toolchain",
      "data",
    ])
      cpSync(join(repository, name), join(this.#root, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => !MADE.test(relative(repository, file)),
      });
    for (const name of [
      "package.json",
      "pnpm-workspace.yaml",
      "pnpm-lock.yaml",
      "tsconfig.base.json",
      "LICENSE",
    ])
      cpSync(join(repository, name), join(this.#root, name));
    symlinkSync(join(repository, "node_modules"), join(this.#root, "node_modules"));
  }

  /** Runs a script of the report. */
  #run(args: readonly string[], env: Env = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.#report,
      encoding: "utf8",
      env: { ...process.env, ...plainly, ...env },
    });
    return { status, stdout, stderr };
  }

  /** Runs a maintainer's command. */
  data(...args: readonly string[]): Outcome {
    return this.#run(["src/cli/data.ts", ...args, "--data", this.#data]);
  }

  /** Builds the site, which has to hold and then has nothing to say; returns where it stands. */
  #buildInto(site: string, env: Env): string {
    const built = this.#run(["build.ts"], { ...env, KIDORUI_DATA: this.#data, KIDORUI_OUT: site });
    expect(built).toEqual({ status: 0, stdout: "", stderr: "" });
    return site;
  }

  /** Builds the site where its own scripts look for it. */
  build(env: Env = {}): string {
    return this.#buildInto(this.dist, env);
  }

  /** Builds it into a folder of that name beside the copy. */
  buildBeside(name: string, env: Env = {}): string {
    return this.#buildInto(join(this.#folder, name), env);
  }

  /**
   * Runs browser tests on the site in its own folder.
   * @returns What they say where one of them fails.
   */
  browse(tests: string, env: Env = {}): string {
    const args = ["node_modules/@playwright/test/cli.js", "test", tests];
    const { status, stdout, stderr } = this.#run(args, { ...env, KIDORUI_PORT: "4331" });
    return status === 0 ? "" : `${stdout}${stderr}`;
  }

  /** Serves the site while it is worked on; gives its address. */
  async develop(): Promise<{ readonly root: string; readonly server: ChildProcess }> {
    const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev"], {
      cwd: this.#report,
      env: { ...process.env, ...plainly, NODE_ENV: "development", KIDORUI_DATA: this.#data },
      stdio: ["ignore", "pipe", "inherit"],
    });
    // Read to the end, as a server whose words nobody takes ends at the next of them.
    const root = await new Promise<string>((found, failed) => {
      let said = "";
      server.stdout.on("data", (part: Buffer) => {
        said += part;
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address !== undefined) found(address);
      });
      server.once("exit", () => failed(new Error(`expected a server, found none: ${said}`)));
    });
    return { root, server };
  }

  /** Where a file of the copy stands. */
  path(file: string): string {
    return join(this.#root, file);
  }

  /** The text of a file. */
  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  /** Changes a file. */
  change(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file}: expected ${from}, found none.`);
    writeFileSync(this.path(file), changed);
  }

  /** Removes the copy and the sites beside it. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
