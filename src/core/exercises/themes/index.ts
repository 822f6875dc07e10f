import type { Theme } from "../theme";
import { ELDERLY_CARE } from "./elderly-care";
import { READING } from "./reading";
import { ROADS } from "./roads";
import { TRAINING } from "./training";
import { WATER } from "./water";

/** What exercises tell of; the names are invented. */
export const THEMES: readonly Theme[] = [WATER, TRAINING, READING, ROADS, ELDERLY_CARE];
