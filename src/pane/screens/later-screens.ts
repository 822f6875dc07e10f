import { LaterPart } from "../loading/later-part";
import type { LaterScreens } from "./screens";

/** The screens alone, for whoever has the rest of the program elsewhere. */
export const laterScreens: LaterScreens = new LaterPart(
  () => import(/* webpackChunkName: "workbook" */ "./workbook-screens"),
);
