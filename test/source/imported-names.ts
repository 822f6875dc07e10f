import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import ts from "typescript";

/** Scripts below these folders, with their syntax. */
export function parsedScripts(folders: readonly string[]): readonly ts.SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|mjs|js)$/.test(file))
    .map((file) =>
      ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
    );
}

/** Names of functions, constants and classes that a file gives out. */
export function exportedValues(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    if (!isExported(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Whatever a file takes from others, as `path#name`; `*` for all of another at once. */
export function importedNames(file: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  const take = (from: ts.Expression | undefined, name: string): void => {
    const path = from && ts.isStringLiteralLike(from) ? resolved(file.fileName, from.text) : null;
    if (path !== null) names.push(`${path}#${name}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) take(node.moduleSpecifier, "*");
      else
        for (const { propertyName, name } of bindings?.elements ?? [])
          take(node.moduleSpecifier, (propertyName ?? name).text);
    } else if (ts.isExportDeclaration(node)) {
      const given = node.exportClause;
      if (!given || ts.isNamespaceExport(given)) take(node.moduleSpecifier, "*");
      else
        for (const { propertyName, name } of given.elements)
          take(node.moduleSpecifier, (propertyName ?? name).text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], "*");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = normalize(join(from, "..", specifier));
  return [`${path}.ts`, `${path}/index.ts`, path].find((file) => existsSync(file)) ?? null;
}
