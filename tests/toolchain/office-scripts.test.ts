import { spawnSync } from "node:child_process";
import path from "node:path";

type Result = { readonly status: number | null; readonly said: string };
type Tools = {
  readonly EXIT: Readonly<Record<"done" | "failed" | "usage", number>>;
  documentAddress(args: readonly string[]): string | null;
  hasStarted(result: Result): boolean;
  validationVerdict(result: Result): { readonly exit: number; readonly sentence: string };
};
const { EXIT, documentAddress, hasStarted, validationVerdict } =
  require("../../scripts/office-tools.cjs") as Tools;

/** Runs a script as on a computer without Excel. */
function run(script: string, ...args: readonly string[]): Result {
  const result = spawnSync(process.execPath, [path.resolve("scripts", script), ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_EXCEL: "1" },
  });
  return { status: result.status, said: result.stdout + result.stderr };
}

/** One line, in both languages. */
const isOneSentence = (said: string) => expect(said.trim()).toMatch(/^[^\n]+ \/ [^\n]+$/);

describe("without Excel", () => {
  test("there is nothing to stop, and that is no failure", () => {
    const { status, said } = run("stop.cjs");
    expect(status).toBe(EXIT.done);
    isOneSentence(said);
    expect(said).toMatch(/Excel tidak ditemukan.*Excel was not found/);
  });
});

describe("Excel on the web", () => {
  test.each([[[]], [["berkas.xlsx"]], [["http://contoh.id/x.xlsx"]]])(
    "needs an address: %j",
    (args) => {
      const { status, said } = run("start-web.cjs", ...args);
      expect(status).toBe(EXIT.usage);
      isOneSentence(said);
      expect(said).toContain("npm run start:web -- https://");
    },
  );

  test("a host that cannot be reached is a failure, in a sentence", () => {
    // RFC 2606 keeps this name from ever existing.
    const { status, said } = run("start-web.cjs", "https://susun.invalid/x.xlsx");
    expect(status).toBe(EXIT.failed);
    isOneSentence(said);
    expect(said).toContain("susun.invalid");
  });

  test("takes the address as it is given", () => {
    const address = "https://contoh-my.sharepoint.com/:x:/g/personal/Buku%20kerja.xlsx?d=w1";
    expect(documentAddress([address])).toBe(address);
  });
});

describe("words of Microsoft's tools", () => {
  test.each([
    ["Debugging started.", 0, true],
    ["Unable to start debugging. Error: port", 0, false],
    ["Error: Unable to sideload the Office Add-in.", 0, false],
    ["Platform not supported: linux", 0, false],
    ["", 1, false],
  ])("%j with status %d: started is %s", (said, status, started) => {
    expect(hasStarted({ said, status })).toBe(started);
  });

  test("a valid manifest, an invalid one, and a service that could not be asked", () => {
    const exit = (said: string, status: number) => {
      const verdict = validationVerdict({ said, status });
      isOneSentence(verdict.sentence);
      return verdict.exit;
    };
    expect(exit("The manifest is valid.", 0)).toBe(EXIT.done);
    expect(exit("Error #1: XML Schema Violation", 1)).toBe(EXIT.failed);
    expect(exit("Error: Unable to contact the manifest validation service.", 1)).toBe(EXIT.done);
    expect(exit("getaddrinfo ENOTFOUND validationgateway.omex.office.net", 1)).toBe(EXIT.done);
  });
});
