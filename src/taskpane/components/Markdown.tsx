import { createElement, Fragment, type ReactNode } from "react";
import { type Block, type Inline, parseMarkdown } from "../markdown/parse-markdown";

/** Text of a rule's doc. Every piece becomes an element or plain text: nothing of it is ever read as HTML. */
export function Markdown({
  source,
  headingLevel,
}: {
  readonly source: string;
  /** Level of the topmost heading. */
  readonly headingLevel: number;
}) {
  return keyed(parseMarkdown(source)).map(([key, block]) => (
    <Fragment key={key}>{view(block, headingLevel)}</Fragment>
  ));
}

function view(block: Block, headingLevel: number): ReactNode {
  switch (block.kind) {
    case "heading":
      return createElement(
        `h${Math.min(6, headingLevel + block.level - 1)}`,
        null,
        <Runs of={block.text} />,
      );
    case "paragraph":
      return (
        <p>
          <Runs of={block.text} />
        </p>
      );
    case "code":
      return <pre>{block.text}</pre>;
    case "list":
      return createElement(
        block.ordered ? "ol" : "ul",
        null,
        keyed(block.items).map(([key, item]) => (
          <li key={key}>
            <Runs of={item} />
          </li>
        )),
      );
    case "table":
      return (
        <table>
          <thead>
            <tr>
              {keyed(block.header).map(([key, cell]) => (
                <th key={key} scope="col">
                  <Runs of={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows).map(([row, cells]) => (
              <tr key={row}>
                {keyed(cells).map(([key, cell]) => (
                  <td key={key}>
                    <Runs of={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** Parts of one text never move, so their places are their keys. */
const keyed = <T,>(parts: readonly T[]): readonly (readonly [string, T])[] =>
  parts.map((part, i) => [String(i), part]);

const ELEMENT = { strong: "strong", emphasis: "em", code: "code" } as const;

function Runs({ of: runs }: { readonly of: readonly Inline[] }) {
  return keyed(runs).map(([key, { kind, text }]) =>
    kind === "text" ? text : createElement(ELEMENT[kind], { key }, text),
  );
}
