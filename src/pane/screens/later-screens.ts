import { LaterPart } from "../loading/later-part";

/** Drawn only once a workbook was read, or for 设置: not needed to show the first screen. */
export const laterScreens = new LaterPart(
  () => import(/* webpackChunkName: "workbook" */ "./workbook-screens"),
);
