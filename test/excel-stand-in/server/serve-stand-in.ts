import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveFiles, type StaticServer } from "../../browser/static-server";
import { stored } from "../model/stored";
import type { StandInWorkbook } from "../model/workbook";

/** The first script of the frame; the rest of the pane's page is untouched. */
const FIRST_SCRIPT = '<script src="../frame.js"></script>';

/**
 * Serves a workbook beside the pane on the loopback address. `built` is the folder webpack filled;
 * Microsoft's client lies in its `pane/office-js`.
 */
export async function serveStandIn(
  built: string,
  workbook: StandInWorkbook,
): Promise<StaticServer> {
  const pane = await readFile(join(built, "pane/index.html"), "utf8");
  return serveFiles({
    folders: [join(built, "page"), join(built, "frame"), built],
    texts: {
      "/pane/index.html": pane.replace(/<head>/, `<head>${FIRST_SCRIPT}`),
      "/workbook.json": JSON.stringify(stored(workbook)),
    },
  });
}
