import type { Server } from "node:http";
import { join, relative } from "node:path";
import { parseArguments } from "../cli/arguments/parse-arguments";
import type { CommandIo } from "../cli/io";
import { complain, wordsOfUsage } from "../cli/messages";
import { pageToolWords } from "../words/page-tools";
import { pageFiles } from "./page-files";
import { listen, pageServer } from "./page-server";

/** Tried first, so that the address stays the same from day to day. */
const USUAL_PORT = 8321;

/** `npm start`: serves the built page on loopback and prints its address. Null where it cannot. */
export async function serve(argv: readonly string[], io: CommandIo): Promise<Server | null> {
  const stop = async (message: string): Promise<null> => {
    await complain(io, message);
    return null;
  };
  const parsed = parseArguments(argv, [{ name: "port", takes: "value" }]);
  if (!parsed.ok) return stop(`${wordsOfUsage(parsed.error)}\n${pageToolWords.serveUsage}`);
  const typed = parsed.value.value("port");
  const port = typed === undefined ? USUAL_PORT : portOf(typed);
  if (port === null)
    return stop(`${pageToolWords.badPort(typed ?? "")}\n${pageToolWords.serveUsage}`);
  const folder = join(io.root, "dist", "page");
  const files = await pageFiles(folder);
  if (!files) return stop(pageToolWords.notBuilt(relative(io.cwd, folder)));
  const server = pageServer(files);
  const found = await listen(server, port);
  if (found !== port) await complain(io, pageToolWords.portTaken(port));
  await io.out.write(`${pageToolWords.serving(`http://127.0.0.1:${found}/`)}\n`);
  return server;
}

function portOf(typed: string): number | null {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}
