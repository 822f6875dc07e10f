import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the page as it now stands: rule, then the elements it blames. */
export async function axeViolations(page: Page, within = ":root"): Promise<readonly string[]> {
  // Evaluated by the debugger, so that a strict Content-Security-Policy does not forbid it.
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults, string>(
    // axe is a global of the page only.
    (selector) =>
      (window as unknown as { axe: { run(at: string): Promise<AxeResults> } }).axe.run(selector),
    within,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html} [${(node.any[0] ?? node.all[0])?.message ?? ""}]`).join(" | ")}`,
  );
}
