/** Where the command line speaks: documents to `out`, everything else to `err`. Injected, so that tests can listen. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True when `err` is a terminal that can show a progress line. */
  readonly interactive: boolean;
}

/** Shows `text` in place, on terminals alone; an empty text clears the line. */
export function showProgress(terminal: Terminal, text: string): void {
  if (terminal.interactive) terminal.err(`\r\u001b[K${text}`);
}
