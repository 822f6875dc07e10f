import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface AxeQuestion {
  readonly within?: string;
  /** Only these of axe's rules; all where left out. */
  readonly rules?: readonly string[];
}

/** What axe finds wrong in the page as it now stands: rule, then the elements it blames. */
export async function axeViolations(
  page: Page,
  { within = ":root", rules }: AxeQuestion = {},
): Promise<readonly string[]> {
  // Evaluated by the debugger, so that a strict Content-Security-Policy does not forbid it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  await transitionsEnd(page);
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(rules ? { runOnly: { type: "rule", values: [...rules] } } : {}),
  };
  const results = await page.evaluate<AxeResults, [string, RunOptions]>(
    // axe is a global of the page only.
    ([selector, asked]) =>
      (
        window as unknown as { axe: { run(at: string, how: RunOptions): Promise<AxeResults> } }
      ).axe.run(selector, asked),
    [within, options],
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html} [${(node.any[0] ?? node.all[0])?.message ?? ""}]`).join(" | ")}`,
  );
}

/** A colour on its way to another is no colour of the page: transitions run to their end, in shadow trees too. */
async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const trees: (Document | ShadowRoot)[] = [document];
    for (const tree of trees)
      for (const { shadowRoot } of tree.querySelectorAll("*"))
        if (shadowRoot) trees.push(shadowRoot);
    await new Promise(requestAnimationFrame);
    const running = trees.flatMap((tree) => tree.getAnimations());
    for (const animation of running) if (animation instanceof CSSTransition) animation.finish();
  });
}
