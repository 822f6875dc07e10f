import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../../src/core/values/read";
import { inBrief } from "./reading-in-brief";

function reads(text: string): string {
  return inBrief(readValue({ text }));
}

describe("comparators", () => {
  test.each([
    ["≥95%", "percent >= 0.95 %"],
    ["≧95%", "percent >= 0.95 %"],
    ["＞＝95％", "percent >= 0.95 %"],
    [">=95%", "percent >= 0.95 %"],
    ["> = 95 %", "percent >= 0.95 %"],
    ["=>5", "number >= 5"],
    ["≦5%", "percent <= 0.05 %"],
    ["=<5", "number <= 5"],
    ["<=5300元/户", "number <= 5300 元/户"],
    ["＞95%", "percent > 0.95 %"],
    ["<5%", "percent < 0.05 %"],
    ["＝100%", "percent = 1 %"],
    ["﹦100%", "percent = 1 %"],
    ["═100%", "percent = 1 %"],
    ["=2个", "number = 2 个"],
    ["大于等于90%", "percent >= 0.9 %"],
    ["小于等于0", "number <= 0"],
    ["大于95%", "percent > 0.95 %"],
    ["小于3次", "number < 3 次"],
    ["高于90%", "percent > 0.9 %"],
    ["低于5%", "percent < 0.05 %"],
    ["不少于150人", "number >= 150 人"],
    ["不低于95%", "percent >= 0.95 %"],
    ["不小于10", "number >= 10"],
    ["至少2次", "number >= 2 次"],
    ["不超过3天", "number <= 3 天"],
    ["不高于5%", "percent <= 0.05 %"],
    ["不大于5", "number <= 5"],
    ["最多3次", "number <= 3 次"],
    ["超过5万页", "number > 50000 页"],
    ["超13万元/年", "number > 13 万元/年"],
    ["不足5%", "percent < 0.05 %"],
    ["10次以上", "number >= 10 次"],
    ["90以上", "number >= 90"],
    ["3名及以上", "number >= 3 名"],
    ["100%（含）以上", "percent >= 1 %"],
    ["80(含)以上", "number >= 80"],
    ["5%以下", "percent <= 0.05 %"],
    ["15%及其以下", "percent <= 0.15 %"],
    ["3小时以内", "number <= 3 小时"],
    ["控制在5%以内", "percent <= 0.05 %"],
    ["控制在100万元以内", "number <= 100 万元"],
    ["在2日内", "number <= 2 日"],
    ["10个工作日内", "number <= 10 个工作日"],
    ["控制在小于5%", "percent < 0.05 %"],
    ["设3个内设机构", "number (=) 3 个"],
    ["行政单位共消超63人", "number (=) 63 人"],
    ["±10%以内", "percent <= 0.1 %"],
    ["达到95%以上", "percent >= 0.95 %"],
    ["达到95%", "percent (=) 0.95 %"],
    ["到0次", "number (=) 0 次"],
    ["100%", "percent (=) 1 %"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("approximate figures", () => {
  test.each([
    ["10余次", "number (=) ~ 10 次"],
    ["十余次", "number (=) ~ 10 次"],
    ["500多人次", "number (=) ~ 500 人次"],
    ["完成市直 230 余家单位的续费", "number (=) ~ 230 家"],
    ["3万余人", "number (=) ~ 30000 人"],
    ["30多万人（次）", "number (=) ~ 300000 人次"],
    ["十几个", "number (=) ~ 10 个"],
    ["约50人", "number (=) ~ 50 人"],
    ["近200人", "number (=) ~ 200 人"],
    ["95%左右", "percent (=) ~ 0.95 %"],
    ["10万元余", "number (=) ~ 10 万元"],
    ["约30万元/年", "number (=) ~ 30 万元/年"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("shares", () => {
  test.each([
    ["98％", "percent (=) 0.98 %"],
    ["100百分比", "percent (=) 1 %"],
    ["≥100百分比", "percent >= 1 %"],
    ["98%(百分比)", "percent (=) 0.98 %"],
    ["5‰", "percent (=) 0.005 %"],
    ["百分之九十五", "percent (=) 0.95 %"],
    ["百分之95以上", "percent >= 0.95 %"],
    ["百分之百", "percent (=) 1 %"],
    ["千分之五", "percent (=) 0.005 %"],
    ["提高5个百分点", "percent (=) 0.05 %"],
    ["100%（1.0）", "percent (=) 1 %"],
    ["-61.12%", "percent (=) -0.6112 %"],
    ["变动率-61.12%", "percent (=) -0.6112 %"],
    ["满意度—95%", "percent (=) 0.95 %"],
    ["满意度-95%", "percent (=) 0.95 %"],
    ["合格率100%", "percent (=) 1 %"],
    ["满意度：95%", "percent (=) 0.95 %"],
    ["满意度大于95%", "percent > 0.95 %"],
    ["预算执行率为 100%", "percent (=) 1 %"],
    ["100%覆盖", "percent (=) 1 %"],
    ["已完成100%", "percent (=) 1 %"],
    ["完成（100%）", "percent (=) 1 %"],
    ["（95%）", "percent (=) 0.95 %"],
    ["“95%”", "percent (=) 0.95 %"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("numbers with units and scales", () => {
  test.each([
    ["1,234.50元", "number (=) 1234.5 元"],
    ["１，２３４．５０", "number (=) 1234.5"],
    ["95.36000000000001", "number (=) 95.36"],
    [".5", "number (=) 0.5"],
    ["1E+05", "number (=) 100000"],
    ["0", "number (=) 0"],
    ["0起", "number (=) 0 起"],
    ["5万页", "number (=) 50000 页"],
    ["1.2万吨", "number (=) 12000 吨"],
    ["5万", "number (=) 50000"],
    ["3千人", "number (=) 3000 人"],
    ["5千米", "number (=) 5 千米"],
    ["0.2万元", "number (=) 0.2 万元"],
    ["5 万 元", "number (=) 5 万元"],
    ["1.2亿元", "number (=) 1.2 亿元"],
    ["￥1,234", "number (=) 1234 元"],
    ["10万人民币", "number (=) 10 万人民币"],
    ["25TB", "number (=) 25 TB"],
    ["≥1000㎡", "number >= 1000 ㎡"],
    ["≤35μg/m³", "number <= 35 μg/m³"],
    ["不低于-5%", "percent >= -0.05 %"],
    ["不超过-3%", "percent <= -0.03 %"],
    ["约-3%", "percent (=) ~ -0.03 %"],
    ["近-3%", "percent (=) ~ -0.03 %"],
    ["达-3%", "percent (=) -0.03 %"],
    ["控制在-2%以内", "percent <= -0.02 %"],
    ["大于等于-2.5", "number >= -2.5"],
    ["于2022-2023学年完成3次", "number (=) 3 次"],
    ["-5℃", "number (=) -5 ℃"],
    ["10次（辆）", "number (=) 10 次/辆"],
    ["20人（次）", "number (=) 20 人次"],
    [">=530元/人*月", "number >= 530 元/人*月"],
    ["500元/（人·月）", "number (=) 500 元/人·月"],
    ["每月入户走访不少于2次", "number >= 2 次/月"],
    ["每户不超过5000元", "number <= 5000 元/户"],
    ["每月一次", "number (=) 1 次/月"],
    ["每3个月1次", "number (=) 1 次"],
    ["每名干部参加培训10次", "number (=) 10 次"],
    ["20（场次）", "number (=) 20 场次"],
    ["≥12（次/年）", "number >= 12 次/年"],
    ["800元/桌", "number (=) 800 元/桌"],
    ["5gb", "number (=) 5 gb"],
    ["500元/生", "number (=) 500 元/生"],
    ["10000元/人.年", "number (=) 10000 元/人.年"],
    ["65岁以上老年人体检率≥70%", "percent >= 0.7 %"],
    ["65岁", "number (=) 65 岁"],
    ["13969.56标箱", "number (=) 13969.56 标箱"],
    ["20示范村", "number (=) 20 示范村"],
    ["全年救助贫困户87人次", "number (=) 87 人次"],
    ["PM2.5浓度≤35微克/立方米", "number <= 35 微克/立方米"],
    ["A4纸100包", "number (=) 100 包"],
    ["《2022年规划》10份", "number (=) 10 份"],
    ["提前10天", "number (=) 10 天"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("ranges", () => {
  test.each([
    ["90%-95%", "percent (=) 0.9..0.95 %"],
    ["90-95%", "percent (=) 0.9..0.95 %"],
    ["90%～95%", "percent (=) 0.9..0.95 %"],
    ["14-24℃", "number (=) 14..24 ℃"],
    ["-5~5℃", "number (=) -5..5 ℃"],
    ["5~10天", "number (=) 5..10 天"],
    ["3至5次", "number (=) 3..5 次"],
    ["三至五次", "number (=) 3..5 次"],
    ["3—5次", "number (=) 3..5 次"],
    ["3-5万页", "number (=) 30000..50000 页"],
    ["3000-2万人", "number (=) 3000..20000 人"],
    // The unit of the second holds the scale that the first says alone.
    ["5万-6万元", "number (=) 5..6 万元"],
    ["5千万-1亿元", "number (=) 0.5..1 亿元"],
    ["3千-2万人", "number (=) 3000..20000 人"],
    ["3~5个工作日内", "number <= 3..5 个工作日"],
    ["大于等于3小于等于5", "number = 3..5"],
    ["≥90%且≤95%", "percent = 0.9..0.95 %"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("spelled numerals", () => {
  test.each([
    ["三个", "number (=) 3 个"],
    ["两次", "number (=) 2 次"],
    ["不少于三个", "number >= 3 个"],
    ["三天内", "number <= 3 天"],
    ["一百二十", "number (=) 120"],
    ["三十万元", "number (=) 30 万元"],
    ["三十多万人", "number (=) ~ 300000 人"],
    ["建设平台一个", "number (=) 1 个"],
    ["零起", "number (=) 0 起"],
    // In the middle of prose they are articles, idioms or slogans more often than counts.
    ["建设一个平台", "qualitative"],
    ["做到两个维护", "qualitative"],
    ["统一管理", "qualitative"],
    ["十分满意", "qualitative"],
    ["共同推进一起", "qualitative"],
    ["第一次", "qualitative"],
    ["三分之一", "qualitative"],
    ["几十人", "qualitative"],
    ["半年", "qualitative"],
    ["一", "qualitative"],
    ["三点建议", "qualitative"],
    ["二级", "qualitative"],
    ["零事故", "qualitative"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("text that states no figure", () => {
  test.each([
    "高",
    "良好",
    "完成",
    "全天候",
    "有力支撑",
    "显著提升",
    "年度内按期完成",
    "未发生违法违纪情况",
    "无故障",
    "不低于上年",
    "第3批",
    "前3名",
    "近3年平均",
    "〔2022〕7号",
    "“12310”平台",
    "发挥12310举报平台作用",
    "5A景区",
    "加强5G网络建设",
    "7×24小时",
    "N+1",
    "次年3月底前",
    "1OO%",
    "1:3",
    "3/4",
    "8:30",
    "10-5",
    "2-3-4",
    "0717-1234567",
    "10.0.0.1",
    "零下5℃",
    "≥**人",
    "XX%",
    ">=9…",
    "100000000000000000000000000",
    "目标1：完善。 目标2：提高。",
    "1.完成甲项目\n2.完成乙项目",
    "(1)完成验收",
    "将原机构升格…（约120字）",
    "#DIV/0!",
    "####",
    "TRUE",
  ])("%s", (text) => {
    expect(reads(text)).toBe("qualitative");
  });
});

describe("nothing to read", () => {
  test.each([
    ["", "none blank"],
    [" \u3000\n", "none blank"],
    ["……", "none blank"],
    ["无", "none not-applicable"],
    ["无。", "none not-applicable"],
    ["（无）", "none not-applicable"],
    ["/", "none not-applicable"],
    ["—", "none not-applicable"],
    ["——", "none not-applicable"],
    ["－", "none not-applicable"],
    ["-", "none not-applicable"],
    ["*", "none not-applicable"],
    ["不涉及", "none not-applicable"],
    ["不适用", "none not-applicable"],
    ["无（未开展）", "none not-applicable"],
  ])("%j", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});
