import type { Outcome } from "../../host/port";
import type { DrawnSheet } from "../../host/xlsx/picture/draw-picture";
import type { PictureRow, SheetPicture } from "../../host/xlsx/picture/sheet-picture";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { failureOf, type WorkbookFailure } from "../../app/workbook-failure";
import { reportSheet } from "../../report/sheet/report-sheet";
import type { Session, SessionEvent } from "../session/session";
import { openSession } from "../session/workbook-session";
import { fileHost } from "./file-host";

/** One open file with its session. */
export class FileSession {
  private drawn: DrawnSheet | null = null;

  private constructor(
    private readonly workbook: XlsxWorkbook,
    readonly session: Session,
    private readonly stop: () => void,
  ) {}

  /** Never rejects: what cannot be read says why. */
  static async open(
    name: string,
    file: Blob,
    tell: (event: SessionEvent) => void,
  ): Promise<Outcome<FileSession, WorkbookFailure>> {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    try {
      const opened = openWorkbook(bytes.value);
      if (!opened.ok) return opened;
      const workbook = opened.value;
      // Damage inside a sheet shows only now.
      await workbook.survey();
      const session = openSession(fileHost(workbook), {
        path: name,
        drawReport: reportSheet,
        save: () => workbook.save(),
        breathe,
      });
      return { ok: true, value: new FileSession(workbook, session, session.listen(tell)) };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  }

  async picture(sheet: string): Promise<SheetPicture> {
    this.drawn = await this.workbook.picture(sheet);
    return this.drawn.picture;
  }

  async rows(sheet: string, from: number, to: number): Promise<readonly PictureRow[]> {
    if (this.drawn?.picture.sheet !== sheet) this.drawn = await this.workbook.picture(sheet);
    return this.drawn.rows(from, to);
  }

  close(): void {
    this.stop();
  }
}

/** A file that has been moved or may not be read rejects only when its bytes are asked for. */
export async function bytesOf(file: Blob): Promise<Outcome<Uint8Array, WorkbookFailure>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const system = error instanceof Error ? error.name : "";
    return { ok: false, error: { code: "not-readable", values: { system } } };
  }
}

/** Lets messages in: a cancellation, a question for rows. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
