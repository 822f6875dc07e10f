import { spawn } from "node:child_process";
import { join } from "node:path";
import { EXIT, type ExitCode } from "../cli/exit-code";
import type { CommandIo } from "../cli/io";
import { deploymentWords } from "../words/deployment";

/** Where `office-addin-debugging` can register an add-in with a desktop Excel. */
const DESKTOPS = ["win32", "darwin"];

/**
 * `npm run start:excel`: serves the pane over https and opens Excel with the add-in. On a system
 * without desktop Excel it says what to do there.
 */
export async function startExcel(
  io: CommandIo,
  begin: (root: string) => Promise<number>,
): Promise<ExitCode> {
  if (!DESKTOPS.includes(io.platform)) {
    await io.out.write(`${deploymentWords.noDesktopExcel}\n`);
    return EXIT.failed;
  }
  return (await begin(io.root)) === 0 ? EXIT.clean : EXIT.failed;
}

/** Excel of this machine by `office-addin-debugging`; its exit code. */
export function beginDebugging(root: string): Promise<number> {
  const cli = join(root, "node_modules", "office-addin-debugging", "cli.js");
  const server = "npx webpack serve --mode development --config-name pane";
  const args = ["start", "manifest.xml", "desktop", "--app", "excel"];
  const child = spawn(
    process.execPath,
    [cli, ...args, "--dev-server", server, "--dev-server-port", "3000"],
    { cwd: root, stdio: "inherit" },
  );
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
}
