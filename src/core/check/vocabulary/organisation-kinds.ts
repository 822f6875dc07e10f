/** A kind of body: a sign in its names (rather one too many than too few), and what it calls itself. */
export interface OrganisationKind {
  readonly names: RegExp;
  readonly self: string;
}

/** A body with several signs (委员会办公室, 学院) may call itself by each; one with none is not judged. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  { names: /局/, self: "局" },
  { names: /厅/, self: "厅" },
  { names: /委/, self: "委" },
  { names: /办/, self: "办" },
  { names: /校|中学|小学|大学|学院|幼儿园/, self: "校" },
  { names: /院/, self: "院" },
  { names: /中心/, self: "中心" },
  { names: /馆/, self: "馆" },
  { names: /站/, self: "站" },
  { names: /所/, self: "所" },
  { names: /镇/, self: "镇" },
  { names: /乡/, self: "乡" },
  { names: /街道/, self: "街道" },
  { names: /公司|集团/, self: "公司" },
  { names: /协会|联合会|学会|工会|基金会|商会|妇联|工商联|残联|文联|科协/, self: "会" },
  { names: /[支大总中]队/, self: "队" },
];

/** 我局, 本局, 局机关: a body speaking of itself; 我市, 我国, 我单位 speak of others or of any body. */
export const SELF_REFERENCES: readonly { readonly self: string; readonly pattern: RegExp }[] = [
  { self: "局", pattern: /我局|(?<![\u4e00-\u9fff])局机关/ },
  { self: "厅", pattern: /我厅|(?<![\u4e00-\u9fff大客餐])厅机关/ },
  { self: "委", pattern: /我委(?!托|派|员|会)/ },
  { self: "办", pattern: /我办(?![理事公案])/ },
  { self: "校", pattern: /我校|我园(?=[教师幼])/ },
  { self: "院", pattern: /我院/ },
  { self: "中心", pattern: /我中心/ },
  { self: "馆", pattern: /我馆/ },
  { self: "站", pattern: /我站(?![在起])/ },
  { self: "所", pattern: /我所(?![在有见知做说属需以])/ },
  { self: "镇", pattern: /我镇/ },
  { self: "乡", pattern: /我乡(?![村镇])/ },
  { self: "街道", pattern: /我街道/ },
  { self: "公司", pattern: /我公司/ },
];

/** What all of them hold: most texts do not. */
export const SELF_WORDS = /我|机关/;

/** A level of government that the body's name rules out: no 区委区政府 over a 县 or a 市 without districts. */
export const DISTRICT_GOVERNMENT = /(?<![治各开自])区委、?区政府/;
