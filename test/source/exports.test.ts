import { expect, test } from "@jest/globals";
import { exportedValues, importedNames, parsedScripts } from "./imported-names";

test("every function, constant and class that src exports is imported somewhere", () => {
  const imported = new Set(parsedScripts(["src", "test", "bench"]).flatMap(importedNames));
  const unused = parsedScripts(["src"]).flatMap((file) =>
    exportedValues(file)
      .map((name) => `${file.fileName}#${name}`)
      .filter((name) => !imported.has(name) && !imported.has(`${file.fileName}#*`)),
  );
  expect(unused).toEqual([]);
}, 60_000);
