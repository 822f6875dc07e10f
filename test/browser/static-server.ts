import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface StaticServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServedFiles {
  /** Folders looked through in turn. */
  readonly folders: readonly string[];
  /** Files that are in no folder, by path (`/fixtures.json`). */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Serves files on the loopback address, at a free port. */
export async function serveFiles(files: ServedFiles): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    // Browsers ask for it unasked; a page without one is not at fault.
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    void found(files, path).then((body) => {
      response.writeHead(body === null ? 404 : 200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "cache-control": "no-store",
      });
      response.end(body ?? "");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function found(files: ServedFiles, path: string): Promise<Buffer | string | null> {
  const text = files.texts?.[path];
  if (text !== undefined) return text;
  const inside = normalize(path);
  if (inside.split(sep).includes("..")) return null;
  for (const folder of files.folders) {
    const body = await readFile(join(folder, inside)).catch(() => null);
    if (body !== null) return body;
  }
  return null;
}
