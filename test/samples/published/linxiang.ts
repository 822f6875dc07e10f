import { indicatorRows } from "../published-table";
import type { PublishedColumns, PublishedSample } from "../published-table";

/** 评价内容 in two nested columns, 绩效目标, 完成情况; no weights, no scores. */
const COLUMNS: PublishedColumns = { level1: "B", level2: "C", target: "D", actual: "F" };

/** 001: the published report form on one sheet; names and telephone numbers struck out. */
export const linxiang: PublishedSample = {
  file: "临湘市委编办2022.xlsx",
  provenance: "published",
  reportSheet: "自评报告",
  tables: [
    {
      sheet: "整体支出绩效自评",
      title: [
        { cell: "A1", text: "临湘市2022年度部门（单位）整体支出" },
        { cell: "A2", text: "绩效评价自评报告" },
      ],
      form: "hunan-overall-report",
      kind: "overall",
      year: 2022,
      organisation: "中共临湘市委机构编制委员会办公室",
      project: null,
      moneyUnit: "万元",
      funds: [],
      goals: [{ expected: "B46", actual: "F46" }],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    48 | 产出目标⏎（部门工作实绩，包含上级部门和区委区政府布置的重点工作、实事任务等，根据部门实际进行调整细化） | 质量指标 | 指标1：推进产业园区管理体制改革。 | 将我市高新区升格为副处级机构，同时，为了助推“五好”园区建设，全力提升营商软实力，打造园区全链条闭环审批模式，我市推行园区相对集中行政许可权改革试点工作，全面推行“园区事园区办”，进一步激活了产业园区的内生动力与活力。
    49 | 〃 | 〃 | 指标2：深化国防动员体制改革。 | 以人民防空办公室为基础调整组建市国防动员办公室，有效落实“平时准备、战时动员”的要求。
    50 | 〃 | 数量指标 | 指标1：建立“人才编制池”。 | 调剂170名事业编制，建立“人才编制池”，为全市引进各类急需紧缺专业技术人才创造条件，全年共引进人才53人。
    51 | 〃 | 〃 | 指标2：整改行政、事业单位超编问题。 | 通过核增编制、调出、退休、辞职、辞退等方式，行政单位共消超63人，事业单位共消超111人；针对自筹、差额事业编制人员在编不在岗的问题，我办进行了专题调研，并经编委会议研究同意，督促用人单位采取发布公告等方式，要求按时上岗，对逾期不上岗的，由用人单位按照人社部门事业单位人员管理有关规定报相关部门解除其聘用合同，核销其编制，目前已消化56人。
    52 | 〃 | 时效指标 | 指标1：落实省委巡视反馈机构编制专项问题整改工作。 | 按照上级巡视整改统一安排，我办分别于2021年6月25日、9月27日、12月16日和2022年3月4日、6月17日前往省委编办，对机构编制专项巡视整改问题进行了销号。目前，总共53个问题，已完成销号49个，阶段销号4个。
    53 | 效益目标⏎（预期实现的效益） | 社会效益 | 指标1：服务群众。 | 坚持每月入户走访不少于2次，及时了解和掌握群众生产生活中的困难和存在的问题，严格做好疫情防控相关工作，积极参与全市“平安创建”、“文明创建”、社区治安巡逻等活动。
    54 | 〃 | 经济效益 | 指标1：提升编制资源效益。 | 坚持瘦身与健身相结合，将改革收回的编制调剂到医疗、教育、行政审批、应急等经济发展和民生领域，较好保障了各项事业发展。
    55 | 〃 | 社会公众或服务对象满意度 | 指标1：构建高效组织架构。 | 针对一些部门职责边界不清、部门分工不合理、推诿扯皮等问题，进行逐条梳理，厘清职责边界，进一步优化机构设置和职能配置。全面理顺森林防灭火组织架构，将市森林防火指挥部的职责进行整合，建立了以应急、林业、公安为主，相关部门为补充的应急指挥体系，确保统筹抓好森林防火资金分配、物质调配、信息共享等方面工作。
      `,
      ),
      emptyRows: [],
      figures: [
        { label: "人员编制", cell: "B10", text: "13" },
        { label: "实有人数", cell: "F10", text: "9" },
        { label: "局机关及二级机构汇总 收入合计", cell: "B20", text: "212.78" },
        { label: "局机关及二级机构汇总 公共财政拨款", cell: "D20", text: "212.29" },
        { label: "局机关及二级机构汇总 其他收入", cell: "H20", text: "0.49" },
        { label: "1、局机关 收入合计", cell: "B21", text: "212.78" },
        { label: "1、局机关 公共财政拨款", cell: "D21", text: "212.29" },
        { label: "1、局机关 其他收入", cell: "H21", text: "0.49" },
        { label: "机关及二级机构汇总 支出合计", cell: "B28", text: "212.78" },
        { label: "机关及二级机构汇总 基本支出", cell: "C28", text: "180" },
        { label: "机关及二级机构汇总 人员支出", cell: "D28", text: "118.87" },
        { label: "机关及二级机构汇总 公用支出", cell: "E28", text: "61.13" },
        { label: "机关及二级机构汇总 项目支出", cell: "F28", text: "32.78" },
        { label: "1、机关 支出合计", cell: "B29", text: "212.78" },
        { label: "1、机关 基本支出", cell: "C29", text: "180" },
        { label: "1、机关 人员支出", cell: "D29", text: "118.87" },
        { label: "1、机关 公用支出", cell: "E29", text: "61.13" },
        { label: "1、机关 项目支出", cell: "F29", text: "32.78" },
        { label: "机关及二级机构汇总 三公经费合计", cell: "B34", text: "3.7" },
        { label: "机关及二级机构汇总 公务接待费", cell: "C34", text: "3.7" },
        { label: "1、机关 三公经费合计", cell: "B35", text: "3.7" },
        { label: "1、机关 公务接待费", cell: "C35", text: "3.7" },
        { label: "局机关及二级机构汇总 固定资产合计", cell: "B40", text: "19.0" },
        { label: "局机关及二级机构汇总 在用固定资产", cell: "C40", text: "19.0" },
        { label: "1、局机关 固定资产合计", cell: "B41", text: "19.0" },
        { label: "1、局机关 在用固定资产", cell: "C41", text: "19.0" },
      ],
      total: {
        weight: null,
        score: { cell: "D56", text: "97.5" },
        grade: { cell: "D57", text: "" },
      },
      // No weights and no scores: the printed total cannot be derived, only graded.
      computed: { rate: null, fundScore: null, total: null, fromLevel1: null, grade: "优" },
      disagreements: [],
    },
  ],
};
