import { readFileSync } from "node:fs";
import path from "node:path";

/** What Mermaid's own parser has read of a flowchart. */
export type FlowchartDb = {
  getVertices(): ReadonlyMap<string, { readonly text: string; readonly type: string }>;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly type: string;
  }[];
  getSubGraphs(): readonly { readonly title: string; readonly nodes: readonly string[] }[];
};

type Mermaid = {
  /** Rejects where the text is no diagram. The first call registers the kinds of diagrams. */
  parse(text: string): Promise<unknown>;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{ readonly type: string; readonly db: FlowchartDb }>;
  };
};

/**
 * Mermaid itself, in a DOM. Its small build is a script for a page: it declares a global variable, which a module has not,
 * so it is run as the body of a function that gives the variable back.
 */
export function loadMermaid(): Mermaid {
  const file = path.resolve("node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js");
  const global = globalThis as { __esbuild_esm_mermaid_nm?: unknown };
  global.__esbuild_esm_mermaid_nm = { mermaid: {} };
  const source = `${readFileSync(file, "utf8")}\nreturn __esbuild_esm_mermaid_nm.mermaid.default;`;
  return new Function(source)() as Mermaid;
}
