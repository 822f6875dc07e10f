import { expect, jest, test } from "@jest/globals";
import { oncePer } from "../../../src/core/values/once-per";

test("the work is done once for each object, also where its answer is null", () => {
  const work = jest.fn(({ length }: readonly number[]) => (length === 0 ? null : length));
  const answerTo = oncePer(work);
  const [none, two] = [[], [1, 2]];
  expect([none, two, none, two].map(answerTo)).toEqual([null, 2, null, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});
