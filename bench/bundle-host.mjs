// Bundles the .xlsx host as the builds do, so that a bench measures what is shipped.
import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = fileURLToPath(new URL("../out/bench/", import.meta.url));

/** The module `src/host/xlsx/open-workbook.ts`, bundled and loaded. */
export async function loadHost() {
  mkdirSync(output, { recursive: true });
  const compiler = webpack({
    mode: "production",
    context: root,
    target: "node20",
    devtool: false,
    entry: { "open-workbook": "./src/host/xlsx/open-workbook.ts" },
    output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
    optimization: { minimize: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return createRequire(import.meta.url)(`${output}open-workbook.cjs`);
}
