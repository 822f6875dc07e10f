import { describe, expect, test } from "@jest/globals";
import { addressedManifest, readAddress } from "../../src/deployment/addressed-manifest";
import { deploy } from "../../src/deployment/run-deploy";
import { deploymentWords } from "../../src/words/deployment";
import { bufferedIo } from "../cli/run-cli";

describe("the address of the add-in", () => {
  test.each([
    ["https://czj.example.gov.cn/ziping", "https://czj.example.gov.cn/ziping"],
    ["https://czj.example.gov.cn/ziping//", "https://czj.example.gov.cn/ziping"],
    ["https://10.1.2.3:8443", "https://10.1.2.3:8443"],
    ["https://财政.example/助手", "https://xn--5bvu10g.example/%E5%8A%A9%E6%89%8B"],
  ])("%s is taken as %s", (typed, address) => {
    expect(readAddress(typed)).toEqual({ address });
  });

  test.each([
    ["czj.example.gov.cn/ziping", "not-a-url"],
    ["http://czj.example.gov.cn/ziping", "not-https"],
    ["file:///C:/ziping", "not-https"],
    ["https://czj.example.gov.cn/?a=1", "query-or-hash"],
  ] as const)("%s is refused: %s", async (typed, problem) => {
    expect(readAddress(typed)).toEqual({ problem });
    const { io, written } = bufferedIo({ cwd: "." });
    expect(await deploy(["--address", typed], io)).toBe(2);
    expect(written().err).toContain(deploymentWords.badAddress(typed, problem).slice(0, 20));
  });

  test("must be given", async () => {
    const { io, written } = bufferedIo({ cwd: "." });
    expect(await deploy([], io)).toBe(2);
    expect(written().err).toContain(deploymentWords.noAddress);
  });
});

test("an address with an ampersand stays one attribute of the manifest", () => {
  const manifest = '<SourceLocation DefaultValue="https://localhost:3000/index.html" />';
  expect(addressedManifest(manifest, "https://a.example/b&c", "1.0.0")).toBe(
    '<SourceLocation DefaultValue="https://a.example/b&amp;c/index.html" />',
  );
});

test("an address with dollar signs stays as it was typed", () => {
  const manifest = '<Source DefaultValue="https://localhost:3000/index.html"/>';
  expect(addressedManifest(manifest, "https://a.example/$&$1$$", "1.0.0")).toBe(
    '<Source DefaultValue="https://a.example/$&amp;$1$$/index.html"/>',
  );
});
