import type { PickedFile } from "./picked-files";

/** One of the things dropped, in every way a browser gives it out. */
interface Dropped {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<FileSystemHandle | null>;
}

/**
 * What was dropped: files, and folders to the bottom; null where it was no files. Must be called while
 * the event is handled. Chromium gives out no entry's content to a page that was opened by double click,
 * but the files themselves and the handles of folders; other browsers have no handles.
 */
export function droppedFiles({ items }: DataTransfer): Promise<readonly PickedFile[]> | null {
  const dropped = Array.from(items)
    .filter(({ kind }) => kind === "file")
    .map((item) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      handle: handleOf(item),
    }));
  return dropped.length === 0 ? null : filesAmong(dropped);
}

async function filesAmong(dropped: readonly Dropped[]): Promise<readonly PickedFile[]> {
  const found: PickedFile[] = [];
  for (const { file, entry, handle } of dropped) {
    if (entry?.isDirectory !== true) {
      if (file) found.push({ path: file.name, file });
      continue;
    }
    const folder = await handle;
    if (folder && isFolderHandle(folder)) await addHandle(folder, folder.name, found);
    else await addEntry(entry, found);
  }
  return found;
}

/** Files of strangers' making: an item without a handle, or a browser without them, gives null. */
function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  const { getAsFileSystemHandle: ask } = item as Partial<HandleItem>;
  return ask ? ask.call(item).catch(() => null) : Promise.resolve(null);
}

interface HandleItem {
  getAsFileSystemHandle(this: DataTransferItem): Promise<FileSystemHandle | null>;
}

async function addHandle(
  folder: FileSystemDirectoryHandle,
  path: string,
  found: PickedFile[],
): Promise<void> {
  for await (const inside of folder.values()) {
    const at = `${path}/${inside.name}`;
    if (isFolderHandle(inside)) await addHandle(inside, at, found);
    else if (isFileHandle(inside)) {
      const file = await inside.getFile().catch(() => null);
      if (file) found.push({ path: at, file });
    }
  }
}

async function addEntry(entry: FileSystemEntry, found: PickedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    if (file) found.push({ path, file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder is given out in portions until an empty one comes.
    for (let some = await portion(reader); some.length > 0; some = await portion(reader))
      for (const inside of some) await addEntry(inside, found);
  }
}

function portion(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => {
      resolve([]);
    });
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

function isFolderHandle(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === "directory";
}
