import { gansu } from "./published/gansu";
import { jinchang } from "./published/jinchang";
import { linxiang } from "./published/linxiang";
import { panzhihua } from "./published/panzhihua";
import { xiangyang } from "./published/xiangyang";
import type { PublishedSample } from "./published-table";

/** What the five samples say, cell by cell, and the figures that must come out of them. */
export const PUBLISHED_SAMPLES: readonly PublishedSample[] = [
  xiangyang,
  gansu,
  jinchang,
  linxiang,
  panzhihua,
];
