/**
 * Draws the icons from the pictures beside this file: `node assets/sources/render.mjs`. Needs the
 * system's Chromium; the PNG files are committed because Office asks for them by size.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const SIZES = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  check: [16, 20, 24, 32, 40, 48, 64, 80],
  score: [16, 20, 24, 32, 40, 48, 64, 80],
  insert: [16, 20, 24, 32, 40, 48, 64, 80],
  clear: [16, 20, 24, 32, 40, 48, 64, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const picture = await readFile(join(here, `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${picture}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(here, "..", `${name}-${size}.png`), png);
  }
}
await browser.close();
