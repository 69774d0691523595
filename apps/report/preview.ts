// Serves the built site and says in one line where, also when another program has the usual port.
import { preview } from "astro";
import config from "./astro.config.ts";

const USUAL_PORT = 4321;

const { port } = await preview({
  root: import.meta.dirname,
  server: { port: USUAL_PORT },
  logLevel: "error",
});
const base = `http://localhost:${port}${(config.base ?? "/").replace(/\/$/, "")}`;
const moved = port === USUAL_PORT ? "" : ` Another program has port ${USUAL_PORT}.`;
console.log(`The report is served at ${base}/en/ and ${base}/ja/ until you press Ctrl+C.${moved}`);
