import fc from "fast-check";
import { form, grid } from "../../../tests/support/grid";
import { MODEL_SOPS } from "../../../tests/support/model-sops";
import { matchingSheet } from "../../../tests/support/sp/cross";
import { spSheet } from "../../../tests/support/sp/sp";
import { dismissalOf } from "../dismissals/apply-dismissals";
import { stagesForm } from "../forms/stages-form";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readInventories } from "../inventory/read-inventories";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { NOTHING_KEPT } from "../records/kept";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { SOP_STAGES } from "../stages/sop-stages";
import { SP_STAGES } from "../stages/sp-stages";
import type { ClassFile, ReadClassFile } from "./class-file";
import { readClassFile } from "./read-class-file";
import { recapOf } from "./recap-of";
import { isRecap, recapSheets } from "./recap-sheets";
import { shortNames } from "./short-names";

const LETTERS = MODEL_SOPS.letters!;
const [first, second, ...rest] = LETTERS.steps;
const { tidak: _, ...half } = second!;
/** A right SOP but for one exit of a decision. */
const faulty = (sheet = "SOP 1") => form({ ...LETTERS, sheet, steps: [first!, half, ...rest] });

const read = (
  file: string,
  snapshots: readonly GridSnapshot[],
  kept = NOTHING_KEPT,
): ReadClassFile => readClassFile({ file, snapshots, records: {}, kept, today: null });

const broken: ClassFile = { kind: "unread", file: "rusak.xlsx", problem: { code: "corrupt" } };

/** A plain list of titles. */
const list = (unit: string, ...titles: readonly string[]) =>
  grid(
    [
      ["DAFTAR SOP"],
      ["Unit Kerja", `: ${unit}`],
      [],
      ["No", "Judul SOP", "Output"],
      ...titles.map((title, i) => [i + 1, title, "Dokumen"]),
    ],
    { sheet: "Daftar SOP" },
  );

describe("documents and files", () => {
  const recap = recapOf([
    read("a.xlsx", [form({ ...LETTERS, sheet: "SOP 1" }), spSheet()]),
    broken,
    read("b.xlsx", [faulty()]),
    read("kosong.xlsx", [grid([])]),
  ]);

  test("a row of each document, in the order of files and sheets", () => {
    expect(recap.documents.map(({ file, kind, sheet }) => [file, kind, sheet])).toEqual([
      ["a.xlsx", "sop", "SOP 1"],
      ["a.xlsx", "sp", "SP"],
      ["b.xlsx", "sop", "SOP 1"],
    ]);
  });

  test("the stages of SOPs and those of a Standar Pelayanan are told apart", () => {
    const stages = [SP_STAGES, SOP_STAGES].map((set, i) =>
      newSheetSnapshot(`Tahapan ${i}`, stagesForm(set, "", "a4")),
    );
    const { documents } = recapOf([read("a.xlsx", stages)]);
    expect(documents.map(({ kind }) => kind)).toEqual(["tahapan", "tahapan-sop"]);
  });

  test("an SOP without an identity block goes by the heading above its table", () => {
    const table = form({ ...LETTERS, sheet: "SOP 1" });
    const rows = table.rows.map((row, i) => (i < 12 ? [] : row));
    const heading = grid([["SOP Penanganan Surat Masuk"]]).rows[0];
    const bare = { ...table, rows: [...rows.slice(0, 11), heading, ...rows.slice(12)] };
    expect(recapOf([read("a.xlsx", [bare])]).documents[0]?.title).toBe("Penanganan Surat Masuk");
  });

  test("what is right is ready; a document with an error never is, whatever its percent", () => {
    const [right, , wrong] = recap.documents;
    expect(right).toMatchObject({ percent: 100, stage: "ready", next: [] });
    expect(wrong).toMatchObject({ stage: "little-left", counts: { error: 1 } });
    expect(wrong!.percent).toBeLessThan(100);
    expect(wrong!.next[0]).toMatchObject({ ruleId: "decision-has-both-exits" });
  });

  test("a file that cannot be read, or holds nothing, keeps its row with the reason", () => {
    expect(recap.files.map(({ file, documents }) => [file, documents])).toEqual([
      ["a.xlsx", 2],
      ["rusak.xlsx", 0],
      ["b.xlsx", 1],
      ["kosong.xlsx", 0],
    ]);
    expect(recap.files[1]!.problem).toEqual({ code: "corrupt" });
    expect(recap.files[3]!.problem).toEqual({ code: "empty-workbook" });
    expect(recap.files[1]!.percent).toBeNull();
  });

  test("what was set aside is counted apart and costs nothing", () => {
    const snapshots = [faulty()];
    const before = read("b.xlsx", snapshots);
    const finding = before.findings.find(({ severity }) => severity === "error")!;
    const dismissal = dismissalOf(finding, before.findings, before, "Sudah dibahas")!;
    const after = recapOf([
      read("b.xlsx", snapshots, { ...NOTHING_KEPT, dismissals: [dismissal] }),
    ]);
    expect(after.documents[0]).toMatchObject({ dismissed: 1, counts: { error: 0 }, percent: 100 });
    expect(after.rules.map(({ ruleId }) => ruleId)).not.toContain(finding.ruleId);
  });
});

