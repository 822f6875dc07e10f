// What `@jest/globals` gives to a test file, without jest around it: blocks and tests are collected when
// the file is loaded, and run one by one when asked. `expect`, `each` and `fn` are jest's own.
import { expect } from "expect";
import { bind } from "jest-each";
import { fn } from "jest-mock";

/** The innermost block being described, and the tests collected so far. */
let block = newBlock("", null);
let tests = [];

function newBlock(name, parent) {
  return { name, parent, beforeAll: [], started: false };
}

function test(name, body) {
  tests.push({ name: fullName(block, name), block, body });
}

function describe(name, body) {
  const outer = block;
  block = newBlock(name, outer);
  body();
  block = outer;
}

function fullName({ name, parent }, inner) {
  return parent ? fullName(parent, `${name} ${inner}`) : inner;
}

const nothing = () => undefined;

test.each = bind(test, false);
test.skip = Object.assign(() => undefined, { each: () => nothing });
describe.each = bind(describe, false);
describe.skip = nothing;

/** In place of the package of that name. */
export const jestGlobals = {
  expect,
  describe,
  test,
  it: test,
  jest: { fn },
  beforeAll: (body) => void block.beforeAll.push(body),
};

/** The tests that loading a file declares: `name`, `block`, `body`. */
export function collectTests(loadFile) {
  block = newBlock("", null);
  tests = [];
  loadFile();
  return tests;
}

/** The blocks around a test, outermost first. */
export function blocksAround({ block: innermost }) {
  const around = [];
  for (let at = innermost; at; at = at.parent) around.unshift(at);
  return around;
}
