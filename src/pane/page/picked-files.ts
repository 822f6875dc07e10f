import { byPath } from "../../app/path-order";

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
    workbooks: workbooks.sort((a, b) => byPath(a.path, b.path)),
    passedOver: wanted.length - workbooks.length,
  };
}

/** The files of a file or folder field. */
export function filesOf(list: FileList | null): readonly PickedFile[] {
  return Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}