test("rules: errors before warnings before hints, and among them what most documents have", () => {
  const recap = recapOf([
    read("a.xlsx", [faulty()]),
    read("b.xlsx", [faulty("Satu"), faulty("Dua")]),
  ]);
  expect(recap.rules[0]).toMatchObject({
    ruleId: "decision-has-both-exits",
    severity: "error",
    documents: 3,
    files: 2,
    findings: 3,
    example: { file: "a.xlsx" },
  });
  const rank = recap.rules.map(({ severity }) => ["error", "warning", "hint"].indexOf(severity));
  expect(rank).toEqual([...rank].sort());
});

describe("titles", () => {
  const letters = form({ ...LETTERS, sheet: "SOP 1" });
  const title = read("x", [letters]).reading.documents[0]!.identity.namaSop!.text;
  const recap = recapOf([
    read("a.xlsx", [list("Bagian Umum", title, "Penyusunan Renstra"), letters]),
    read("b.xlsx", [list("Bagian Hukum", title, "Penyusunan Rencana Strategis Biro")]),
    read("c.xlsx", [
      form({ ...LETTERS, identity: { ...LETTERS.identity, "Nama SOP": "Pelayanan Tamu" } }),
    ]),
  ]);
  const of = (file: string, text: string) =>
    recap.titles.find((one) => one.file === file && one.title === text)!;

  test("a title has its sheet in its own file, whatever office that one names", () => {
    expect(of("a.xlsx", title).written).toMatchObject({ file: "a.xlsx", sheet: "SOP 1" });
    expect(of("a.xlsx", "Penyusunan Renstra").written).toBeNull();
  });

  test("in another file of the class only what the same office has written counts", () => {
    const own = { ...LETTERS.identity, "Unit Kerja": "Kelurahan Manisrejo" };
    const { titles } = recapOf([
      read("a.xlsx", [form({ ...LETTERS, identity: own })]),
      read("b.xlsx", [list("Kelurahan Kejuron", title)]),
      read("c.xlsx", [list("Kelurahan Manisrejo", title)]),
    ]);
    const written = (file: string) => titles.find((one) => one.file === file)?.written;
    expect(written("b.xlsx")).toBeNull();
    expect(written("c.xlsx")).toMatchObject({ file: "a.xlsx" });
  });

  test("the same title of two offices is told on both sides", () => {
    expect(of("a.xlsx", title).alike).toMatchObject([{ file: "b.xlsx", same: true }]);
    expect(of("b.xlsx", title).alike).toMatchObject([{ file: "a.xlsx", same: true }]);
  });

  test("a document that no list names is a title, too; one that is named is not told twice", () => {
    expect(of("c.xlsx", "Pelayanan Tamu")).toMatchObject({ from: "sop", kind: "layanan" });
    expect(recap.titles.filter(({ from }) => from === "sop")).toHaveLength(1);
  });

  test("offices are counted with what they have written", () => {
    expect(recap.units.find(({ unit }) => unit === "Bagian Umum")).toMatchObject({
      internal: 2,
      layanan: 0,
      written: 1,
    });
  });
});

