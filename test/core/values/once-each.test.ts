import { expect, jest, test } from "@jest/globals";
import { onceEach } from "../../../src/core/values/once-each";

test("the work is done once for each text, and again where more texts came than are kept", () => {
  const work = jest.fn((text: string) => text.length);
  const answerTo = onceEach(work, 2);
  expect(["a", "bb", "a", "bb"].map(answerTo)).toEqual([1, 2, 1, 2]);
  expect(work).toHaveBeenCalledTimes(2);
  expect(["ccc", "a"].map(answerTo)).toEqual([3, 1]);
  expect(work).toHaveBeenCalledTimes(4);
});
