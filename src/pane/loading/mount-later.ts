import type { MountFormScreen } from "../screens/screens";
import { renderer } from "../view/render-into";
import { h } from "../view/view-node";
import { LaterPart } from "./later-part";
import { laterView } from "./later-view";

/** A screen whose program is loaded when it is first opened. */
export function mountLater(bring: () => Promise<MountFormScreen>): MountFormScreen {
  const part = new LaterPart(bring);
  return (root, session) => {
    const render = renderer(root);
    let takeDown = (): void => {
      render([]);
    };
    let down = false;
    const draw = (): void => {
      if (down) return;
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
        takeDown = part.now(root, session);
      }
    };
    draw();
    return () => {
      down = true;
      takeDown();
    };
  };
}