describe("an SP and its SOP", () => {
  const sp = (unit?: string) =>
    spSheet({
      ...(unit ? { unit } : {}),
      components: { jangkaWaktu: "1 jam sejak berkas lengkap" },
    });

  test("in one file, with what differs", () => {
    const [link] = recapOf([read("a.xlsx", [sp(), matchingSheet()])]).links;
    expect(link).toMatchObject({ certainty: "sure", sop: { file: "a.xlsx" } });
    expect(link!.findings.map(({ code }) => code)).toContain("XR-03");
  });

  test("across files where both say the same office, and then neither half is missing", () => {
    const recap = recapOf([read("a.xlsx", [sp(), faulty()]), read("b.xlsx", [matchingSheet()])]);
    expect(recap.links).toMatchObject([{ certainty: "sure", sop: { file: "b.xlsx" } }]);
    expect(recap.links[0]!.findings).toContainEqual(
      expect.objectContaining({ code: "XR-03", severity: "error" }),
    );
    const told = recap.rules.map(({ ruleId }) => ruleId);
    expect(told).not.toContain("sp-has-a-procedure");
  });

  test("where an office is not named, it is a guess with no more than hints", () => {
    const { links } = recapOf([
      read("a.xlsx", [sp()]),
      read("b.xlsx", [matchingSheet({ identity: { "Unit Kerja": "" } })]),
    ]);
    expect(links[0]).toMatchObject({ certainty: "guess" });
    expect(links[0]!.findings.map(({ severity }) => severity)).not.toContain("error");
  });

  test("the same service of another office is another one", () => {
    const { links } = recapOf([
      read("a.xlsx", [sp("Kelurahan Taman")]),
      read("b.xlsx", [matchingSheet()]),
    ]);
    expect(links).toMatchObject([{ sop: null, certainty: null }]);
  });
});

describe("as sheets", () => {
  const files: readonly ClassFile[] = [
    read("kelas/a.xlsx", [list("Bagian Umum", "Penyusunan Renstra"), spSheet(), matchingSheet()]),
    read("kelas/b.xlsx", [faulty()]),
    { ...broken, file: "kelas/rusak.xlsx" },
  ];
  const sheets = recapSheets(recapOf(files), "id");
  const valuesOf = (name: string) =>
    sheets.find((sheet) => sheet.name === name)!.content.cells.map(({ content }) => content);

  test("are landscape, one page wide, with heads on every page", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "Rekap",
      "Temuan",
      "Judul",
      "Unit",
      "SP-SOP",
      "Berkas",
    ]);
    for (const { content } of sheets) {
      expect(content.page).toMatchObject({ landscape: true, fitToWidth: true });
      expect(content.page.titleRows).not.toBeNull();
    }
  });

  test("numbers are numbers, zero among them, and files go by their short names", () => {
    expect(valuesOf("Rekap")).toContainEqual({ value: 0 });
    expect(valuesOf("Rekap")).toContainEqual({ value: "b.xlsx" });
    expect(valuesOf("Rekap")).toContainEqual({ value: expect.stringMatching(/Berkas ini rusak/) });
  });

  test("a file that was not read has no counts, and what is left open is said once", () => {
    const berkas = sheets.find(({ name }) => name === "Berkas")!;
    const rows = newSheetSnapshot(berkas.name, berkas.content).rows.map((row) =>
      (row ?? []).map((cell) => cell?.value ?? null),
    );
    const unread = rows.find((row) =>
      row?.some((value) => /Berkas ini rusak/.test(String(value))),
    )!;
    expect(unread).not.toContain(0);
    for (const content of valuesOf("Temuan")) {
      expect("value" in content ? String(content.value) : "").not.toMatch(/… …|…\.$/);
    }
  });

  test("the same class gives the same sheets", () => {
    expect(recapSheets(recapOf(files), "id")).toEqual(sheets);
  });

  test("a recap is told from a class file, in either language, and holds no document itself", () => {
    for (const language of ["id", "en"] as const) {
      const own = recapSheets(recapOf(files), language);
      expect(isRecap(own.map(({ name }) => name))).toBe(true);
      const snapshots = own.map(({ name, content }) => newSheetSnapshot(name, content));
      const reading = recognise(snapshots);
      expect(reading.documents).toEqual([]);
      expect(recogniseSp(snapshots).documents).toEqual([]);
      expect(readInventories(snapshots, reading)).toEqual([]);
    }
    expect(isRecap(["Rekap", "SOP 1"])).toBe(false);
  });
});

test("short names leave out what all paths have in common, and stay different", () => {
  expect([...shortNames(["/k/a/x.xlsx", "/k/b/x.xlsx"]).values()]).toEqual([
    "a/x.xlsx",
    "b/x.xlsx",
  ]);
  expect([...shortNames(["C:\\kelas\\x.xlsx"]).values()]).toEqual(["x.xlsx"]);
  expect(shortNames([]).size).toBe(0);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1 }), {
        selector: (parts) => parts.join("/"),
      }),
      (paths) => {
        const names = shortNames(paths.map((parts) => parts.join("/")));
        expect(new Set(names.values()).size).toBe(paths.length);
      },
    ),
  );
});
