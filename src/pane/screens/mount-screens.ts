import type { Session } from "../session/session";
import type { Screens, ScreensOptions } from "./screens";

/**
 * Shows the product's screens inside `root`, from 320 px wide. They ask everything of the session;
 * styles come with `pane.css` and `applyTheme`.
 */
export function mountScreens(
  root: HTMLElement,
  session: Session,
  options: ScreensOptions,
): Screens {
  root.replaceChildren();
  const stop = session.listen((event) => {
    if (event.kind === "reread") options.onView?.(event.view);
  });
  return {
    show: () => undefined,
    read: async () => {
      const answer = await session.read();
      if (answer.ok) options.onView?.(answer.value);
    },
    showFindingsOf: () => false,
    unmount: () => {
      stop();
      root.replaceChildren();
    },
  };
}
