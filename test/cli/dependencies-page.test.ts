import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "docs", "dependencies.md"), "utf8");

/** Package, version and licence of each table row. */
const rows = [...page.matchAll(/^\| `([^`]+)` \| (\S+) \| (\S+) \| (.+) \|$/gm)].map(
  ([, name, version, licence, why]) => ({ name, version, licence, why }),
);

test("the page names every package with its version, and no other", () => {
  const wanted = {
    ...packageJson.dependencies,
    ...packageJson.overrides,
    ...packageJson.devDependencies,
  };
  expect(Object.fromEntries(rows.map(({ name, version }) => [name, version]))).toEqual(wanted);
});

test.each(rows)("$name has the licence and the reason the page gives", ({ name, licence, why }) => {
  const installed: unknown = JSON.parse(
    readFileSync(join(root, "node_modules", name ?? "", "package.json"), "utf8"),
  );
  expect(installed).toMatchObject({ license: licence });
  expect(why?.length).toBeGreaterThan(10);
});
