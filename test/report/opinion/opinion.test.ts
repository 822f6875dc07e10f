import { describe, expect, test } from "@jest/globals";
import { fileReport } from "../../../src/report/file-report";
import type { Opinion } from "../../../src/report/opinion/opinion";
import {
  opinionText,
  tableOpinion as opinionBeside,
  workbookOpinion,
} from "../../../src/report/opinion/opinion";
import type { TableReport } from "../../../src/report/report";
import { checkedNational, checkedSample, SAMPLE_NAMES } from "../checked-files";
import { drawnFinding, drawnTable } from "./draft-reports";

const tableOpinion = (table: TableReport) => opinionBeside(table, "sheet");
const items = ({ paragraphs }: Opinion) => paragraphs.filter((text) => /^\d+\. /.test(text));

describe("what the opinion concludes", () => {
  test.each([
    ["an error", ["error", "warning", "info"], "return"],
    ["a warning", ["warning", "info"], "explain"],
    ["information only", ["info"], "nothing"],
    ["no finding", [], "nothing"],
  ] as const)("%s", (_, severities, conclusion) => {
    const findings = severities.map((severity) => drawnFinding({ id: severity, severity }));
    expect(tableOpinion(drawnTable(findings)).conclusion).toBe(conclusion);
  });

  test("a table without findings gets one sentence, which praises nothing", () => {
    const { paragraphs } = tableOpinion(drawnTable([]));
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]).not.toMatch(/较好|良好|规范|到位/);
  });
});

describe("the scores", () => {
  test.each([
    [{ stated: "92.5", computed: "90" }, ["92.5", "90分", "多计2.5分"]],
    [{ stated: "88", computed: "90" }, ["88", "90分", "少计2分"]],
    [{ stated: "90.00", computed: "90" }, ["一致"]],
    [{ stated: "", computed: "90" }, ["未填", "90分"]],
    [{ stated: "97.5", computed: null, complete: false }, ["97.5", "无法复算"]],
    [{ stated: "97.5", computed: "60", complete: false }, ["97.5", "无法复算"]],
  ])("%j", (totals, said) => {
    const [head] = tableOpinion(drawnTable([], totals)).paragraphs;
    for (const words of said) expect(head).toContain(words);
  });

  test("a form without scores gets no word about them", () => {
    const totals = { computed: null, complete: false, scoredRows: false };
    expect(tableOpinion(drawnTable([], totals)).paragraphs.join()).not.toContain("分");
  });
});

