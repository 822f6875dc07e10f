import { randomUUID } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Outcome } from "../../host/port";
import { systemCode } from "./read-input";

export type WriteProblem =
  | { readonly code: "exists" }
  | { readonly code: "no-folder" }
  | { readonly code: "not-writable"; readonly system: string };

/** A file being written under another name beside its place; nobody ever sees half of it. */
export interface PendingFile {
  /** Null when written, otherwise why not (the disk is full). */
  write(data: string | Uint8Array): Promise<WriteProblem | null>;
  /** Gives it its name; `exists` where a file has it already and must stay. */
  finish(): Promise<Outcome<null, WriteProblem>>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/**
 * Begins a file at `path`. With `replace` an existing file gives way when the new one is complete
 * (its permissions are kept, a link stays a link); without it nothing is ever replaced.
 */
export async function beginFile(
  path: string,
  { replace }: { readonly replace: boolean },
): Promise<Outcome<PendingFile, WriteProblem>> {
  try {
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => null);
    if (existing && !replace) return problem({ code: "exists" });
    if (existing && !existing.isFile()) return problem({ code: "not-writable", system: "EISDIR" });
    const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
    const handle = await open(beside, "wx", existing?.mode ?? 0o666);
    return { ok: true, value: pending(handle, beside, target, replace) };
  } catch (error) {
    return problem(writeProblem(error));
  }
}

/** Writes a whole file in that way. */
export async function writeFileBeside(
  path: string,
  data: string | Uint8Array,
  options: { readonly replace: boolean },
): Promise<Outcome<null, WriteProblem>> {
  const begun = await beginFile(path, options);
  if (!begun.ok) return begun;
  const failed = await begun.value.write(data);
  if (failed === null) return begun.value.finish();
  await begun.value.discard();
  return problem(failed);
}

function pending(
  handle: FileHandle,
  beside: string,
  target: string,
  replace: boolean,
): PendingFile {
  const discard = async () => {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
  };
  return {
    write: (data) => handle.writeFile(data).then(() => null, writeProblem),
    discard,
    async finish() {
      try {
        await handle.sync();
        await handle.close();
        await (replace ? rename(beside, target) : takeFreeName(beside, target));
        return { ok: true, value: null };
      } catch (error) {
        await discard();
        return problem(writeProblem(error));
      }
    },
  };
}

/** Renaming would replace a file that came meanwhile; linking refuses. Some file systems cannot link. */
async function takeFreeName(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
    await unlink(beside);
  } catch (error) {
    if (systemCode(error) === "EEXIST" || (await exists(target))) throw error;
    await rename(beside, target);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function writeProblem(error: unknown): WriteProblem {
  const system = systemCode(error);
  if (system === null) throw error;
  if (system === "EEXIST") return { code: "exists" };
  return system === "ENOENT" ? { code: "no-folder" } : { code: "not-writable", system };
}

function problem(error: WriteProblem): { readonly ok: false; readonly error: WriteProblem } {
  return { ok: false, error };
}
