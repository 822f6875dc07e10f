import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import packageJson from "../../../package.json";
import { pageFiles } from "../../../src/deployment/page-files";
import { listen, pageServer } from "../../../src/deployment/page-server";
import { release } from "../../../src/deployment/run-release";
import type { OpenedPage } from "../../browser/chromium";
import { serveFiles } from "../../browser/static-server";
import { bufferedIo } from "../../cli/run-cli";
import { oldFormat, sample } from "./made-files";
import { batchDone, choose, fileShown } from "./page-in-test";

const XIANGYANG = "襄阳市委编办2021.xlsx";
const NAME = `绩效自评助手-${packageJson.version}`;

/** Opens an address; without a network where that is a file. */
type OpenAddress = (address: string) => Promise<OpenedPage>;

/** What `npm run release` packs, unpacked elsewhere: by double click, from any server, from our own. */
export function released(open: OpenAddress, built: () => string): void {
  const folder = mkdtempSync(join(tmpdir(), "ziping-"));
  const unpacked = join(folder, "解压 的", NAME);
  beforeAll(async () => {
    mkdirSync(join(folder, "dist"));
    symlinkSync(built(), join(folder, "dist", "page"));
    const { io, written } = bufferedIo({ cwd: folder });
    expect(await release({ ...io, root: folder })).toBe(0);
    expect(written().out).toContain(`${NAME}.zip`);
    const archive = readFileSync(join(folder, "dist", "release", `${NAME}.zip`));
    for (const [path, bytes] of Object.entries(unzipSync(archive))) {
      const to = join(dirname(unpacked), path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function works(address: string): Promise<void> {
    const { page, requests, errors } = await open(address);
    await page.getByRole("button", { name: "襄阳市委编办2021" }).click();
    await fileShown(page);
    await page.getByRole("button", { name: "打开其他文件" }).click();
    await choose(page, oldFormat(XIANGYANG));
    await fileShown(page);
    await page.getByText("这是旧格式的工作簿").waitFor();
    await page.getByRole("button", { name: "打开其他文件" }).click();
    await choose(page, sample(XIANGYANG), oldFormat(XIANGYANG, "旧.xls"));
    await batchDone(page, 2);
    const { origin } = new URL(address);
    const own = (request: string) =>
      /^(?:blob|data):/.test(request) || new URL(request).origin === origin;
    expect(requests.filter((request) => !own(request))).toEqual([]);
    expect(errors).toEqual([]);
  }

  test("by double click, without a network", () =>
    works(pathToFileURL(join(unpacked, "index.html")).href));

  test("from a folder of any server", async () => {
    const server = await serveFiles({ folders: [dirname(unpacked)] });
    try {
      await works(`${server.origin}/${encodeURIComponent(NAME)}/index.html`);
    } finally {
      await server.close();
    }
  });

  test("as npm start serves it", async () => {
    const files = await pageFiles(unpacked);
    if (!files) throw new Error("nothing was released");
    const server = pageServer(files);
    const port = await listen(server, 0);
    try {
      await works(`http://127.0.0.1:${String(port)}/`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}
