/**
 * What the browser bundles leave out of packages because nothing calls it and no minimizer can know.
 * A text that is no longer found fails the build: then the package has changed, and this is read anew.
 */

/** Methods of a Decimal, each with its short name, that a table of scores has no use for. */
const DECIMAL_METHODS = [
  ["cosine", "cos"],
  ["cubeRoot", "cbrt"],
  ["hyperbolicCosine", "cosh"],
  ["hyperbolicSine", "sinh"],
  ["hyperbolicTangent", "tanh"],
  ["inverseCosine", "acos"],
  ["inverseHyperbolicCosine", "acosh"],
  ["inverseHyperbolicSine", "asinh"],
  ["inverseHyperbolicTangent", "atanh"],
  ["inverseSine", "asin"],
  ["inverseTangent", "atan"],
  ["logarithm", "log"],
  ["naturalExponential", "exp"],
  ["naturalLogarithm", "ln"],
  ["sine", "sin"],
  ["squareRoot", "sqrt"],
  ["tangent", "tan"],
  ["toBinary"],
  ["toFraction"],
  ["toHexadecimal", "toHex"],
  ["toNearest"],
  ["toOctal"],
  ["toPower", "pow"],
];
/** The same as functions of the class, and those that are nothing else. */
const DECIMAL_FUNCTIONS = [
  ...["acos", "acosh", "asin", "asinh", "atan", "atanh", "atan2", "cbrt", "cos", "cosh", "exp"],
  ...["hypot", "ln", "log", "log2", "log10", "pow", "random", "sin", "sinh", "sqrt", "tan", "tanh"],
];

/** Every name by which one of them could be called. */
const DECIMAL_NAMES = [...new Set([...DECIMAL_METHODS.flat(), ...DECIMAL_FUNCTIONS])];

function withoutDecimalNames(source) {
  const methods = DECIMAL_METHODS.map((names) => {
    const assigned = names.map((name) => `P\\.${name} = `).join("");
    return new RegExp(`^${assigned}function \\(.*\\) \\{\\r?\\n[^]*?^\\};`, "m");
  });
  const functions = DECIMAL_FUNCTIONS.map(
    (name) => new RegExp(`^  Decimal\\.${name} = ${name};`, "m"),
  );
  return [...methods, ...functions].reduce((text, found) => changed(text, found, ""), source);
}

/** Reads what a server has drawn; ours draws nothing. Only these two lines keep it in the bundle. */
const withoutHydration = {
  view: (source) => changed(source, "makeSerializationNoop(HydrationView);", ""),
  markup: (source) =>
    changed(
      source,
      "HydrationMarkup = Object.freeze({",
      "HydrationMarkup = /*#__PURE__*/ Object.freeze({",
    ),
};

function changed(source, found, replacement) {
  const result = source.replace(found, replacement);
  if (result === source) throw new Error(`not found: ${found}`);
  return result;
}

const FAST = "@microsoft/fast-element/dist/esm/";
const CHANGES = [
  ["decimal.js/decimal.mjs", withoutDecimalNames],
  [`${FAST}templating/hydration-view.js`, withoutHydration.view],
  [`${FAST}components/hydration.js`, withoutHydration.markup],
];

/** webpack's loader: `options.file` names the line of `CHANGES`. */
module.exports = function unusedCode(source) {
  const { file } = this.getOptions();
  const [, change] = CHANGES.find(([path]) => path === file);
  return change(source);
};

/** The rules of a browser bundle that leave it out. */
module.exports.rules = CHANGES.map(([file]) => ({
  resource: (path) => path.replaceAll("\\", "/").endsWith(`/node_modules/${file}`),
  use: { loader: __filename, options: { file } },
}));
module.exports.withoutDecimalNames = withoutDecimalNames;
module.exports.DECIMAL_NAMES = DECIMAL_NAMES;
