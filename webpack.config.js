const path = require("node:path");
const { BannerPlugin } = require("webpack");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const swc = {
  test: /\.ts$/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
  },
};
const resolve = { extensions: [".ts", ".js"] };

/** The command line and the demo: one file each, so that `node dist/ziping.js` starts fast. */
const commandLine = {
  name: "cli",
  target: "node20",
  devtool: false,
  entry: { ziping: "./src/cli/main.ts", demo: "./src/cli/demo.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve,
  module: { rules: [swc] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
};

/** Where office.js comes from: worldwide, 21Vianet, or a folder beside the pane (closed networks). */
const OFFICE_JS = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  beside: "office-js/office.js",
};

/** A browser bundle: script and style as files, so that a strict Content-Security-Policy holds. */
function browserBundle(name, entry, template, parameters) {
  return {
    name,
    target: ["web", "es2022"],
    devtool: false,
    entry: { [name]: entry },
    output: { path: path.resolve(__dirname, "dist", name), filename: "[name].js", clean: true },
    resolve,
    module: {
      rules: [swc, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    optimization: { minimizer: ["...", new CssMinimizerPlugin()] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({ template, templateParameters: parameters, scriptLoading: "defer" }),
    ],
  };
}

/** The task pane in Excel: `dist/pane/index.html`. */
function pane(env) {
  const officeJs = OFFICE_JS[env.officeJs ?? "worldwide"];
  if (!officeJs) throw new Error(`--env officeJs: ${Object.keys(OFFICE_JS).join(", ")}`);
  return browserBundle("pane", "./src/pane/pane.ts", "./src/pane/pane.html", { officeJs });
}

/** The page without Excel: `dist/page/index.html`. */
function page() {
  return browserBundle("page", "./src/pane/page.ts", "./src/pane/page.html", {});
}

module.exports = (env = {}) => [commandLine, pane(env), page()];
module.exports.browserBundle = browserBundle;
