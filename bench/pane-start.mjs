// How long the pane takes to be usable, beside an empty page, and how much of it is sent:
// `node bench/pane-start.mjs [runs]` after a build. Office.js is replaced by a few lines that say "ready in
// Excel": only the pane's own start is measured. Besides the clock, which other programs disturb, it gives
// the processor time of the page's own thread until then.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const FOLDER = join(import.meta.dirname, "..", "dist", "pane");
const RUNS = Number(process.argv[2] ?? 7);
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };
const EMPTY = "<!doctype html><html lang=zh-CN><title>空</title><body><button>按</button></body>";
const READY = `globalThis.Excel = { Worksheet: class {} };
globalThis.Office = {
  onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  context: { requirements: { isSetSupported: () => true }, diagnostics: {} },
};`;

const server = createServer((request, response) => {
  const path = request.url.split("?")[0];
  const name = path === "/" ? "/index.html" : path;
  const send = (body) => {
    response.writeHead(200, {
      "content-type": `${TYPES[extname(name)] ?? "text/html"}; charset=utf-8`,
    });
    response.end(body);
  };
  if (name === "/favicon.ico") return response.writeHead(204).end();
  if (name === "/empty.html") return send(EMPTY);
  if (name === "/office.js") return send(READY);
  const body = readFileSync(join(FOLDER, name));
  return send(name === "/index.html" ? withOffice(body.toString("utf8")) : body);
});

/** The page with the stub in the place of Microsoft's client; its policy stays. */
function withOffice(html) {
  return html.replace(/src=("?)https:\/\/[^\s">]*office\.js\1/, "src=/office.js");
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** Milliseconds from navigation until the selector is there: by the clock, and worked by the page. */
async function usable(path, selector) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
  };
  await page.addInitScript((wanted) => {
    const seen = () => {
      if (document.querySelector(wanted)) globalThis.usableAt = performance.now();
      else requestAnimationFrame(seen);
    };
    requestAnimationFrame(seen);
  }, selector);
  await page.goto(`${origin}${path}`, { waitUntil: "commit" });
  await page
    .waitForFunction(() => globalThis.usableAt !== undefined)
    .catch(async () => {
      throw new Error(`never usable: ${await page.locator("body").innerText()}`);
    });
  const [clock, work] = [await page.evaluate(() => globalThis.usableAt), await worked()];
  await context.close();
  return { clock, work };
}

const empty = [];
const pane = [];
for (let run = 0; run < RUNS; run++) {
  empty.push(await usable("/empty.html", "button"));
  pane.push(await usable("/", "#zp-read:defined"));
}
await browser.close();
server.close();

for (const [name, runs] of Object.entries({ "empty page": empty, "task pane": pane })) {
  const [clock, work] = ["clock", "work"].map((key) => runs.map((run) => run[key]));
  console.log(
    `${name.padEnd(12)} ${median(clock).toFixed(0)} ms (best ${Math.min(...clock).toFixed(0)}), of its own work ${median(work).toFixed(0)} ms`,
  );
}

/** What is sent of a file: gzip at its best. */
const size = (name) => gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length;
const kilobytes = (names) =>
  `${(names.reduce((sum, name) => sum + size(name), 0) / 1024).toFixed(1)} KB`;
const own = readdirSync(FOLDER).filter(
  (name) => /\.(?:js|css)$/.test(name) && !/^(?:preferences|support)\./.test(name),
);
for (const name of own) console.log(`${name.padEnd(22)} ${kilobytes([name])} gzipped`);
console.log(`first screen           ${kilobytes(["pane.js", "pane.css"])} gzipped`);
console.log(`all of it              ${kilobytes(own)} gzipped`);
