import type { Page } from "playwright-core";
import type { Session, SessionEvent } from "../../../src/pane/session/session";

/** Lets the page ask a session that lives in the test; `told` hears every question. */
export async function giveSession(
  page: Page,
  session: Session,
  told: (method: string) => void = () => undefined,
): Promise<void> {
  const methods = session as unknown as Readonly<
    Record<string, (...args: readonly unknown[]) => unknown>
  >;
  await page.exposeFunction("askSession", (method: string, args: readonly unknown[]) => {
    told(method);
    return methods[method]?.(...args);
  });
  session.listen((event) => {
    void tell(page, event);
  });
}

/** An event as the session would send it. */
export async function tell(page: Page, event: SessionEvent): Promise<void> {
  await page
    .evaluate((sent) => {
      (window as unknown as { tellPage: (event: unknown) => void }).tellPage(sent);
    }, event)
    .catch(() => undefined);
}
