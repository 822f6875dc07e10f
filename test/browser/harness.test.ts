import { afterAll, expect, test } from "@jest/globals";
import { axeViolations } from "./axe";
import { describeInChromium } from "./chromium";
import { serveFiles, type StaticServer } from "./static-server";

const PAGE = `<!doctype html><html lang="zh-CN"><head><title>页</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head>
<body><main><h1>题</h1><img src="/x.png"></main></body></html>`;

describeInChromium("the browser tests' own tools", (browser) => {
  let server: StaticServer | null = null;
  afterAll(async () => {
    await server?.close();
  });

  test("serve files on loopback, record requests, and let axe look in spite of the policy", async () => {
    server = await serveFiles({ folders: [], texts: { "/index.html": PAGE } });
    const { page, requests } = await browser.page();
    await page.goto(`${server.origin}/`);
    expect(await axeViolations(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
    expect(requests.map((address) => new URL(address).pathname)).toEqual(["/", "/x.png"]);
  });
});
