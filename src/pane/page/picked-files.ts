/** A file a person chose or dropped, with its place below what was dropped. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** As the command line finds them in folders: workbooks, and formats that are told to be saved anew. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|et)$/i;
/** Lock files of Excel and WPS, and hidden files. */
const SKIPPED = /(^|\/)(~\$|\.)/;

export interface ChosenWorkbooks {
  /** In the order of their paths. */
  readonly workbooks: readonly PickedFile[];
  /** How many files of folders are of another kind, such as Word documents. */
  readonly passedOver: number;
}

/** Of folders the workbooks; what was chosen by itself is kept whatever its name, to be told what it is. */
export function workbooksAmong(picked: readonly PickedFile[]): ChosenWorkbooks {
  const wanted = picked.filter(({ path }) => !SKIPPED.test(path) || picked.length === 1);
  const workbooks = wanted.filter(({ path }) => WORKBOOK.test(path) || !path.includes("/"));
  return {
    workbooks: workbooks.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    passedOver: wanted.length - workbooks.length,
  };
}

/** The files of a file or folder field. */
export function filesOf(list: FileList | null): readonly PickedFile[] {
  return Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped: files, and folders to the bottom. Must be called while the event is handled. */
export async function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = Array.from(data.items, (item) =>
    item.kind === "file" ? item.webkitGetAsEntry() : null,
  );
  const plain = filesOf(data.files);
  if (entries.every((entry) => entry === null)) return plain;
  const found: PickedFile[] = [];
  for (const entry of entries) if (entry) await addEntry(entry, found);
  return found;
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
