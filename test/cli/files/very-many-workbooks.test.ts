import { expect, jest, test } from "@jest/globals";

/** More than a call takes arguments. */
const MANY = 200_000;

const entry = (name: string, isFolder = false) => ({
  name,
  isDirectory: () => isFolder,
  isSymbolicLink: () => false,
});

jest.mock("node:fs/promises", () => ({
  realpath: (path: string) => Promise.resolve(path),
  stat: () => Promise.resolve({ isDirectory: () => true }),
  readdir: (path: string) =>
    Promise.resolve(
      path.endsWith("2024")
        ? Array.from({ length: MANY }, (_, index) => entry(`${String(index)}.xlsx`))
        : [entry("2024", true)],
    ),
}));

test("a folder inside a folder may hold very many workbooks", async () => {
  const { findWorkbooks } = await import("../../../src/cli/files/find-workbooks");
  const { paths } = await findWorkbooks(["报送"], "/");
  expect(paths).toHaveLength(MANY);
});
