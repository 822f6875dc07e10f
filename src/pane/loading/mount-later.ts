import type { MountedFormScreen, MountFormScreen } from "../screens/screens";
import { renderer } from "../view/render-into";
import { h } from "../view/view-node";
import { LaterPart } from "./later-part";
import { laterView } from "./later-view";

/** A screen whose program is loaded when it is first opened. */
export function mountLater(bring: () => Promise<MountFormScreen>): MountFormScreen {
  const part = new LaterPart(bring);
  return (root, place) => {
    const render = renderer(root);
    let mounted: MountedFormScreen | null = null;
    let down = false;
    const draw = (): void => {
      if (down || mounted !== null) return;
      if (part.now === null)
        render([
          h(
            "div",
            { class: "zp-screen" },
            laterView(part, draw, () => null),
          ),
        ]);
      else {
        render([]);
        mounted = part.now(root, place);
      }
    };
    draw();
    return {
      redraw: () => mounted?.redraw(),
      takeDown: () => {
        down = true;
        if (mounted === null) render([]);
        else mounted.takeDown();
      },
    };
  };
}
