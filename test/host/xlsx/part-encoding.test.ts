import { expect, test } from "@jest/globals";
import { asUtf8 } from "../../../src/host/xlsx/package/part-encoding";
import { toUtf8 } from "../../../src/host/xlsx/xml/xml-text";

/** <a>中</a> with the character in GBK. */
function inGbk(declaration: string): Uint8Array {
  const bytes = toUtf8(`${declaration}<a>??</a>`);
  bytes.set([0xd6, 0xd0], bytes.length - "??</a>".length);
  return bytes;
}

test.each([
  ['<?xml version="1.0" encoding="gb2312"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
  [
    "<?xml version='1.0' encoding = 'GBK' standalone='yes'?>",
    "<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?>",
  ],
])("a part that was %s says that it is in UTF-8 now", (before, after) => {
  expect(new TextDecoder().decode(asUtf8(inGbk(before), "part"))).toBe(`${after}<a>中</a>`);
});
