import { createElement, Fragment } from "react";
import type { Inline } from "../markdown/parse-markdown";

const ELEMENT = { strong: "strong", emphasis: "em", code: "code" } as const;

/** The runs of a text, each as its element. */
export function Runs({ of: runs }: { readonly of: readonly Inline[] }) {
  return keyed(runs).map(([key, { kind, text }]) => {
    if (kind === "text") return <Fragment key={key}>{text}</Fragment>;
    return kind === "break" ? <br key={key} /> : createElement(ELEMENT[kind], { key }, text);
  });
}

/** Parts of one text never move, so their places are their keys. */
export const keyed = <T,>(parts: readonly T[]): readonly (readonly [string, T])[] =>
  parts.map((part, i) => [String(i), part]);
