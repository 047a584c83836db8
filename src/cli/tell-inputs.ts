import type { Language } from "../core/messages/catalogue";
import { exists, type Inputs } from "./files";
import { messagesIn } from "./messages";
import type { Terminal } from "./terminal";

/** Says what of the given names is not read; true when something that was asked for could not be. */
export function tellInputs(
  { missing, empty, foreign, closed }: Inputs,
  language: Language,
  terminal: Terminal,
): boolean {
  const messages = messagesIn(language);
  for (const name of missing) terminal.err(`${name}: ${messages.notFound}\n`);
  // A name with spaces that was not quoted comes as several.
  const joined = missing.join(" ");
  if (missing.length > 1 && exists(joined)) terminal.err(`${messages.quoteSpaces(joined)}\n`);
  for (const name of closed) terminal.err(`${name}: ${messages.closedFolder}\n`);
  for (const name of empty) terminal.err(`${name}: ${messages.emptyFolder}\n`);
  for (const name of foreign) terminal.err(`${name}: ${messages.foreignFile}\n`);
  return missing.length > 0 || closed.length > 0;
}
