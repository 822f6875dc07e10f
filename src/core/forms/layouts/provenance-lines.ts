import type { Provenance } from "../form-profile";

/** The line printed under the title of a form that is no official print; null: none is needed. */
export const PROVENANCE_LINES: Readonly<Record<Provenance, (source: string) => string | null>> = {
  published: () => null,
  "published-in-part": () => null,
  reconstructed: (source) => `本表据${source}的文字整理，仅供培训和识别练习，不是官方表样。`,
  practice: () => "本表按通行做法编排，请与本级财政部门当年通知核对。",
  own: () => null,
};
