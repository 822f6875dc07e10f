import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORM_IDS } from "../../src/core/forms/form-profile";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";

const SAMPLE = join(__dirname, "../../samples/襄阳市委编办2021.xlsx");

interface PackFile {
  readonly forms: readonly { readonly id: string; readonly policy: unknown }[];
}
interface ReportFile {
  readonly files: readonly {
    readonly tables: readonly {
      readonly form: string;
      readonly formName: string;
      readonly policy: unknown;
    }[];
  }[];
}

let folder: TemporaryFolder;
const cli = (...argv: string[]) => runCli(argv, { cwd: folder.path });
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder.path, name), "utf8"));
const formsIn = (name: string) => (read(name) as PackFile).forms;

beforeAll(async () => {
  folder = new TemporaryFolder().put({ "坏.json": "{", "别的.json": '{"format":"x"}' });
  copyFileSync(SAMPLE, join(folder.path, "襄阳.xlsx"));
  const made = await cli("pack", "襄阳.xlsx", "--out", "表样.json");
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/own-/) });
});
afterAll(() => {
  folder.remove();
});

async function reported(...argv: string[]) {
  await cli("check", ...argv, "--format", "json", "--out", "报告.json");
  const { files } = read("报告.json") as ReportFile;
  return files.flatMap(({ tables }) => tables);
}

describe("ziping pack", () => {
  test("keeps the tables of a workbook, which are then recognised and scored by its forms", async () => {
    const ids = formsIn("表样.json").map(({ id }) => id);
    const tables = await reported("襄阳.xlsx", "--pack", "表样.json");
    expect(tables.length).toBe(3);
    expect(tables.filter(({ form }) => !ids.includes(form))).toEqual([]);
    expect(tables.map(({ policy }) => policy)).toEqual(
      (await reported("襄阳.xlsx")).map(({ policy }) => policy),
    );
  });

  test("new draws a form of a pack, which is read as that form", async () => {
    const [form] = formsIn("表样.json");
    const argv = ["--pack", "表样.json", "--year", "2031", "--unit", "××市××局"];
    expect(await cli("new", "--form", form?.id ?? "", "--out", "空白.xlsx", ...argv)).toMatchObject(
      { code: 0, err: "" },
    );
    const tables = await reported("空白.xlsx", "--pack", "表样.json");
    expect(tables.map((table) => table.form)).toEqual([form?.id]);
  });

  test("new --from gives next year's form of a pack", async () => {
    const argv = ["--from", "襄阳.xlsx", "--pack", "表样.json", "--out", "下年.xlsx"];
    expect(await cli("new", ...argv)).toMatchObject({ code: 0 });
    const ids = formsIn("表样.json").map(({ id }) => id);
    const tables = await reported("下年.xlsx", "--pack", "表样.json");
    expect(tables.length).toBe(3);
    expect(tables.filter(({ form }) => !ids.includes(form))).toEqual([]);
  });

  test("joins packs and forms of the product, each once", async () => {
    const forms = FORM_IDS.filter((id) => id !== "generic").join(",");
    const argv = ["表样.json", "表样.json", "--form", forms, "--out", "全部.json"];
    expect(await cli("pack", ...argv)).toMatchObject({ code: 0, err: "" });
    const ids = formsIn("全部.json").map(({ id }) => id);
    expect(ids.length).toBe(formsIn("表样.json").length + FORM_IDS.length - 1);
    const { out } = await cli("forms", "--pack", "全部.json");
    for (const id of ids) expect(out).toContain(id);
  });

  test("a policy file becomes the policy of the form", async () => {
    folder.put({ "办法.json": '{"base":"hubei","fundWeight":30,"acknowledge":[]}' });
    const argv = ["襄阳.xlsx", "--policy", "办法.json", "--out", "另一.json"];
    expect(await cli("pack", ...argv)).toMatchObject({ code: 0 });
    expect(formsIn("另一.json")[0]?.policy).toEqual({ base: "hubei", fundWeight: 30 });
  });

  test.each([
    [["pack", "--out", "a.json"], "没有写从哪个工作簿"],
    [["pack", "襄阳.xlsx"], "--out"],
    [["pack", "没有.xlsx", "--out", "a.json"], "没有.xlsx"],
    [["pack", "--form", "generic", "--out", "a.json"], "generic"],
    [["pack", "襄阳.xlsx", "--name", "表", "--out", "a.json"], "--name"],
    [["pack", "襄阳.xlsx", "--out", "表样.json"], "已经存在"],
    [["check", "襄阳.xlsx", "--pack", "坏.json"], "JSON"],
    [["check", "襄阳.xlsx", "--pack", "别的.json"], "不是表样文件"],
    [["forms", "--pack", "没有.json"], "没有.json"],
    [["new", "own-x", "--out", "a.xlsx"], "own-x"],
  ])("%j says what is wrong", async (argv, words) => {
    const { code, err } = await cli(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
