import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { axeViolations } from "../browser/axe";
import { describeInChromium } from "../browser/chromium";
import { openGallery, type Gallery } from "./gallery/open-gallery";
import { STATES } from "./gallery/states";

/** `SHOTS=folder` keeps a picture of every state, to be looked at. */
const SHOTS = process.env["SHOTS"];
const LOOKS = [
  { width: 320, colorScheme: "light" },
  { width: 480, colorScheme: "dark" },
] as const;

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
    "%s: nothing wrong for axe, nothing wider than the pane, narrow and light, wide and dark",
    async (name, state) => {
      const opened = await gallery?.show(state);
      if (opened === undefined) throw new Error("no gallery");
      const { page, requests, errors, origin } = opened;
      const wrong: string[] = [];
      for (const { width, colorScheme } of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 640 });
        const look = `${width}-${colorScheme}`;
        if (SHOTS !== undefined)
          await page.screenshot({ path: join(SHOTS, `${name}-${look}.png`) });
        wrong.push(...(await axeViolations(page)).map((violation) => `${look}: ${violation}`));
        const overflow = await page.evaluate(
          () =>
            (document.querySelector(".zp-body")?.scrollWidth ?? 0) >
            (document.querySelector(".zp-body")?.clientWidth ?? 0),
        );
        expect({ look, overflow }).toEqual({ look, overflow: false });
      }
      expect(wrong).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
      await page.context().close();
    },
  );
});
