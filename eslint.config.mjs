import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What a layer may import, as design demands it: everything else is an error. */
function layer(files, allowed, packages = []) {
  const banned = ["core", "report", "app", "host", "pane", "cli", "words"].filter(
    (name) => !allowed.includes(name),
  );
  return {
    files: [files],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${banned.join("|")})/`,
              message: "This layer may not import that one.",
            },
            {
              regex: `^(?!\\.{1,2}/)(?!(${packages.join("|") || "^$"})$)`,
              message: "This layer may not use that package.",
            },
          ],
        },
      ],
    },
  };
}

const browserGlobals = ["console", "document", "window", "fetch", "XMLHttpRequest", "localStorage"];
const officeGlobals = ["Office", "Excel", "OfficeExtension"];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "reports/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ["{src,test}/**/*.ts"],
  })),
  {
    files: ["{src,test}/**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    // Sentences for people live in src/words; labels printed on forms in core/forms.
    files: ["src/**/*.ts"],
    ignores: ["src/words/**", "src/core/forms/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[value=/[\\u4e00-\\u9fff].*[。；！]/]",
          message: "Sentences that users read belong to src/words.",
        },
        {
          selector: "TemplateElement[value.raw=/[\\u4e00-\\u9fff].*[。；！]/]",
          message: "Sentences that users read belong to src/words.",
        },
      ],
    },
  },
  layer("src/core/**/*.ts", ["core"], ["decimal\\.js"]),
  layer("src/words/**/*.ts", ["core", "words", "host"]),
  layer(
    "src/report/**/*.ts",
    ["core", "report", "words", "app", "host"],
    ["decimal\\.js", "get-east-asian-width"],
  ),
  layer("src/app/**/*.ts", ["core", "app", "host"], ["decimal\\.js"]),
  layer("src/host/xlsx/**/*.ts", ["core", "host"], ["decimal\\.js", "fflate", "numfmt"]),
  layer("src/host/xls/**/*.ts", ["core", "host"], ["@e965/xlsx/dist/xlsx\\.full\\.min\\.js"]),
  layer(
    "src/host/excel/**/*.ts",
    ["core", "host"],
    ["decimal\\.js", "@microsoft/office-js-helpers"],
  ),
  layer(
    "src/pane/**/*.ts",
    ["core", "report", "app", "host", "pane", "words"],
    ["decimal\\.js", "@fluentui/web-components.*", "@microsoft/office-js-helpers"],
  ),
  {
    // Only host/excel knows Office.js; only the pane knows the browser; the pure layers know neither.
    files: ["src/**/*.ts"],
    ignores: ["src/host/excel/**", "src/pane/**", "src/cli/**", "src/deployment/**"],
    rules: { "no-restricted-globals": ["error", ...browserGlobals, ...officeGlobals, "process"] },
  },
  {
    // Of Microsoft's rules on Office.js those that are right: two others take every property that leads
    // to another object, and every result of a call, for one that has to be loaded.
    files: ["src/host/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/pane/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, "process", "fetch", "XMLHttpRequest"],
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Cell text is text, never HTML.",
        })),
      ],
    },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
);
