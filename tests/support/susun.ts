import { run } from "../../src/cli/run";

export type Said = { readonly status: number; readonly out: string; readonly err: string };

/** Calls the command line as a program does, and gives what it said. */
export function susun(...argv: string[]): Said {
  const said = { out: "", err: "" };
  const hear = (where: "out" | "err") => (text: string) => {
    said[where] += text;
  };
  const status = run(argv, { out: hear("out"), err: hear("err"), interactive: false });
  return { status, ...said };
}
