import { foreignUnitName } from "../../../../src/core/check/rules/foreign-unit-name";
import type { TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const of = (organisation: string, more: Partial<TableSpec> = {}): readonly TableSpec[] => [
  {
    rows: [{ level1: "产出指标", level3: "调研次数", target: "≥5次", actual: "6次" }],
    heads: [{ name: "organisation", label: "实施单位", value: organisation }],
    organisation,
    ...more,
  },
];
const OFFICE = "中共临湘市委机构编制委员会办公室";

testRule(foreignUnitName, {
  valid: [
    {
      name: "its own name",
      tables: of(OFFICE),
      narratives: [narrative("报告", "A3", "我办成立了评审小组，我委研究同意。")],
    },
    {
      name: "a bureau of a bureau",
      tables: of("粮食调控储备中心", {
        heads: [{ name: "supervisor", label: "主管部门", value: "衡山县商务和粮食局" }],
      }),
      narratives: [narrative("报告", "A3", "我局成立了评审小组。")],
    },
    {
      name: "a school and a hospital",
      tables: [...of("永德县明朗中学"), ...of("县妇幼保健院", { id: "t2", sheet: "表2" })],
      narratives: [narrative("报告", "A3", "我校……我院……")],
    },
    {
      name: "a body of no kind that is known",
      tables: of("示范单位"),
      narratives: [narrative("报告", "A3", "我局成立了评审小组。")],
    },
    {
      name: "no body named",
      tables: of("", { organisation: null, title: "临湘市整体支出绩效自评报告" }),
      narratives: [narrative("报告", "A3", "我局和区委区政府")],
    },
    {
      name: "blank names",
      tables: of(" ", { organisation: " ", title: "临湘市整体支出绩效自评报告" }),
      narratives: [narrative("报告", "A3", "我局和区委区政府")],
    },
    {
      name: "heads that name no body",
      tables: of("", {
        organisation: null,
        title: "临湘市整体支出绩效自评报告",
        heads: [{ name: "project", label: "项目名称", value: "示范项目" }],
      }),
      narratives: [narrative("报告", "A3", "我局和区委区政府")],
    },
    {
      name: "the bureau of a title",
      tables: of(OFFICE, { title: "临湘市财政局代编整体支出绩效自评表" }),
      narratives: [narrative("报告", "A3", "我局成立了评审小组。")],
    },
    {
      name: "a bureau that a second head names",
      tables: of(OFFICE, {
        heads: [
          { name: "organisation", label: "实施单位", value: OFFICE },
          { name: "organisation", label: "填报单位", value: "临湘市财政局" },
        ],
      }),
      narratives: [narrative("报告", "A3", "我局成立了评审小组。")],
    },
    {
      name: "a province has districts",
      tables: of("甘肃省财政厅"),
      narratives: [narrative("报告", "A3", "区委区政府高度重视。")],
    },
    {
      name: "words that look alike",
      tables: of("临湘市财政局"),
      narratives: [
        narrative("报告", "A3", "我所知道的情况，由我办理，自我委托，各区委区政府支持。"),
      ],
    },
    {
      name: "a district in a city",
      tables: of("攀枝花市西区编制委员会办公室"),
      narratives: [narrative("报告", "A3", "区委区政府高度重视。")],
    },
    {
      name: "an autonomous region",
      tables: of("新疆某县财政局"),
      narratives: [narrative("报告", "A3", "区委区政府高度重视。")],
    },
  ],
  invalid: [
    {
      name: "a bureau in the papers of an office",
      tables: of(OFFICE, {
        goals: [{ expected: "保障局机关运转", actual: "我局完成了各项工作" }],
      }),
      narratives: [
        narrative("报告", "A3", "我局成立了评审小组。"),
        narrative("报告", "A4", "我办按期完成。"),
      ],
      findings: [
        {
          messageId: "otherBody",
          cells: ["'表1'!F15", "'报告'!A3"],
          values: { word: "我局", organisation: OFFICE, count: "2" },
        },
      ],
    },
    {
      name: "the name of a project says nothing of the body",
      tables: of(OFFICE, {
        heads: [{ name: "project", label: "项目名称", value: "图书馆建设" }],
      }),
      narratives: [narrative("报告", "A3", "我馆全年开放360天。")],
      findings: [{ messageId: "otherBody", cells: ["'报告'!A3"], values: { word: "我馆" } }],
    },
    {
      name: "the bureau itself as a heading",
      tables: of(OFFICE, {
        figures: [
          {
            title: "年度收入情况",
            columns: ["收入合计"],
            rows: [{ label: "局机关及二级机构汇总", cells: ["212.78"] }],
          },
        ],
      }),
      findings: [{ messageId: "otherBody", cells: ["'表1'!A61"], values: { word: "局机关" } }],
    },
    {
      name: "a government of another level",
      tables: of(OFFICE, {
        rows: [{ level1: "产出目标（含区委区政府布置的工作）", level3: "调研" }],
      }),
      findings: [{ messageId: "otherLevel", cells: ["'表1'!B20"], values: { word: "区委区政府" } }],
    },
  ],
});
