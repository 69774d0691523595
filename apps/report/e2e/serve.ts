import { preview } from "astro";
import { port } from "./port.ts";

/** Serves the built site from this process, so that no server outlives the tests. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({ root: ".", server: { port }, logLevel: "error" });
  return () => server.stop();
}
