const path = require("node:path");
const product = require("../../webpack.config.js");

const here = (file) => path.resolve(__dirname, file);
const DIST = path.resolve(__dirname, "../../dist/excel-stand-in");
/** Nobody waits for these: neither small nor warned about. */
const plain = { optimization: { minimize: false }, performance: false };

/** The grid and the host behind it. */
function page(out) {
  const template = here("browser/page.html");
  const bundle = product.browserBundle("page", here("browser/page.ts"), template, {});
  return { ...bundle, ...plain, output: { ...bundle.output, path: path.join(out, "page") } };
}

/** The first script of the pane's frame. */
function frame(out) {
  const bundle = product.browserBundle("frame", here("browser/frame.ts"), "", {});
  const output = { ...bundle.output, path: path.join(out, "frame") };
  return { ...bundle, ...plain, output, plugins: [] };
}

/** The product's pane as it is delivered to a closed network. */
async function pane(out) {
  const bundles = await product({ officeJs: "beside" });
  const bundle = bundles.find(({ name }) => name === "pane");
  return { ...bundle, output: { ...bundle.output, path: path.join(out, "pane") } };
}

/** `npm run excel-stand-in`; the readers of files stay in node_modules. */
function server(out) {
  return {
    ...product.nodeBundle,
    name: "server",
    entry: { serve: here("server/main.ts") },
    output: { path: out, filename: "[name].js" },
    externals: { exceljs: "commonjs exceljs", "@e965/xlsx": "commonjs @e965/xlsx" },
  };
}

module.exports = async ({ out = DIST } = {}) => [
  page(out),
  frame(out),
  await pane(out),
  server(out),
];
