import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { buildBundle, type Bundle } from "../../browser/bundle";
import { describeInChromium } from "../../browser/chromium";
import type { views } from "./views";

/** Entries are told by a number; of each the text, and how many elements stand in it. */
interface Entry {
  readonly key: number;
  readonly text: string;
  readonly size: number;
}

interface Step {
  readonly sections: readonly { readonly key: number; readonly entries: readonly Entry[] }[];
  /** Slices that the browser comes to before the next drawing. */
  readonly turns: number;
}

interface Outcome {
  readonly html: string;
  /** What a new renderer makes of the last step, all at once. */
  readonly fresh: string;
  /** Most elements built before the browser got its turn. */
  readonly mostAtOnce: number;
  /** Elements built by the last drawing alone. */
  readonly builtLast: number;
  /** `aria-busy` after each step. */
  readonly busy: readonly boolean[];
  readonly busyAtEnd: boolean;
  readonly limit: number;
}

/** Draws the steps in turn, then lets all slices come. */
function draw(page: Page, steps: readonly Step[]): Promise<Outcome> {
  return page.evaluate((asked) => {
    const { renderer, h, inTurn, ELEMENTS_AT_ONCE } = (window as unknown as { views: typeof views })
      .views;
    const turns: (() => void)[] = [];
    window.setTimeout = ((work: () => void) => turns.push(work)) as typeof window.setTimeout;
    let mostAtOnce = 0;
    const elementsOf = (node: Node): number =>
      node instanceof Element ? 1 + node.querySelectorAll("*").length : 0;
    const count = (work: () => void): number => {
      work();
      const added = observer.takeRecords().flatMap((record) => [...record.addedNodes]);
      const built = added.reduce((sum, node) => sum + elementsOf(node), 0);
      mostAtOnce = Math.max(mostAtOnce, built);
      return built;
    };
    const viewOf = ({ sections }: Step) =>
      sections.map((section) =>
        h(
          "section",
          { key: String(section.key) },
          section.entries.map(({ key, text, size }) =>
            inTurn("p", String(key), [text, size], () =>
              h(
                "p",
                {},
                text,
                Array.from({ length: size }, () => h("i", {})),
              ),
            ),
          ),
          "结尾",
        ),
      );
    const inDocument = (): HTMLElement => document.body.appendChild(document.createElement("main"));
    const root = inDocument();
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true });
    const drawIn = renderer(root);
    const busy: boolean[] = [];
    let builtLast = 0;
    for (const step of asked) {
      builtLast = count(() => {
        drawIn(viewOf(step));
      });
      for (let turn = 0; turn < step.turns; turn++) count(turns.shift() ?? (() => undefined));
      busy.push(root.hasAttribute("aria-busy"));
    }
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) count(turn);
    const other = inDocument();
    const drawFresh = renderer(other);
    const last = asked.at(-1);
    if (last !== undefined) drawFresh(viewOf(last));
    drawFresh.finish();
    const outcome = {
      html: root.innerHTML,
      fresh: other.innerHTML,
      mostAtOnce,
      builtLast,
      busy,
      busyAtEnd: root.hasAttribute("aria-busy") || other.hasAttribute("aria-busy"),
      limit: ELEMENTS_AT_ONCE,
    };
    document.body.replaceChildren();
    return outcome;
  }, steps);
}

const LARGEST = 90;
const entry = fc.record({
  key: fc.nat({ max: 30 }),
  text: fc.constantFrom("甲", "乙", "丙"),
  size: fc.nat({ max: LARGEST - 1 }),
});
const step = fc.record({
  sections: fc.uniqueArray(
    fc.record({
      key: fc.nat({ max: 3 }),
      entries: fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 25 }),
    }),
    { selector: ({ key }) => key, maxLength: 3 },
  ),
  turns: fc.nat({ max: 3 }),
});

const many = (count: number): Step["sections"] => [
  {
    key: 0,
    entries: Array.from({ length: count }, (_, key) => ({
      key,
      text: `第${String(key)}行`,
      size: 9,
    })),
  },
];

describeInChromium("drawing long lists", (browser) => {
  let bundle: Bundle | null = null;
  beforeAll(() => {
    bundle = buildBundle("views", "tests");
  }, 120_000);
  afterAll(() => {
    bundle?.remove();
  });
  async function opened(): Promise<Page> {
    const { page } = await browser.page();
    await page.goto(pathToFileURL(join(bundle?.folder ?? "", "index.html")).href);
    return page;
  }

  test("whatever was drawn between the slices, all stands there in the end, in order", async () => {
    const page = await opened();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const { html, fresh, busyAtEnd } = await draw(page, steps);
        expect(html).toBe(fresh);
        expect(busyAtEnd).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test("never are more elements built at once than a person can wait for", async () => {
    const page = await opened();
    const { mostAtOnce, limit, busy, html } = await draw(page, [
      { sections: many(2400), turns: 0 },
      { sections: many(2000), turns: 4 },
      { sections: many(2400), turns: 1 },
    ]);
    expect(mostAtOnce).toBeGreaterThan(limit / 2);
    expect(mostAtOnce).toBeLessThan(limit + LARGEST);
    expect(busy).toEqual([true, true, true]);
    expect(html.match(/<p>/g)).toHaveLength(2400);
  });

  test("an entry is built again only when what it is made of has changed", async () => {
    const page = await opened();
    const [section] = many(50);
    if (section === undefined) throw new Error("no section");
    const changed = section.entries.map((one) => (one.key === 7 ? { ...one, size: 12 } : one));
    const { builtLast, html, fresh } = await draw(page, [
      { sections: [section], turns: 0 },
      { sections: [{ ...section, entries: changed }], turns: 0 },
    ]);
    expect(builtLast).toBe(3);
    expect(html).toBe(fresh);
  });
});
