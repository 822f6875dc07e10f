import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { nationalSheet } from "../../app/national-sheet";

const SAMPLES = join(__dirname, "..", "..", "..", "samples");

/** A file as the browser is given one to choose. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const SAMPLE_FILES = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();

export function made(name: string, bytes: Uint8Array | string): MadeFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

export function sample(name: string): MadeFile {
  return made(name, readFileSync(join(SAMPLES, name)));
}

/** The cells of a sample in a workbook of the format before 2007. */
export function oldFormat(name: string, as = name.replace(/xlsx$/, "xls")): MadeFile {
  const book = XLSX.read(readFileSync(join(SAMPLES, name)));
  return made(as, XLSX.write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
}

export const HOSTILE = {
  image: '<img src=x onerror="window.hacked=1">',
  script: "<script>window.hacked=1</script>",
  command: "=cmd|'/C calc'!A0",
  link: "javascript:window.hacked=1",
  sheet: "<b>&'表",
} as const;

/** A table whose texts, sheet and file names look like code. */
export function hostileWorkbook(name: string): MadeFile {
  const rows = nationalSheet({ rate: "50%", total: 12, project: HOSTILE.image });
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell === "报名不足，下年加强宣传"
        ? HOSTILE.command
        : cell === "培训人次"
          ? HOSTILE.script
          : cell === "某某中心"
            ? HOSTILE.image
            : cell,
    ),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(texts), HOSTILE.sheet);
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[HOSTILE.link]]), "<i>2");
  return made(name, XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}
