import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { exerciseScreenWords as WORDS } from "../../../src/words/pane/exercises";
import { axeViolations } from "../../browser/axe";
import { downloadOf, expectQuiet, type OpenPage } from "./page-in-test";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openScreen(page: Page): Promise<void> {
  await button(page, "生成培训练习…").click();
  await page.getByRole("heading", { name: WORDS.title }).waitFor();
}

async function made(page: Page): Promise<void> {
  await button(page, WORDS.make).click();
  await page.locator(".zp-form-done, .zp-form-problem").waitFor({ timeout: 120_000 });
}

async function rulesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const { tables, findings } = await checkWorkbook(opened.value);
  return [...findings, ...tables.flatMap((table) => table.findings)].map(({ rule }) => rule);
}

/** Exercises for training: form, mistakes, number; two files. */
export function exercises(open: OpenPage): void {
  test("rules that were ticked are planted, the same for the same number, with their answers", async () => {
    const opening = await open();
    const { page } = opening;
    await openScreen(page);
    await page.getByText(WORDS.hows.chosen, { exact: true }).click();
    await button(page, WORDS.make).click();
    await page.getByText(WORDS.noRules).waitFor();
    for (const rule of [/^B01 /, /^T02 /]) await page.getByRole("checkbox", { name: rule }).click();
    await page.locator("#zp-exercise-seed input").fill("7");
    await made(page);
    await page.locator(".zp-form-done").waitFor();
    const first = await downloadOf(page, () => button(page, WORDS.workbook).click());
    const answers = await downloadOf(page, () => button(page, WORDS.answers).click());
    expect(first.name).toBe("练习-mof-2020-7.xlsx");
    expect(answers.name).toBe("练习答案-mof-2020-7.xlsx");
    expect([...new Set(await rulesIn(first.bytes))].sort()).toEqual([
      "comparator-in-actual",
      "execution-rate",
    ]);
    const opened = openWorkbook(answers.bytes);
    const [grid] = opened.ok ? await opened.value.read(["答案"]) : [];
    expect(grid?.cellAt(2, 3)?.text).toMatch(/^[A-Z]+\d+/);
    await made(page);
    await page.locator(".zp-form-done").waitFor();
    const again = await downloadOf(page, () => button(page, WORDS.workbook).click());
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expectQuiet(opening);
  }, 180_000);

  test("so many mistakes as were asked for; what was typed wrong is said; nothing for axe", async () => {
    const opening = await open();
    const { page } = opening;
    await openScreen(page);
    await page.locator("#zp-exercise-count input").fill("0");
    await page.locator("#zp-exercise-seed input").fill("九");
    await button(page, WORDS.make).click();
    expect(await page.locator(".zp-form-problem").allInnerTexts()).toEqual([
      WORDS.wrongSeed,
      WORDS.wrongCount(61),
    ]);
    await page.locator("#zp-exercise-count input").fill("3");
    await page.locator("#zp-exercise-seed input").fill("9");
    await made(page);
    await page.locator(".zp-form-done").waitFor();
    const exercise = await downloadOf(page, () => button(page, WORDS.workbook).click());
    expect(new Set(await rulesIn(exercise.bytes)).size).toBe(3);
    await page.getByText(WORDS.hows.chosen, { exact: true }).click();
    for (const [width, colorScheme] of [
      [360, "light"],
      [1280, "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const shots = process.env["SHOTS"];
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/exercise-${width}.png`, fullPage: true });
      expect(await axeViolations(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
    await button(page, WORDS.back).click();
    await page.getByRole("button", { name: "选择文件…" }).waitFor();
  }, 180_000);
}
