import { createElement, Fragment, type ReactNode } from "react";
import { type Block, parseMarkdown } from "../markdown/parse-markdown";
import { withoutSilentColumns } from "../markdown/silent-columns";
import { keyed, Runs } from "./MarkdownRuns";
import { MarkdownTable } from "./MarkdownTable";

/** Text of a rule's doc. Every piece becomes an element or plain text: nothing of it is ever read as HTML. */
export function Markdown({
  source,
  headingLevel,
}: {
  readonly source: string;
  /** Level of the topmost heading. */
  readonly headingLevel: number;
}) {
  return keyed(withoutSilentColumns(parseMarkdown(source))).map(([key, block]) => (
    <Fragment key={key}>{view(block, headingLevel)}</Fragment>
  ));
}

function view(block: Block, headingLevel: number): ReactNode {
  switch (block.kind) {
    case "heading": {
      const level = Math.min(6, headingLevel + block.level - 1);
      return createElement(`h${level}`, null, <Runs of={block.text} />);
    }
    case "paragraph":
      return (
        <p>
          <Runs of={block.text} />
        </p>
      );
    case "code":
      return <pre>{block.text}</pre>;
    case "list": {
      const items = keyed(block.items).map(([key, item]) => (
        <li key={key}>
          <Runs of={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <MarkdownTable table={block} />;
  }
}
