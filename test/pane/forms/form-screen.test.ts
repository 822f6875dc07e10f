import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { axeViolations } from "../../browser/axe";
import { describeInChromium } from "../../browser/chromium";
import { openGallery, type Gallery } from "../gallery/open-gallery";
import { button, openTab } from "../gallery/states";

const SHOT = process.env["SHOT"];

describeInChromium("the screen of forms", (browser) => {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    gallery = await openGallery(browser);
  }, 120_000);
  afterAll(async () => {
    await gallery?.close();
  });

  async function shown() {
    const opened = await gallery?.show({ act: (page) => openTab(page, "表样") });
    if (opened === undefined) throw new Error("no gallery");
    return opened;
  }

  test("shows the form asked for, says what is wrong, and inserts nothing then", async () => {
    const { page, errors, asked } = await shown();
    await page.getByRole("combobox", { name: "表样" }).selectOption("gansu-project-2022");
    await page.locator("#zp-form-year input").fill("2024");
    const preview = page.locator(".zp-form-preview");
    expect(await preview.innerText()).toContain("2024年度部门预算项目支出绩效自评表");
    expect(await preview.innerText()).toContain("不是官方表样");
    await page.locator("#zp-form-project input").fill("<img src=x onerror=alert(1)>");
    expect(await preview.locator("img").count()).toBe(0);
    await page.locator("#zp-form-year input").fill("24");
    await page.locator(".zp-form-problem").waitFor();
    expect(await page.locator(".zp-form-problem").innerText()).toContain("年度“24”不对");
    await button(page, "插入为新工作表").click({ force: true });
    expect(asked).not.toContain("insertDrawing");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("inserts a new sheet", async () => {
    const { page, errors, asked } = await shown();
    await button(page, "插入为新工作表").click();
    await page.locator(".zp-form-done").waitFor();
    expect(asked).toContain("insertDrawing");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is without a violation for axe, narrow and light, wide and dark", async () => {
    const { page } = await shown();
    for (const [width, colorScheme] of [
      [320, "light"],
      [480, "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      if (SHOT !== undefined) await page.screenshot({ path: `${SHOT}-${width}.png` });
      expect(await axeViolations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () =>
          (document.querySelector(".zp-body")?.scrollWidth ?? 0) >
          (document.querySelector(".zp-body")?.clientWidth ?? 0),
      );
      expect(overflow).toBe(false);
    }
    await page.context().close();
  });
});
