import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { axeViolations } from "../browser/axe";
import { describeInChromium } from "../browser/chromium";
import { openGallery, type Gallery } from "./gallery/open-gallery";
import { STATES } from "./gallery/states";

/** `SHOTS=folder` keeps pictures of every state, to be looked at. */
const SHOTS = process.env["SHOTS"];

/** The document is the same in all four looks: colours depend on the scheme, places on the width. */
const BY_SCHEME = ["color-contrast"];
const BY_WIDTH = ["color-contrast", "scrollable-region-focusable"];
const LOOKS = [
  { width: 320, colorScheme: "light", rules: undefined },
  { width: 320, colorScheme: "dark", rules: BY_SCHEME },
  { width: 480, colorScheme: "dark", rules: BY_WIDTH },
  { width: 480, colorScheme: "light", rules: BY_SCHEME },
] as const;

async function keepPicture(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  // Else colours on their way from one scheme to the other are in the picture.
  await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: "disabled" });
}

function isWiderThanThePane(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const body = document.querySelector(".zp-body");
    return (body?.scrollWidth ?? 0) > (body?.clientWidth ?? 0);
  });
}

describeInChromium("every state of the screens", (browser) => {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    gallery = await openGallery(browser);
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await gallery?.close();
  });

  test.each(STATES.map((state) => [state.name, state] as const))(
    "%s: nothing wrong for axe, nothing wider than the pane, narrow and wide, light and dark",
    async (name, state) => {
      const opened = await gallery?.show(state);
      if (opened === undefined) throw new Error("no gallery");
      const { page, requests, errors, origin } = opened;
      const wrong: string[] = [];
      for (const { width, colorScheme, rules } of LOOKS) {
        const look = `${width}-${colorScheme}`;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 640 });
        await keepPicture(page, `${name}-${look}`);
        const violations = await axeViolations(page, rules ? { rules } : {});
        wrong.push(...violations.map((violation) => `${look}: ${violation}`));
        if (await isWiderThanThePane(page)) wrong.push(`${look}: wider than the pane`);
      }
      if (SHOTS !== undefined) {
        await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
        await keepPicture(page, `${name}-forced`);
      }
      expect(wrong).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
      await page.context().close();
    },
  );

  test("in forced colours the chosen tab alone is filled", async () => {
    const opened = await gallery?.show({ act: () => Promise.resolve() });
    if (opened === undefined) throw new Error("no gallery");
    const { page } = opened;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
      for (const name of ["设置", "识别"]) {
        await page.getByRole("tab", { name }).click();
        const [first, second, last] = await Promise.all(
          ["识别", "算分", "设置"].map((tab) => cornerOf(page.getByRole("tab", { name: tab }))),
        );
        const [chosen, other] = name === "设置" ? [last, first] : [first, last];
        expect(other?.equals(second ?? Buffer.of())).toBe(true);
        expect(chosen?.equals(second ?? Buffer.of())).toBe(false);
      }
    }
    await page.context().close();
  });
});

/** A picture of the few pixels in an element's corner: what fills it. */
async function cornerOf(element: Locator): Promise<Buffer> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("not shown");
  const clip = { x: Math.ceil(box.x) + 1, y: Math.ceil(box.y) + 1, width: 3, height: 3 };
  return element.page().screenshot({ clip, animations: "disabled" });
}
