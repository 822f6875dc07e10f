// How reading a text grows with its length: hostile cells and reports of one repeated piece.
//
//   node bench/text-growth.mjs
//
// Prints processor time for eight times the text as a multiple of that for the text; about 8 is
// linear, 64 would be quadratic. The best of five runs each, so that other work on the machine counts little.
import "./typescript.mjs";

const { readValue } = await import("../src/core/values/read.ts");
const { readMoneyStatement } = await import("../src/core/check/narrative/money-statement.ts");

const LONG = 32_000;
const SHORT = LONG / 8;

const readers = {
  value: {
    read: (text) =>
      readValue({ text, indicatorName: text, separateUnit: text, separateComparator: text }),
    pieces: [
      "1",
      "9,",
      "≥",
      "1.5万元",
      "百分之",
      "三十",
      "2022年",
      "满意度90%",
      "(",
      "“",
      "约多",
      "至",
    ],
  },
  report: {
    read: readMoneyStatement,
    pieces: [
      "其中支出3万元，",
      "支出3万元（其中",
      "“支出",
      "3万元其中3万元、",
      "其中甲：乙3万元。丙：",
      "包括三个项目，分别为",
    ],
  },
};

function processorTime(read, text) {
  let best = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

for (const [name, { read, pieces }] of Object.entries(readers))
  for (const piece of pieces) {
    const of = (length) => piece.repeat(Math.ceil(length / piece.length));
    const [short, long] = [processorTime(read, of(SHORT)), processorTime(read, of(LONG))];
    const growth = (long / Math.max(short, 0.1)).toFixed(1);
    console.log(`${name}  ${piece}  ${long.toFixed(1)} ms  growth ${growth}`);
  }
