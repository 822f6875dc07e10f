const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin, Compilation } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const swc = {
  test: /\.ts$/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
  },
};
/** A build that goes well says nothing. */
const stats = "errors-warnings";
const resolve = { extensions: [".ts", ".js"] };

/** `npm start` knows by the time of the files whether they are older than their sources. */
const NEWLY_WRITTEN = { compareBeforeEmit: false };

/** The command line and its neighbours: one file each, so that `node dist/ziping.js` starts fast. */
const commandLine = {
  name: "cli",
  target: "node20",
  devtool: false,
  stats,
  entry: {
    ziping: "./src/cli/main.ts",
    demo: "./src/cli/demo.ts",
    deploy: "./src/deployment/deploy.ts",
    serve: "./src/deployment/serve.ts",
    release: "./src/deployment/release.ts",
    "start-excel": "./src/deployment/start-excel.ts",
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", ...NEWLY_WRITTEN },
  resolve,
  // What only some files need, such as the reader of .xls, is in the one file too and runs only then.
  module: { rules: [swc], parser: { javascript: { dynamicImportMode: "eager" } } },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
};

/** Where office.js comes from: worldwide, 21Vianet, or a folder beside the pane (closed networks). */
const OFFICE_JS = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  beside: "office-js/office.js",
};

/** `passes`: more of them make the scripts no smaller. */
const smallScripts = new MinimizerPlugin({
  minify: {
    implementation: MinimizerPlugin.swcMinify,
    options: { ecma: 2022, compress: { ecma: 2022, passes: 4 }, mangle: true },
  },
});

/** A browser bundle: script and style as files, so that a strict Content-Security-Policy holds. */
function browserBundle(name, entry, template, parameters) {
  return {
    name,
    target: ["web", "es2022"],
    devtool: false,
    stats,
    entry: { [name]: entry },
    output: {
      path: path.resolve(__dirname, "dist", name),
      filename: "[name].js",
      // An old first file never gets a new part: their inner names would not fit.
      chunkFilename: "[name].[contenthash:8].js",
      chunkLoadTimeout: 30_000,
      clean: true,
    },
    resolve,
    module: {
      rules: [swc, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    // Sizes are measured in bench/, not warned of at every build.
    performance: { hints: false },
    // What comes later is divided by hand, at the imports that name their part.
    optimization: { minimizer: [smallScripts, new CssMinimizerPlugin()], splitChunks: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({ template, templateParameters: parameters, scriptLoading: "defer" }),
    ],
  };
}

/**
 * In bytes before compression: what the first screen waits for (about 50 KB as sent), and any one file;
 * both stand 3 % above what there is. A build that goes beyond fails; what is sent and how long it takes is
 * measured in bench/pane-start.mjs.
 */
const SIZE_LIMITS = {
  hints: "error",
  maxEntrypointSize: 166_000,
  maxAssetSize: 600_000,
  assetFilter: (name) => /\.(?:js|css)$/.test(name) && !name.startsWith("office-js/"),
};

/** The task pane in Excel: `dist/pane/index.html`. */
async function pane(env) {
  const officeJs = OFFICE_JS[env.officeJs ?? "worldwide"];
  if (!officeJs) throw new Error(`--env officeJs: ${Object.keys(OFFICE_JS).join(", ")}`);
  const bundle = browserBundle("pane", "./src/pane/pane.ts", "./src/pane/pane.html", {
    officeJs,
    policy: contentPolicy(officeJs),
  });
  return {
    ...bundle,
    performance: SIZE_LIMITS,
    plugins: [
      ...bundle.plugins,
      // Chromium then compiles all of it while it arrives, not each function when it is first called.
      new BannerPlugin({
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        include: /^pane\.js$/,
        stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
      }),
      new CopyPlugin({ patterns: besideThePane(env.officeJs) }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await secureServer() } : {}),
  };
}

/**
 * Nothing but the pane's own files and office.js is loaded, and nothing is sent anywhere; so what
 * Microsoft's client would report about its use stays here too.
 */
function contentPolicy(officeJs) {
  const office = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self'${office}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What the manifest points to besides the pane; and Microsoft's client where it is served with it. */
function besideThePane(officeJs) {
  const patterns = [{ from: "assets/*.png" }, { from: "src/pane/support.*", to: "[name][ext]" }];
  if (officeJs !== "beside") return patterns;
  const client = "node_modules/@microsoft/office-js";
  return [
    ...patterns,
    { from: `${client}/LICENSE.md`, to: "office-js/" },
    // Unmodified; left out are the other applications, the readable copies and most languages.
    ...["*.js", "{zh-cn,zh-tw,en-us}/office_strings.js", "telemetry/*.js"].map((from) => ({
      from,
      context: `${client}/dist`,
      to: "office-js/[path][name][ext]",
      // Already minimized; the minimizer would change Microsoft's files.
      info: { minimized: true },
      globOptions: {
        ignore: ["**/*.debug.js", "**/{access,onenote,outlook,powerpoint,project,visio,word}*.js"],
      },
    })),
  ];
}

/** https, because Office loads nothing else; with trusted certificates where they can be installed. */
async function secureServer() {
  const desktop = ["win32", "darwin"].includes(process.platform);
  const options = desktop ? await require("office-addin-dev-certs").getHttpsServerOptions() : {};
  return { port: 3000, server: { type: "https", options }, hot: false, liveReload: true };
}

/** The page without Excel: `dist/page/index.html`, for a server or to be opened by double click. */
function page() {
  const bundle = browserBundle("page", "./src/pane/page.ts", "./src/pane/page.html", {});
  return {
    ...bundle,
    // The library for .xls comes whole in one script, loaded when such a file comes.
    optimization: { ...bundle.optimization, splitChunks: false },
    output: { ...bundle.output, chunkFilename: "[name].js", publicPath: "", ...NEWLY_WRITTEN },
    entry: { ...bundle.entry, worker: "./src/pane/worker/page-worker.ts" },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        template: "./src/pane/page.html",
        chunks: ["page"],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "samples/*.xlsx" },
          { from: "assets/icon-32.png", to: "icon.png" },
          { from: "docs/page-readme.txt", to: "说明.txt" },
        ],
      }),
      new PageScripts(),
    ],
  };
}

/**
 * A page that was opened by double click can load scripts, but neither fetch files nor start workers
 * from them. So what runs in a worker leaves its function in the window, to be started from a blob,
 * and the samples come as a script too.
 */
class PageScripts {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PageScripts", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "PageScripts", stage }, () => {
        for (const [file, holder] of [
          ["worker.js", "zipingWorker"],
          ["xls.js", "zipingXls"],
          ["exercises.js", "zipingExercises"],
        ])
          compilation.updateAsset(
            file,
            (old) => new sources.ConcatSource(`self.${holder}=function(){`, old, "\n};\n"),
          );
        const samples = `self.zipingSamples=${JSON.stringify(sampleFiles())};\n`;
        compilation.emitAsset("samples.js", new sources.RawSource(samples));
      });
    });
  }
}

function sampleFiles() {
  const folder = path.resolve(__dirname, "samples");
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, base64: fs.readFileSync(path.join(folder, name), "base64") }));
}

module.exports = async (env = {}) => [commandLine, await pane(env), page()];
module.exports.browserBundle = browserBundle;
module.exports.nodeBundle = commandLine;
