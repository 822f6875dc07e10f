import type { OwnForm } from "../../core/forms/own/own-form";
import { HostError, type Outcome, type WorkbookHost } from "../../host/port";
import type { DrawnSheet } from "../../host/xlsx/picture/draw-picture";
import type { PictureRow, SheetPicture } from "../../host/xlsx/picture/sheet-picture";
import { openForReading, type ReadableWorkbook } from "../../host/open-for-reading";
import { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { failureOf, type WorkbookFailure } from "../../app/workbook-failure";
import { reportSheet } from "../../report/sheet/report-sheet";
import * as formAnswers from "../session/form-answers";
import type { Session, SessionEvent } from "../session/session";
import { openSession } from "../session/workbook-session";
import { fileHost, readOnlyHost } from "./file-host";

/** One open file with its session. */
export class FileSession {
  private drawn: DrawnSheet | null = null;

  private constructor(
    private readonly workbook: ReadableWorkbook,
    readonly session: Session,
    private readonly stop: () => void,
  ) {}

  /** Never rejects: what cannot be read says why. */
  static async open(
    name: string,
    file: Blob,
    ownForms: readonly OwnForm[],
    tell: (event: SessionEvent) => void,
  ): Promise<Outcome<FileSession, WorkbookFailure>> {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    try {
      const opened = await openForReading(bytes.value);
      if (!opened.ok) return opened;
      const workbook = opened.value;
      // Damage inside a sheet shows only now.
      await workbook.survey();
      const { host, save } = hostOf(workbook);
      const session = openSession(host, {
        ...{ path: name, drawReport: reportSheet, ownForms },
        ...{ formAnswers: () => formAnswers, save, breathe },
      });
      return { ok: true, value: new FileSession(workbook, session, session.listen(tell)) };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  }

  /** False for a format that is never written. */
  get writable(): boolean {
    return this.workbook instanceof XlsxWorkbook;
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

function hostOf(workbook: ReadableWorkbook): {
  readonly host: WorkbookHost;
  readonly save: () => Uint8Array;
} {
  if (workbook instanceof XlsxWorkbook)
    return { host: fileHost(workbook), save: () => workbook.save() };
  const save = (): never => {
    throw new HostError({ code: "old-format", detail: "xls" });
  };
  return { host: readOnlyHost(workbook), save };
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
