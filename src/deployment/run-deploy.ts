import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import packageJson from "../../package.json";
import { parseArguments } from "../cli/arguments/parse-arguments";
import { EXIT, type ExitCode } from "../cli/exit-code";
import type { CommandIo } from "../cli/io";
import { complain, wordsOfUsage } from "../cli/messages";
import { deploymentWords } from "../words/deployment";
import { addressedManifest, readAddress } from "./addressed-manifest";

/** Where office.js comes from, as `webpack.config.js` knows it. */
const OFFICE_JS = ["worldwide", "21vianet", "beside"] as const;

/**
 * `npm run deploy -- --address URL`: builds the pane for an address and writes it with its manifest
 * into `dist/deploy`, a folder that any web server can serve.
 */
export async function deploy(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const parsed = parseArguments(argv, [
    { name: "address", takes: "value" },
    { name: "office-js", takes: "value", choices: OFFICE_JS },
  ]);
  const stop = async (message: string): Promise<ExitCode> => {
    await complain(io, `${message}\n${deploymentWords.usage}`);
    return EXIT.failed;
  };
  if (!parsed.ok) return stop(wordsOfUsage(parsed.error));
  const typed = parsed.value.value("address");
  if (typed === undefined) return stop(deploymentWords.noAddress);
  const read = readAddress(typed);
  if ("problem" in read) return stop(deploymentWords.badAddress(typed, read.problem));
  const officeJs = parsed.value.value("office-js") ?? "worldwide";
  const folder = join(io.root, "dist", "deploy");
  if (!(await build(io.root, folder, officeJs))) return stop(deploymentWords.buildFailed);
  const manifest = await readFile(join(io.root, "manifest.xml"), "utf8");
  const path = join(folder, "manifest.xml");
  await writeFile(path, addressedManifest(manifest, read.address, packageJson.version));
  const shown = relative(io.cwd, folder);
  await io.out.write(`${deploymentWords.done(shown, read.address, officeJs)}\n`);
  return EXIT.clean;
}

/** The pane as webpack builds it, into `folder`. */
function build(root: string, folder: string, officeJs: string): Promise<boolean> {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const args = ["--mode", "production", "--config-name", "pane", "--env", `officeJs=${officeJs}`];
  const child = spawn(process.execPath, [webpack, ...args, "--output-path", folder], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve(code === 0);
    });
  });
}
