/** What a caught error is called in a notice: its own code, else the kind of error it is. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unexpected";
  const code: unknown = "code" in error ? error.code : null;
  return typeof code === "string" && code !== "" ? code : error.name;
}
