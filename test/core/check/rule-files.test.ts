import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { RULE_IDS } from "../../../src/core/check/rule-ids";
import { RULES } from "../../../src/core/check/rules";
import { SEVERITIES } from "../../../src/core/check/severities";
import { slotsOf } from "../../../src/words/fill";
import { RULE_WORDS } from "../../../src/words/rules";
import { ruleIndexPage } from "./rule-index";

/** Each rule is code, cases, page and words of one name, and a line in both registries. */
const PLACES = [
  { what: "code", folder: "src/core/check/rules", end: ".ts", besides: ["index"] },
  { what: "cases", folder: "test/core/check/rules", end: ".test.ts", besides: [] },
  { what: "a page", folder: "docs/rules", end: ".md", besides: ["index"] },
  { what: "words", folder: "src/words/rules", end: ".ts", besides: ["index", "rule-words"] },
] as const;

const HEADINGS = ["检查什么", "为什么", "实例", "怎么办", "已知局限"];

const ROOT = join(__dirname, "../../..");
const ids = RULES.map(({ id }) => id);

const page = (id: string): readonly string[] => {
  const file = join(ROOT, "docs/rules", `${id}.md`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
};

describe("the files of the rules", () => {
  test.each(PLACES)("every rule has $what, and nothing lies there without a rule", (place) => {
    const names = readdirSync(join(ROOT, place.folder))
      .filter((name) => name.endsWith(place.end))
      .map((name) => name.slice(0, -place.end.length))
      .filter((name) => !(place.besides as readonly string[]).includes(name));
    expect(names.sort()).toEqual([...ids].sort());
  });

  test("ids are kebab-case, codes a letter and two digits, both unique, in the order of codes", () => {
    const codes = RULES.map(({ code }) => code);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(codes.filter((code) => !/^[A-Z]\d\d$/.test(code))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const letters = "BWSTMN";
    const rank = (code: string) => letters.indexOf(code.charAt(0)) * 100 + Number(code.slice(1));
    const ranks = codes.map(rank);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  test("the list of ids names them in their order", () => {
    expect(RULE_IDS).toEqual(ids);
  });

  test.each(RULES)("$id weighs each of its messages", ({ messages }) => {
    const severities = Object.values(messages).map(({ severity }) => severity);
    expect(severities.filter((severity) => !SEVERITIES.includes(severity))).toEqual([]);
  });

  test.each(RULES)("$id says on what it rests", ({ clause }) => {
    expect(clause).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("the words of the rules", () => {
  test("stand in the registry in the order of the rules", () => {
    expect(RULE_WORDS.map(({ rule }) => rule)).toEqual(ids);
  });

  test.each(RULES)("$id has sentences for each message and for nothing else", (rule) => {
    const words = RULE_WORDS.find((candidate) => candidate.rule === rule.id);
    expect(words?.name).not.toBe("");
    expect(Object.keys(words?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const [messageId, sentences] of Object.entries(words?.messages ?? {})) {
      const slots = rule.messages[messageId]?.slots ?? [];
      const used = new Set(
        Object.values(sentences).flatMap((sentence: string) => slotsOf(sentence)),
      );
      expect([...used].filter((slot) => !slots.includes(slot))).toEqual([]);
      for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/[。？]$/);
    }
  });
});

describe("the pages of the rules", () => {
  test.each(ids)("%s is titled by its id and has the known headings in order", (id) => {
    const lines = page(id);
    expect(lines[0]).toBe(`# ${id}`);
    const headings = lines.filter((line) => line.startsWith("## ")).map((line) => line.slice(3));
    expect(headings).toEqual(HEADINGS);
    expect(lines.filter((line) => /^#{3,}/.test(line))).toEqual([]);
  });

  test.each(ids)("%s says something under every heading", (id) => {
    const sections = page(id).join("\n").split(/^## /m).slice(1);
    const bodies = sections.map((section) => section.split("\n").slice(1).join("").trim());
    expect(bodies.filter((body) => body.length < 10)).toEqual([]);
  });

  test("the index is what the rules themselves say (UPDATE=1 writes it anew)", () => {
    const file = join(ROOT, "docs/rules/index.md");
    const wanted = ruleIndexPage(RULES, RULE_WORDS);
    if (process.env["UPDATE"] === "1") writeFileSync(file, wanted);
    expect(readFileSync(file, "utf8")).toBe(wanted);
  });
});
