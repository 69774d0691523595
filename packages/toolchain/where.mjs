// Says where the tools are that npm has put in PATH: the Node that runs this, and the folder of pnpm.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const folders = (process.env.PATH ?? process.env.Path ?? "").split(delimiter);
const bin = folders.find((folder) => ["pnpm", "pnpm.cmd"].some((name) => existsSync(join(folder, name))));
console.log(JSON.stringify({ node: process.execPath, bin }));
