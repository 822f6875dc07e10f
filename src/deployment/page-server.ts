import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** As the page says itself, and besides that nobody may frame it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src blob:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

/**
 * Serves these files, and nothing else, on the loopback address. They are held in memory: no request
 * can name a file that is not among them.
 */
export function pageServer(files: ReadonlyMap<string, Uint8Array>): Server {
  return createServer((request, response) => {
    answer(files, request, response);
  });
}

function answer(
  files: ReadonlyMap<string, Uint8Array>,
  { method = "", url = "/" }: IncomingMessage,
  response: ServerResponse,
): void {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, allow: "GET, HEAD" }).end();
    return;
  }
  const name = nameOf(url);
  const body = name === null ? undefined : files.get(name);
  if (name === null || body === undefined) {
    response.writeHead(404, { ...HEADERS, "content-type": "text/plain" }).end();
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "content-type": TYPES[extname(name)] ?? "application/octet-stream",
    "content-length": body.length,
  });
  response.end(method === "HEAD" ? undefined : body);
}

/** The file a request names; null where its address is no address. */
function nameOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, "")).replace(/^\/+/, "");
    return path === "" ? "index.html" : path;
  } catch {
    return null;
  }
}

/** Listens at the port, at a free one where it is taken or 0; gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  const wanted = await listening(server, port).catch((error: unknown) => {
    if (port === 0 || !isTaken(error)) throw error;
    return listening(server, 0);
  });
  return wanted;
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EADDRINUSE" || error.code === "EACCES")
  );
}
