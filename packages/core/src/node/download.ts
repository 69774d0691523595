import { existsSync, statSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Why a file was not downloaded, in a sentence. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
}

/** How long a server is waited for. */
export interface Patience {
  /** Times that a download is begun. */
  readonly tries: number;
  /** Before the second; doubled before each further. */
  readonly pauseMs: number;
  /** A server that sends nothing for so long is taken for gone. */
  readonly silenceMs: number;
  /** A server that asks for a longer pause is left alone. */
  readonly longestPauseMs: number;
}

/** For publishers' servers, some of which are slow. */
export const PATIENCE: Patience = {
  tries: 5,
  pauseMs: 2_000,
  silenceMs: 60_000,
  longestPauseMs: 300_000,
};

/** One file to download. */
export interface DownloadRequest {
  readonly address: string;
  /** Where the file shall stand; what has arrived of it stands beside, and is gone on with. */
  readonly target: string;
  /** Sent to the host of the address and to no other. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly patience?: Patience;
  /** Called with what is waited for, and with what to know. */
  readonly say: (line: string) => void;
}

const REDIRECTS = 5;
const MOVED = [301, 302, 303, 307, 308];
/** The machine has no way to the host: asking again does not help. */
const NO_NETWORK = ["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN"];

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

/** What the server was asked for and said. */
interface Answer {
  readonly response: Response;
  readonly address: string;
}

/** Asks for a file, following it to where it has moved; a key goes no further than the host it is for. */
async function ask(
  { address, headers = {} }: DownloadRequest,
  range: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> {
  let url = new URL(address);
  for (let step = 0; step <= REDIRECTS; step += 1) {
    const own = url.origin === new URL(address).origin ? headers : {};
    const response = await fetch(url, { headers: { ...own, ...range }, redirect: "manual", signal });
    const location = MOVED.includes(response.status) ? response.headers.get("location") : null;
    if (location === null) return { response, address: url.href };
    await response.body?.cancel();
    const next = new URL(location, url);
    if (url.protocol === "https:" && next.protocol !== "https:")
      throw new DownloadError(
        `${url.host} leads to ${next.href}, which is not encrypted. Give another address.`,
      );
    url = next;
  }
  throw new DownloadError(`${new URL(address).host} leads from one address to another without end.`);
}

/** What a server asks to be waited for, in milliseconds. */
function askedPause(response: Response): number | undefined {
  const text = response.headers.get("retry-after");
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined;
}

/** What cannot be mended by asking again. */
function refusal({ status }: Response, host: string): string | undefined {
  if (status === 401 || status === 403)
    return `${host} refuses the file (${status}): it may want a key, or no programs. Download the file by hand and import it.`;
  if (status === 404 || status === 410)
    return `${host} has no such file (${status}): look for its new address on the publisher's page and mend releases.csv.`;
  return status >= 400 && status < 500 && status !== 408 && status !== 416 && status !== 429
    ? `${host} does not take the question (${status}).`
    : undefined;
}

/** The mark by which a server tells versions of a file apart. */
const versionOf = (response: Response): string =>
  response.headers.get("etag") ?? response.headers.get("last-modified") ?? "";

/** What has arrived of a file, and of which version. */
interface Part {
  readonly path: string;
  readonly size: number;
  readonly version: string;
}

async function partOf(target: string): Promise<Part> {
  const path = `${target}.part`;
  const version = existsSync(`${path}.version`) ? await readFile(`${path}.version`, "utf8") : "";
  // What cannot be told from a former version is begun anew.
  const size = version !== "" && existsSync(path) ? statSync(path).size : 0;
  return { path, size, version };
}

/** Writes what arrives behind what is there; `false` where the server falls silent or breaks off. */
async function receive(
  response: Response,
  { path }: Part,
  isRest: boolean,
  onPiece: () => void,
): Promise<boolean> {
  await writeFile(`${path}.version`, versionOf(response));
  const file = await open(path, isRest ? "a" : "w");
  const expected = response.headers.get("content-length");
  let received = 0;
  try {
    for await (const piece of response.body ?? []) {
      onPiece();
      received += piece.length;
      await file.write(piece);
    }
  } catch {
    return false;
  } finally {
    await file.close();
  }
  const isEncoded = response.headers.has("content-encoding");
  return expected === null || isEncoded || received >= Number(expected);
}

/** One attempt: done, or how long to wait before the next and why. */
async function attempt(
  request: DownloadRequest,
  { silenceMs }: Patience,
): Promise<{ readonly why: string; readonly pauseMs?: number | undefined } | undefined> {
  const { address, target, say } = request;
  const { host } = new URL(address);
  const part = await partOf(target);
  const silence = new AbortController();
  let timer = globalThis.setTimeout(() => silence.abort(), silenceMs);
  const onPiece = (): void => {
    clearTimeout(timer);
    timer = globalThis.setTimeout(() => silence.abort(), silenceMs);
  };
  try {
    const range = part.size > 0 ? { range: `bytes=${part.size}-`, "if-range": part.version } : {};
    const answer = await ask(request, range, silence.signal);
    const { response } = answer;
    const hopeless = refusal(response, host);
    if (hopeless !== undefined || !response.ok) await response.body?.cancel();
    if (hopeless !== undefined) throw new DownloadError(hopeless);
    if (response.status === 416) {
      await rm(part.path, { force: true });
      return { why: "has another file than the one begun", pauseMs: 0 };
    }
    if (response.status === 429)
      return { why: "limits how often it is asked (429)", pauseMs: askedPause(response) };
    if (!response.ok) return { why: `is in trouble (${response.status})`, pauseMs: askedPause(response) };
    if (answer.address !== new URL(address).href) say(`${host} now has the file at ${answer.address}`);
    const isWhole = await receive(response, part, response.status === 206, onPiece);
    if (!isWhole) return { why: silence.signal.aborted ? "fell silent" : "broke off" };
    await rename(part.path, target);
    await rm(`${part.path}.version`, { force: true });
    return undefined;
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    const code = codeOf(error);
    if (NO_NETWORK.includes(code)) throw new DownloadError(`no network: ${host} is not reached (${code}).`);
    if (silence.signal.aborted) return { why: "fell silent" };
    if (error instanceof TypeError) return { why: `is not reached${code === "" ? "" : ` (${code})`}` };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Downloads a file. What breaks off is gone on with where it ended, as far as it is the same file; a server that is
 * silent, in trouble or limits how often it is asked is asked again after a pause.
 * @throws {DownloadError} With why the file was not to be had.
 */
export async function download(request: DownloadRequest): Promise<void> {
  const { address, target, patience = PATIENCE, say } = request;
  const { host } = new URL(address);
  await mkdir(dirname(target), { recursive: true });
  let pauseMs = patience.pauseMs;
  for (let tried = 1; ; tried += 1) {
    const trouble = await attempt(request, patience);
    if (trouble === undefined) return;
    const wait = trouble.pauseMs ?? pauseMs;
    const asks = `${host} ${trouble.why}`;
    if (tried === patience.tries) throw new DownloadError(`${asks}, ${tried} times. Try again later.`);
    if (wait > patience.longestPauseMs)
      throw new DownloadError(`${asks} and asks to be left alone for ${Math.ceil(wait / 60_000)} minutes.`);
    say(`${asks}: asking again in ${Math.ceil(wait / 1000)} s`);
    await setTimeout(wait);
    pauseMs *= 2;
  }
}
