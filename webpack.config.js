const path = require("node:path");
const { BannerPlugin } = require("webpack");

const swc = {
  test: /\.ts$/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
  },
};

/** The command line, its worker and the demo: one file each, so that `node dist/ziping.js` starts fast. */
const commandLine = {
  name: "cli",
  target: "node20",
  devtool: false,
  entry: { ziping: "./src/cli/main.ts", demo: "./src/cli/demo.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [swc] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
};

module.exports = [commandLine];
