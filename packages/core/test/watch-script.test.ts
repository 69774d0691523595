import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";

const repository = join(import.meta.dirname, "../../..");
const workflow = readFileSync(join(repository, ".github/workflows/watch.yml"), "utf8");

/** A clone with the script, and commands in place of the package manager's and of the host's. */
interface Stage {
  readonly clone: string;
  /** What the watch has found: rows for the table, and the text; nothing new where absent. */
  readonly found: (rows?: string, text?: string) => void;
  /** Runs the script; what it said to the host. */
  readonly run: (openRequests: number) => readonly string[];
  readonly git: (...args: readonly string[]) => string;
  /** The file of the branch as the host has it. */
  readonly pushed: (file: string) => string;
}

function staged(use: (stage: Stage) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-watch-script-"));
  const [clone, origin, commands, said] = ["clone", "origin.git", "commands", "said"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const identity = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const environment = { ...process.env, ...identity, PATH: `${commands}${delimiter}${process.env["PATH"]}` };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: clone, env: environment, encoding: "utf8", stdio: "pipe" });
  const command = (name: string, lines: string): void => {
    writeFileSync(join(commands, name), `#!/usr/bin/env bash\n${lines}\n`);
    chmodSync(join(commands, name), 0o755);
  };
  try {
    for (const path of [clone, commands]) mkdirSync(path);
    execFileSync("git", ["init", "--quiet", "--bare", origin]);
    git("init", "--quiet", "--initial-branch", "main");
    git("remote", "add", "origin", origin);
    cpSync(join(repository, ".github/watch.sh"), join(clone, ".github/watch.sh"));
    mkdirSync(join(clone, "data"));
    writeFileSync(join(clone, "data/table.csv"), "a\n");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "--quiet", "-m", "first");
    use({
      clone,
      git,
      pushed: (file) =>
        execFileSync("git", ["--git-dir", origin, "show", `watch/releases:${file}`], { encoding: "utf8" }),
      found: (rows, text) =>
        command(
          "npm",
          `[ "$1 $2 $3 $4 $5" = "run data -- watch --text" ] || exit 9
${rows === undefined ? "" : `printf '${rows}\\n' >> data/table.csv; printf '${text}\\n' > "$6"`}`,
        ),
      run: (openRequests) => {
        rmSync(said, { force: true });
        command(
          "gh",
          `if [ "$2" = list ]; then echo ${openRequests}; exit; fi
printf '%s\\n' "$*" | sed "s| [^ ]*/moved.md| FILE|" >> '${said}'; cat "\${@: -1}" >> '${said}'`,
        );
        execFileSync("bash", [join(clone, ".github/watch.sh")], {
          cwd: folder,
          env: environment,
          stdio: "pipe",
        });
        return existsSync(said) ? readFileSync(said, "utf8").trimEnd().split("\n") : [];
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the workflow runs the script, with the keys it needs and nothing beside it", () => {
  expect(workflow.match(/^ +- run: .*$/gm)).toEqual(["      - run: bash .github/watch.sh"]);
});

test("what is new is pushed to a branch of its own and opened with what it moves; a request that is open is renewed", () => {
  staged(({ found, run, git, pushed }) => {
    found("b", "Three rows are new.");
    expect(run(0)).toEqual([
      "pr create --head watch/releases --title New rows of publishers' releases --body-file FILE",
      "Three rows are new.",
    ]);
    expect(pushed("data/table.csv")).toBe("a\nb\n");
    expect(git("show", "main:data/table.csv")).toBe("a\n");
    // The next week begins at the main branch again.
    git("switch", "--quiet", "main");
    found("c", "Four rows are new.");
    expect(run(1)).toEqual(["pr edit watch/releases --body-file FILE", "Four rows are new."]);
    expect(pushed("data/table.csv")).toBe("a\nc\n");
  });
});

test("where nothing is new nothing is pushed or said, and a watch that fails stops", () => {
  staged(({ found, run, git }) => {
    found();
    expect(run(0)).toEqual([]);
    expect(git("branch", "--list").trim()).toBe("* main");
    expect(git("ls-remote", "origin")).toBe("");
    found("b'; exit 1; '", "x");
    expect(() => run(0)).toThrow();
    expect(git("ls-remote", "origin")).toBe("");
  });
});
