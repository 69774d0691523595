import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Thrown where a folder was not written; the message says why, for whoever called. */
export class FolderError extends Error {
  override readonly name = "FolderError";
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Whether a process is still there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that may not be signalled is there all the same.
    return isCode(error, "EPERM");
  }
}

/** Takes the lock, or that of a process that ended without giving it back. */
function take(lock: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: "wx" });
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner > 0 && isRunning(owner)) {
      throw new FolderError(`Another build (process ${owner}) is at work; wait until it has ended: ${lock}`);
    }
    writeFileSync(lock, `${process.pid}\n`);
  }
}

/** Moves a folder, to another file system too. */
export async function moveFolder(from: string, to: string, rename = renameSync): Promise<void> {
  try {
    rename(from, to);
  } catch (error) {
    if (!isCode(error, "EXDEV")) throw error;
    await cp(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Puts a whole folder in the place of the former one; what fails on the way leaves that, and nothing else. */
async function replace(target: string, next: string): Promise<void> {
  const [beside, former] = [`${target}.next`, `${target}.former`];
  rmSync(beside, { recursive: true, force: true });
  try {
    // On the file system of the target, so that what follows are two renames.
    await moveFolder(next, beside);
    rmSync(former, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, former);
    renameSync(beside, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(former)) renameSync(former, target);
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/**
 * The folder a path leads to, through links.
 * @throws {FolderError} where it is a file system of its own, which cannot be renamed.
 */
function folderAt(path: string): string {
  if (!existsSync(path)) return resolve(path);
  const folder = realpathSync(path);
  if (statSync(folder).dev !== statSync(dirname(folder)).dev)
    throw new FolderError(
      `${folder}: expected a folder that can be replaced, found a file system that is mounted there. Name a folder within it.`,
    );
  return folder;
}

/**
 * Writes a folder whole or not at all: beside the former one, which stands until everything held. One at
 * a time; what a run that was killed left behind is cleared or put back.
 *
 * @param path The folder that readers see, or a link to it.
 * @param work Where the next one is written.
 * @param write Writes it; whatever it throws leaves the former folder as it was.
 * @throws {FolderError} where another run is at work, or the folder cannot be replaced.
 */
export async function writeWholeFolder(
  path: string,
  work: string,
  write: (next: string) => Promise<void>,
): Promise<void> {
  const target = folderAt(path);
  const lock = `${work}.lock`;
  take(lock);
  try {
    const former = `${target}.former`;
    if (!existsSync(target) && existsSync(former)) renameSync(former, target);
    rmSync(work, { recursive: true, force: true });
    await write(work);
    await replace(target, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
