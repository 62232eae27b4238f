// Source files in, the imports that each makes out.
import { dirname, posix } from "node:path";
import ts from "typescript";

/** A source file by its path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import: to a file of the workspace or to a package. `lazy` imports run only when reached. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path from the root when it is relative. */
  readonly to?: string;
  readonly lazy: boolean;
}

/** Every static, type and dynamic import with a literal specifier. */
export function readImports(file: SourceFile): Import[] {
  const script = file.path.endsWith(".svelte") ? scriptOf(file.text) : file.text;
  const found: Import[] = [];
  const add = (specifier: string, lazy: boolean): void => {
    const to = specifier.startsWith(".") ? posix.join(dirname(file.path), specifier) : undefined;
    found.push({ from: file.path, specifier, lazy, ...(to === undefined ? {} : { to }) });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add((node.moduleSpecifier as ts.StringLiteral).text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add((node.argument.literal as ts.StringLiteral).text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, script, ts.ScriptTarget.ES2023, false));
  return found;
}

function scriptOf(svelte: string): string {
  return [...svelte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join("\n");
}
