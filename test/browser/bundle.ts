import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

export interface Bundle {
  /** Folder with `index.html` and its files. */
  readonly folder: string;
  remove(): void;
}

/**
 * A bundle of the product, or of a page of the tests, built just now into a folder of its own.
 * `name`: as in `webpack.config.js` ("pane", "page") or in `test/browser/webpack.config.js`.
 */
export function buildBundle(name: string, config: "product" | "tests"): Bundle {
  const folder = mkdtempSync(join(tmpdir(), `ziping-${name}-`));
  const run = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/webpack/bin/webpack.js"),
      ...["--config", join(ROOT, config === "product" ? "" : "test/browser", "webpack.config.js")],
      ...["--mode", "production", "--config-name", name, "--output-path", folder],
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`webpack ${name}: ${run.stdout}${run.stderr}`);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
