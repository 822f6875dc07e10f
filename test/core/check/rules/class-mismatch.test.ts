import { classMismatch } from "../../../../src/core/check/rules/class-mismatch";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (
  [level1, level2, level3]: readonly [string, string, string],
  target = "≥95%",
  actual = "98%",
): RowSpec => ({ level1, level2, level3, target, actual });
const rows = (...specs: readonly RowSpec[]): TableSpec => ({ rows: specs });

testRule(classMismatch, {
  valid: [
    {
      name: "classes as on the national form",
      table: rows(
        row(["产出指标", "数量指标", "培训人次"], "≥500人次", "510人次"),
        row(["产出指标", "成本指标", "项目总成本"], "≤5万元", "4.8万元"),
        row(["效益指标", "社会效益指标", "政策知晓率"]),
        row(["满意度指标", "服务对象满意度指标", "学员满意度"]),
      ),
    },
    {
      name: "costs as level 1 (2021)",
      table: rows(row(["成本指标", "社会成本指标", "对居民出行影响"], "较小", "较小")),
    },
    {
      name: "satisfaction under benefits (2015)",
      table: rows(row(["效益指标", "服务对象满意度指标", "群众满意度"])),
    },
    {
      name: "complaints under satisfaction",
      table: rows(row(["满意度指标", "服务对象满意度", "投诉事件数"], "≤2件", "0件")),
    },
    {
      name: "people asked under satisfaction",
      table: rows(row(["满意度指标", "满意度", "受益群众"])),
    },
    {
      name: "money paid out is an output",
      table: rows(row(["产出指标", "数量指标", "发放补助经费"], "≥100万元", "100万元")),
    },
    { name: "money in time", table: rows(row(["产出指标", "时效指标", "经费拨付及时率"])) },
    {
      name: "a rate of funds is no cost",
      table: rows(row(["产出指标", "质量指标", "经费到位率"])),
    },
    {
      name: "tourists are economic",
      table: rows(
        row(["效益指标", "经济效益指标", "旅游宣传带动消费人次"], "≥1万人次", "1.2万人次"),
      ),
    },
    {
      name: "how often is a matter of time",
      table: rows(row(["产出指标", "时效指标", "每月报送信息次数"], "≥1次", "1次")),
    },
    {
      name: "no level 2 to compare with",
      table: rows(row(["产出指标", "", "学员满意度"])),
    },
    {
      name: "two classes in one",
      table: rows(row(["产出指标", "数量及质量指标", "培训合格率"])),
    },
    {
      name: "social costs",
      table: rows(row(["产出指标", "社会成本指标", "拆迁安置费用"], "≤5万元", "4.8万元")),
    },
    { name: "no classes", table: rows({ level3: "培训合格率", target: "≥95%", actual: "98%" }) },
    {
      name: "outputs and benefits in one class",
      table: rows(
        row(["产出与效益指标", "社会效益", "保障工作"], "顺利", "顺利"),
        row(["效益及产出指标", "数量指标", "培训人次"], "≥50人次", "60人次"),
        row(["过程和效果", "社会效益", "保障工作"], "顺利", "顺利"),
        row(["产出及可持续影响指标", "可持续影响", "保障工作"], "顺利", "顺利"),
        row(["效果及完成情况", "时效指标", "按期完成率"]),
      ),
    },
    {
      name: "satisfaction beside outputs in one class",
      table: rows(
        row(["产出及满意度指标", "满意度指标", "学员满意度"]),
        row(["满意度及产出指标", "质量指标", "培训合格率"]),
      ),
    },
    {
      name: "satisfaction beside outputs in a form of one level",
      table: rows(row(["产出满意度指标", "", "培训合格率"])),
    },
    {
      name: "a form without names of indicators",
      table: { ...rows(row(["产出指标", "数量指标", ""])), columnsAbsent: ["level3"] },
    },
    {
      name: "costs as level 1 without a level 2",
      table: rows(row(["成本指标", "", "培训合格率"])),
    },
    { name: "a name that is missing", table: rows(row(["满意度指标", "满意度", ""])) },
  ],
  invalid: [
    {
      name: "a class that explains itself is told by its beginning",
      table: rows(
        row(["效益指标", "数量指标一二三四五六七八九", "培训人次"], "≥50人次", "60人次"),
        {
          level2: "数量指标一二三四五六七八",
          level3: "参训人次",
          target: "≥50人次",
          actual: "60人次",
        },
      ),
      findings: [
        {
          messageId: "misplacedClass",
          cells: ["C20", "B20"],
          values: { name: "数量指标一二三四五六七八…" },
        },
        {
          messageId: "misplacedClass",
          cells: ["C21", "B20"],
          values: { name: "数量指标一二三四五六七八" },
        },
      ],
    },
    {
      name: "benefits under outputs",
      table: rows(row(["项目完成指标", "数量指标", "核查次数"], "1次", "1次"), {
        level2: "社会效益",
        level3: "保障各项工作",
        target: "顺利开展",
        actual: "顺利",
      }),
      findings: [
        {
          messageId: "misplacedClass",
          cells: ["C21", "B20"],
          values: { name: "社会效益", within: "项目完成指标", better: "效益指标" },
        },
      ],
    },
    {
      name: "outputs under benefits and under satisfaction",
      table: rows(
        row(["效益指标", "数量指标", "培训人次"], "≥50人次", "60人次"),
        row(["满意度指标", "质量指标", "培训质量"], "好", "好"),
      ),
      findings: [
        { messageId: "misplacedClass", cells: ["C20", "B20"] },
        { messageId: "misplacedClass", cells: ["C21", "B21"] },
      ],
    },
    {
      name: "events under satisfaction",
      table: rows(row(["满意度指标", "服务对象满意度指标", "粮食安全\n事件发生数"], "0起", "0起")),
      findings: [
        {
          messageId: "misplacedName",
          cells: ["D20", "C20"],
          values: { name: "粮食安全事件发生数", better: "效益指标" },
        },
      ],
    },
    {
      name: "events under satisfaction without a level 2",
      table: rows(row(["满意度指标", "", "安全事故次数"], "0次", "0次")),
      findings: [{ messageId: "misplacedName", cells: ["D20", "B20"] }],
    },
    {
      name: "a form of one level",
      table: rows(row(["质量指标", "", "学员满意度"])),
      findings: [
        { messageId: "misplacedName", cells: ["D20", "B20"], values: { within: "质量指标" } },
      ],
    },
    {
      name: "a form with one level of classes",
      table: {
        ...rows({ level2: "数量指标", level3: "验收合格率", target: "100%", actual: "100%" }),
        columnsAbsent: ["level1"],
      },
      findings: [{ messageId: "misplacedName", cells: ["D20", "C20"] }],
    },
    {
      name: "a cost whose unit only the target says",
      table: rows(row(["产出指标", "数量指标", "培训经费"], "72890元", "72890")),
      findings: [{ messageId: "misplacedName", cells: ["D20", "C20"] }],
    },
    {
      name: "visitors of a web site are no economic benefit",
      table: rows(row(["效益指标", "经济效益", "门户网站访问人数"], "", "30多万人（次）")),
      findings: [{ messageId: "misplacedName", cells: ["D20", "C20"] }],
    },
    {
      name: "costs, times and qualities among quantities",
      table: rows(
        row(["产出指标", "数量指标", "培训经费"], "72890元", "72890元"),
        { level3: "资金拨付及时率", target: "100%", actual: "100%" },
        { level3: "验收合格率", target: "100%", actual: "100%" },
        { level3: "学员满意度", target: "≥95%", actual: "98%" },
      ),
      findings: [
        { messageId: "misplacedName", cells: ["D20", "C20"], values: { better: "成本指标" } },
        { messageId: "misplacedName", cells: ["D21", "C20"], values: { better: "时效指标" } },
        { messageId: "misplacedName", cells: ["D22", "C20"], values: { better: "质量指标" } },
        { messageId: "misplacedName", cells: ["D23", "C20"], values: { better: "满意度指标" } },
      ],
    },
    {
      name: "a number of people among times",
      table: rows(row(["产出指标", "时效指标", "培训人数"], "≥50人", "60人")),
      findings: [{ messageId: "misplacedName", cells: ["D20", "C20"] }],
    },
  ],
});
