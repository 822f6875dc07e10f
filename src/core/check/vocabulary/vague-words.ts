/**
 * Verbs of change and support: they say in which direction something went, not how far. A target of
 * nothing else cannot be measured.
 */
const CHANGE =
  "改善|提高|提升|增强|加强|促进|推动|推进|优化|完善|改进|扩大|保障|支撑|支持|服务|维护|强化|深化|巩固|丰富|助力|带动|发挥作用|提供(?:有力|良好)?(?:支撑|支持|保障|服务)";

/** Words that stand around them and measure nothing either. */
const AROUND =
  "有所|得到|得以|进一步|不断|持续|逐步|稳步|切实|努力|积极|全面|更加|继续|实现|达到|起到|作用|效果|水平|能力|质量|了|的";

/** Words that name a degree or an end (提升至A级): of these a scale can be made. */
export const DEGREE =
  /显著|明显|大幅|较大|有效|优|良好|较好|高效|完全|全部|及时|按时|满意|零|无|不|至|到|[A-Za-z]/;

/** 有所提高, 提供支撑, 进一步改善. */
export const VAGUE_PHRASE = new RegExp(`^(?:${AROUND})*(?:${CHANGE})(?:${AROUND}|${CHANGE})*$`);

/** 提升编制资源效益: a change of something, with no degree. */
export const VAGUE_CHANGE = new RegExp(
  `^(?:${AROUND})*(?:改善|提高|提升|增强|加强|促进|推动|优化|完善)`,
);

/** 好坏, 高中低, 优良中差: the steps of a scale, and none of them chosen. */
export const SCALE_ONLY =
  /^(?:好中?[坏差]|高中?低|优良?中?低?[差劣]|大小|强弱|多少|有无|是否|达标\/不达标|是\/否)$/;

/** 公益性事业: names what the work is about and sets nothing to reach. */
export const SUBJECT_ONLY =
  /^(?!.*(?:完成|达到|开展|实施|提供|做好|建成|举办|落实|通过)).{1,10}(?:事业|工作|业务|任务|工程|活动|民生|范围|需要|要求)$/;

/** 指标1：, 1. in front of the words. */
export const LEADING_NUMBER = /^(?:指标|目标)?[0-9一二三四五六七八九十]{1,2}[.、:]/;
