import type { LayoutFlow, RoutedEdge } from "../layout/diagram-layout";
import type { PageLink } from "../layout/page-links";
import {
  arrivalSentence,
  edgeSentence,
  entrySentence,
  exitSentence,
  type SymbolWords,
  symbolSentence,
  throughSentence,
} from "./drawing-words";

type Words = ReadonlyMap<string, SymbolWords>;
type Links = ReadonlyMap<string, PageLink>;
type Flows = ReadonlyMap<string, LayoutFlow>;

/** What a screen reader says of a symbol or a pentagon. */
export function nodeWords(id: string, words: Words, links: Links, flows: Flows): string {
  const link = links.get(id);
  if (!link) return symbolSentence(words.get(id)!);
  if (link.role === "in") {
    const sources = link.flows.map((flow) => words.get(flows.get(flow)!.source)!);
    return entrySentence(link.letter, sources);
  }
  return exitSentence(link.letter, words.get(flows.get(link.flows[0]!)!.target)!);
}

/** What a screen reader says of a line: between which symbols it leads, also when a pentagon stands between them. */
export function edgeWords(
  { id, joint }: Pick<RoutedEdge, "id" | "joint">,
  words: Words,
  links: Links,
  flows: Flows,
): string {
  const flow = flows.get(id);
  if (!flow) {
    const { letter, node } = links.get(id)!;
    return arrivalSentence(letter, words.get(node)!);
  }
  const { source, target, label } = flow;
  const sentence = edgeSentence(words.get(source)!, words.get(target)!, { joint, label });
  const exit = [...links.values()].find(
    ({ role, flows: [first] }) => role === "out" && first === id,
  );
  return exit ? throughSentence(sentence, exit.letter) : sentence;
}
