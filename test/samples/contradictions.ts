import { gansu } from "./contradictions/gansu";
import { jinchang } from "./contradictions/jinchang";
import { linxiang } from "./contradictions/linxiang";
import { panzhihua } from "./contradictions/panzhihua";
import { xiangyang } from "./contradictions/xiangyang";
import type { SampleContradictions } from "./contradiction";

/** What checks must find in the five samples, and where they must stay silent. */
export const CONTRADICTIONS: readonly SampleContradictions[] = [
  xiangyang,
  gansu,
  jinchang,
  linxiang,
  panzhihua,
];
