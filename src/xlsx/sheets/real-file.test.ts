import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { NEW_FORM } from "../../../tests/support/new-form";
import { unzipParts } from "../../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import { planRestore } from "../../core/plan/plan-restore";
import type { HostCommand } from "../../core/workbook-port";
import { checkWorkbook } from "../check-workbook";
import { writeRecord } from "../records/workbook-records";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  sheetInfos,
} from "../workbook-file";

const FILE = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const SHEET = "SOP VERIFIKASI BERITA SAR ";
// Skipped where the real workbook is absent: it is no part of the repository.
const whenPresent = existsSync(FILE) ? describe : describe.skip;

const add: HostCommand = {
  kind: "add-sheet",
  sheet: "Formulir baru",
  after: "COVER",
  content: NEW_FORM,
};
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

whenPresent("a workbook of an office with a new sheet and a record", () => {
  const open = () => openWorkbook(new Uint8Array(readFileSync(FILE)));

  test("holds all that it held, sound and valid", async () => {
    const before = open();
    const { file: added, result } = applyCommands(before, [add]);
    expect(result).toEqual({ kind: "applied" });
    const { file } = writeRecord(added, "kolom", "{}");
    const saved = openWorkbook(saveWorkbook(file));
    expect(sheetInfos(saved).map(({ name }) => name)).toEqual(["COVER", add.sheet, SHEET]);
    expect(sheetInfos(saved).find(({ active }) => active)?.name).toBe(SHEET);
    const { revision: _, ...was } = readSnapshot(before, SHEET);
    expect(readSnapshot(saved, SHEET)).toMatchObject(was);
    expect(checkWorkbook(saved)).toEqual(checkWorkbook(before));
    const parts = unzipParts(saveWorkbook(file));
    const [made] = [...parts.keys()].filter(
      (name) => /^xl\/worksheets\/[^/]+$/.test(name) && !before.pkg.parts.has(name),
    );
    for (const [kind, name] of [
      ["sheet", made!],
      ["workbook", "xl/workbook.xml"],
      ["styles", "xl/styles.xml"],
      ["content-types", "[Content_Types].xml"],
      ["relationships", "xl/_rels/workbook.xml.rels"],
    ] as const) {
      const faults = hasSchemas ? await validatePart(kind, text(parts.get(name))) : [];
      expect([name, faults]).toEqual([name, []]);
    }
  }, 60_000);

  test("is as it was when both are taken back, but for styles kept and formulas to compute", () => {
    const before = open();
    const kept = writeRecord(applyCommands(before, [add]).file, "kolom", "{}").file;
    const { file, result } = applyCommands(
      writeRecord(kept, "kolom", null).file,
      planRestore(readSnapshot(before, SHEET), [add]),
    );
    expect(result).toEqual({ kind: "applied" });
    const differing = [...unzipParts(saveWorkbook(file))].flatMap(([name, bytes]) =>
      text(before.pkg.parts.get(name)) === text(bytes) ? [] : [name],
    );
    expect(differing.filter((name) => !/styles|workbook\.xml$/.test(name))).toEqual([]);
    expect(file.pkg.parts.has("xl/calcChain.xml")).toBe(before.pkg.parts.has("xl/calcChain.xml"));
  });
});
