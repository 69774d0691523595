import { afterAll, beforeAll, expect, test } from "vitest";
import { RepositoryCopy } from "./repository-copy.ts";

// What whoever writes sees in the browser: one development server, on a copy.
const copy = new RepositoryCopy();
let served: Awaited<ReturnType<RepositoryCopy["develop"]>>;
beforeAll(async () => {
  served = await copy.develop();
});
afterAll(() => {
  served.server.kill();
  copy.remove();
});

const FRONT = "/en/";
const ask = async (path: string): Promise<Response> => fetch(`${served.root}${path}`);

/** Asks until the answer is as expected: the server notices a saved file when the system tells it. */
async function until(path: string, expected: (status: number, text: string) => boolean): Promise<void> {
  for (;;) {
    const answer = await ask(path);
    if (expected(answer.status, await answer.text())) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

const shows = (word: string) => (status: number, text: string) => status === 200 && text.includes(word);
const fails = (status: number): boolean => status === 500;

/** What the server sends to open pages. */
interface Message {
  readonly type: string;
  readonly err?: { readonly message: string; readonly stack: string; readonly loc: object };
}

/** Listens as an open page does; gives the next message of a kind. */
async function listen(type: string): Promise<{ readonly next: Promise<Message> }> {
  const client = await (await ask("/@vite/client")).text();
  const token = /wsToken = "([^"]*)"/.exec(client)?.[1] ?? "";
  const socket = new WebSocket(`${served.root.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  const next = new Promise<Message>((found, failed) => {
    socket.addEventListener("error", () => failed(new Error("expected a socket, found none")));
    socket.addEventListener("message", ({ data }) => {
      const message: Message = JSON.parse(String(data));
      if (message.type !== type) return;
      socket.close();
      found(message);
    });
  });
  await new Promise((open) => socket.addEventListener("open", open));
  return { next };
}

/** Saves a fault; gives what then stands over the page. */
async function overPage(file: string, from: string | RegExp, to: string): Promise<Message["err"]> {
  copy.change(file, from, to);
  const { next } = await listen("error");
  await until(FRONT, fails);
  return (await next).err;
}

test("what is saved stands on the page: words, a name, a row; the open page is reloaded", async () => {
  await until(FRONT, shows("Reserves"));
  const { next } = await listen("full-reload");
  copy.change("data/report/front.en.md", "## Reserves {#", "## What lies in the ground {#");
  await until(FRONT, shows("What lies in the ground"));
  await next;
  const title = (html: string): string => /<h1.*?<\/h1>/s.exec(html)?.[0] ?? "";
  const before = title(await (await ask(FRONT)).text());
  copy.change("data/report/front.names", "= REE.EDITION() | period", '= REE.EDITION("previous") | period');
  await until(FRONT, (_, html) => title(html) !== before);
  await until("/en/data/demand/", shows("5650"));
  copy.change("data/tables/demand.csv", /^JPN,Ce,2024,5650,/m, "JPN,Ce,2024,5651,");
  await until("/en/data/demand/", shows("5651"));
});

test("a fault of the text, and one of a table, stands over the page with its place and without a stack", async () => {
  const text = await overPage("data/report/front.en.md", "=china/world", "=chona/world");
  expect(text?.loc).toEqual({ file: copy.path("data/report/front.en.md"), line: 45, column: 3 });
  expect(text?.message).toContain("There is no name chona. Did you mean china?");
  expect(text?.stack).not.toMatch(/^\s+at /m);
  copy.change("data/report/front.en.md", "=chona/world", "=china/world");
  await until(FRONT, shows("What lies in the ground"));
  // Names have no colours, so that the server shows their place in words.
  const name = await overPage("data/report/front.names", 'REE.EDITION("as_of")', 'REE.EDITON("as_of")');
  expect(name?.message).toMatch(/front\.names:\d+:\d+: There is no function REE\.EDITON/);
  expect(name?.stack).not.toMatch(/^\s+at /m);
  copy.change("data/report/front.names", 'REE.EDITON("as_of")', 'REE.EDITION("as_of")');
  await until(FRONT, shows("What lies in the ground"));
  const table = await overPage("data/tables/demand.csv", /^JPN,Ce,2024,5651,/m, "JPN,Ce,2024,x,");
  expect(table?.loc).toEqual({ file: copy.path("data/tables/demand.csv"), line: 3, column: 13 });
  expect(table?.message).toContain("expected a number in plain digits");
  expect(table?.stack).not.toMatch(/^\s+at /m);
});
