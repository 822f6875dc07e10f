import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { OpenedPage, TestBrowser } from "../../browser/chromium";
import type { StaticServer } from "../../browser/static-server";
import type { StandInWorkbook } from "../model/workbook";
import { serveStandIn } from "../server/serve-stand-in";
import { builtOnce } from "./built-once";

const ROOT = join(__dirname, "../../..");

/** The folder with the stand-in's page and the product's pane, built of the present sources. */
export function buildStandIn(): string {
  return builtOnce(ROOT, (folder) => {
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, "node_modules/webpack/bin/webpack.js"),
        ...["--config", join(ROOT, "test/excel-stand-in/webpack.config.js")],
        ...["--mode", "production", "--env", `out=${folder}`],
        ...["page", "frame", "pane"].flatMap((name) => ["--config-name", name]),
      ],
      { cwd: ROOT, encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(`webpack: ${run.stdout}${run.stderr}`);
  });
}

export interface OpenedStandIn extends OpenedPage {
  readonly origin: string;
  /** The pane. */
  readonly pane: Frame;
}

const servers = new Set<StaticServer>();

/** After the last test: the servers of everything opened. */
export async function closeStandIns(): Promise<void> {
  for (const server of servers) await server.close();
  servers.clear();
}

/** Opens a workbook in Chromium, the pane beside it; ready once Microsoft's client is. */
export async function openInChromium(
  browser: TestBrowser,
  folder: string,
  workbook: StandInWorkbook,
  query = "",
): Promise<OpenedStandIn> {
  const server = await serveStandIn(folder, workbook);
  servers.add(server);
  const opened = await browser.page({ viewport: { width: 1280, height: 800 } });
  await opened.page.goto(`${server.origin}/${query}`);
  const handle = await opened.page.waitForSelector("#pane");
  const pane = await handle.contentFrame();
  if (!pane) throw new Error("The pane has no frame.");
  await pane.waitForFunction(() => "Excel" in window);
  return { ...opened, origin: server.origin, pane };
}