describe("the problems", () => {
  test("each with its cells, what to do and the clause; the weightiest first", () => {
    const opinion = tableOpinion(
      drawnTable([
        drawnFinding({ id: "说明", severity: "warning", rule: "grade", code: "W09" }),
        drawnFinding({
          id: "内容",
          rule: "actual-missing",
          code: "S11",
          cells: ["F10", "F11", "F13"],
        }),
        drawnFinding({ id: "资金" }),
      ]),
    );
    expect(items(opinion).map((text) => /资金|内容|说明/.exec(text)?.[0])).toEqual([
      "资金",
      "内容",
      "说明",
    ]);
    const [first, second] = items(opinion);
    expect(first).toContain("（I5）。请更正得分。（参照：财预〔2020〕10号）");
    expect(second).toContain("（F10:F11、F13）");
  });

  test.each([
    ["财预〔2020〕10号（总分100分）", "（依据：财预〔2020〕10号）"],
    ["财预〔2020〕10号（权重合理，通常做法）", "（参照：财预〔2020〕10号）"],
    ["自评得分保留两位小数（通常做法）", "（参照：通常做法）"],
    ["", "请更正得分。"],
  ])("clause %s", (clause, end) => {
    const [item] = items(tableOpinion(drawnTable([drawnFinding({ id: "a", clause })])));
    expect(item?.endsWith(end)).toBe(true);
  });

  test("inputs of the calculation are left to the list: cells of the finding's column are named", () => {
    const cells = ["H5", "E5", "F5", "H9", "'表2'!B4"];
    const [only] = items(tableOpinion(drawnTable([drawnFinding({ id: "a", cells })])));
    expect(only).toContain("（H5、H9、'表2'!B4）");
  });

  test("many of one kind are one problem: three examples, the number, one advice", () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      drawnFinding({ id: `第${i}行`, cells: [`H${10 + i}`] }),
    );
    const opinion = tableOpinion(drawnTable(many));
    const [only, second] = items(opinion);
    expect(second).toBeUndefined();
    for (const said of ["7处", "第0行", "第2行"]) expect(only).toContain(said);
    expect(only).not.toContain("第3行");
    expect(only?.split("请更正得分。")).toHaveLength(2);
  });

  test("where each of a kind asks for another correction no single one is given for all", () => {
    const two = ["5", "6"].map((score) =>
      drawnFinding({ id: score, whatToDo: `请改为${score}分。` }),
    );
    const [only] = items(tableOpinion(drawnTable(two)));
    expect(only).not.toMatch(/请改为/);
  });

  test("what another finding explains is no problem of its own, but its cell is named", () => {
    const opinion = tableOpinion(
      drawnTable([
        drawnFinding({ id: "cause", consequences: ["total"] }),
        drawnFinding({ id: "total", severity: "info", code: "W05", cells: ["H12"] }),
      ]),
    );
    expect(items(opinion)).toHaveLength(1);
    expect(items(opinion)[0]).toContain("H12");
    expect(opinion.paragraphs).toHaveLength(2);
  });

  test("confirmed ones are not asked for again; the reason given for them is told", () => {
    const opinion = tableOpinion(
      drawnTable([drawnFinding({ id: "a", acknowledged: { reason: "与业务科室核对无误" } })]),
    );
    expect([opinion.conclusion, items(opinion)]).toEqual(["nothing", []]);
    expect(opinionText(opinion)).toContain("与业务科室核对无误");
  });

  test("beyond eight kinds the list of findings is referred to", () => {
    const kinds = Array.from({ length: 11 }, (_, i) =>
      drawnFinding({ id: `${i}`, rule: `rule-${i}`, code: `S${10 + i}` }),
    );
    const opinion = tableOpinion(drawnTable(kinds));
    expect(items(opinion)).toHaveLength(8);
    expect(opinion.paragraphs.at(-1)).toContain("其余3类");
  });

  test.each([
    ["sheet", "见问题清单"],
    ["review", "见“全部问题”工作表"],
    ["page", "见后附问题"],
  ] as const)("beside a %s it names the list that is there", (list, said) => {
    const findings = [
      ...Array.from({ length: 5 }, (_, i) => drawnFinding({ id: `同类${i}` })),
      ...Array.from({ length: 9 }, (_, i) => drawnFinding({ id: `${i}`, rule: `rule-${i}` })),
      drawnFinding({ id: "提示", severity: "info" }),
    ];
    const { paragraphs } = opinionBeside(drawnTable(findings), list);
    const naming = paragraphs.filter((text) => text.includes("见"));
    expect(naming).toHaveLength(3);
    for (const text of naming) expect(text).toContain(said);
  });
});

describe("on real tables", () => {
  test("the missed total of a checked table is told with both numbers", async () => {
    const report = fileReport(await checkedNational({ total: 99, rows: [50, 40] }));
    const [table] = report.tables;
    if (!table) throw new Error("no table");
    const opinion = tableOpinion(table);
    expect(opinion.conclusion).toBe("return");
    for (const said of ["99分", "89.5分", "多计9.5分"])
      expect(opinion.paragraphs[0]).toContain(said);
  });

  test.each(SAMPLE_NAMES)("%s: short, every slot filled, no stop doubled", async (name) => {
    const report = fileReport(await checkedSample(name));
    const opinions = [...report.tables.map(tableOpinion), workbookOpinion(report, "sheet")];
    for (const opinion of opinions) {
      if (opinion === null) continue;
      const text = opinionText(opinion);
      expect(text.length).toBeLessThan(2500);
      expect(text).not.toMatch(/[{}]|。。|；。|（）|undefined|null/);
    }
  });
});
