import { ELEMENTS_AT_ONCE } from "../../../src/pane/view/pace";
import { renderer } from "../../../src/pane/view/render-into";
import { h, inTurn } from "../../../src/pane/view/view-node";

/** What the tests of drawing use inside the page. */
export const views = { renderer, h, inTurn, ELEMENTS_AT_ONCE };

Object.assign(window, { views });
