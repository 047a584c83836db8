import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { cellUnder } from "../../src/core/grid/cell-under";
import { columnEdge, type GridSnapshot, rowEdge } from "../../src/core/grid/grid-snapshot";
import { checkWorkbook } from "../../src/xlsx/check-workbook";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { FLOW_NAMES, FOREIGN_NAMES, handDrawnForm } from "../support/hand-drawn-form";
import { unzipParts } from "../support/xlsx-package";
import { hasSchemas, type PartKind, validatePart } from "../support/xsd";

const REAL = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-hand-drawn-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function susun(...argv: string[]): { status: number; out: string; err: string } {
  let out = "";
  let err = "";
  const status = run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
  });
  return { status, out, err };
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(fs.readFileSync(file));
const partsOf = (file: string) => unzipParts(bytesOf(file));
const documentOf = (file: string) =>
  JSON.parse(susun("baca", file, "--json").out).files[0].documents[0];

const KINDS: readonly (readonly [RegExp, PartKind])[] = [
  [/^xl\/worksheets\/[^/]+\.xml$/, "sheet"],
  [/^xl\/drawings\/[^/]+\.xml$/, "drawing"],
  [/^xl\/workbook\.xml$/, "workbook"],
  [/^xl\/styles\.xml$/, "styles"],
  [/^\[Content_Types\]\.xml$/, "content-types"],
  [/\.rels$/, "relationships"],
];

/** What must be true of every workbook whose hand-drawn flow is replaced. */
function replaces(
  name: string,
  input: string,
  expected: { readonly shapes: number; readonly sheet: string },
) {
  const file = (suffix: string) => path.join(folder, `${name}-${suffix}.xlsx`);
  const drawn = file("drawn");
  const sheetOf = (from: string): GridSnapshot =>
    readSnapshot(openWorkbook(bytesOf(from)), expected.sheet);

  test("is refused without --ganti: how many shapes, what to do, nothing written", () => {
    const { status, err } = susun("gambar", input, "-o", drawn);
    expect(status).toBe(3);
    expect(err).toContain(`(${expected.shapes} bentuk)`);
    expect(err).toContain("--ganti");
    expect(fs.existsSync(drawn)).toBe(false);
  });

  describe("with --ganti", () => {
    beforeAll(() => {
      const { status, err } = susun("gambar", input, "-o", drawn, "--ganti");
      if (status !== 0) throw new Error(err);
    });

    test("exactly the flow's shapes are hidden; nothing of the author is lost or moved", () => {
      const sheet = sheetOf(drawn);
      const after = sheet.shapes.filter((shape) => !shape.name.startsWith("susun:"));
      // Rows at page ends are higher now: a place is one in its cell.
      const placeIn = (grid: GridSnapshot) => (shape: GridSnapshot["shapes"][number]) => {
        const { id, name, bounds, geometry, text } = shape;
        const cell = cellUnder(grid, bounds);
        const across = bounds.x - columnEdge(grid, cell.column);
        const down = Math.round(100 * (bounds.y - rowEdge(grid, cell.row))) / 100;
        return { id, name, cell, across, down, width: bounds.width, geometry, text };
      };
      const before = sheetOf(input);
      expect(after.map(placeIn(sheet))).toEqual(before.shapes.map(placeIn(before)));
      expect(after.filter((shape) => shape.hidden)).toHaveLength(expected.shapes);
    });

    test("it reads back as the same flow, now from codes", () => {
      const [before, after] = [documentOf(input), documentOf(drawn)];
      const flow = (document: typeof before) => ({
        nodes: document.activities.map(
          (a: { nodes: { id: string; kind: string; lanes: string[] }[] }) =>
            a.nodes.map(({ id, kind, lanes }) => ({ id, kind, lanes })),
        ),
        flows: document.flows.map(
          ({ source, target, outcome, label, joint }: Record<string, unknown>) => ({
            source,
            target,
            outcome,
            label,
            joint,
          }),
        ),
      });
      expect(before.flowSource).toBe("shapes");
      expect(after.flowSource).toBe("codes");
      expect(flow(after)).toEqual(flow(before));
    });

    test("every part that is not ours to write is byte for byte the same", () => {
      const before = partsOf(input);
      const after = partsOf(drawn);
      expect([...after.keys()]).toEqual([...before.keys()]);
      const changed = [...after]
        .filter(([part, bytes]) => !Buffer.from(bytes).equals(before.get(part)!))
        .map(([part]) => part);
      for (const part of changed) {
        expect(part).toMatch(
          /^xl\/(workbook|styles|worksheets\/sheet\d+|drawings\/drawing\d+)\.xml$/,
        );
      }
      expect(changed.filter((part) => part.includes("sheet"))).toHaveLength(1);
      expect(changed.filter((part) => part.includes("drawing"))).toHaveLength(1);
    });

    test("drawing again changes nothing, and the same input gives the same bytes", () => {
      susun("gambar", drawn, "-o", file("again"));
      susun("gambar", input, "-o", file("twin"), "--ganti");
      expect(Buffer.from(bytesOf(file("again"))).equals(bytesOf(drawn))).toBe(true);
      expect(Buffer.from(bytesOf(file("twin"))).equals(bytesOf(drawn))).toBe(true);
    });

    test("nothing in it would make Excel offer a repair", () => {
      const known = checkWorkbook(openWorkbook(bytesOf(input)));
      expect(checkWorkbook(openWorkbook(bytesOf(drawn)))).toEqual(known);
    });

    (hasSchemas ? test : test.skip)(
      "its parts are valid (skipped where the schemas are absent)",
      async () => {
        for (const [part, bytes] of partsOf(drawn)) {
          const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
          if (kind)
            expect([part, await validatePart(kind, Buffer.from(bytes).toString("utf8"))]).toEqual([
              part,
              [],
            ]);
        }
      },
      60_000,
    );

    test("erase takes ours away and shows what was hidden, the drawing byte for byte", () => {
      const { status } = susun("hapus", drawn, "-o", file("erased"));
      expect(status).toBe(0);
      const before = partsOf(input);
      for (const [part, bytes] of partsOf(file("erased"))) {
        if (part.startsWith("xl/drawings/"))
          expect(Buffer.from(bytes).equals(before.get(part)!)).toBe(true);
      }
      expect(sheetOf(file("erased")).shapes).toEqual(sheetOf(input).shapes);
    });

    const office = spawnSync("soffice", ["--version"]).status === 0;
    (office ? test : test.skip)(
      "LibreOffice opens it (skipped where it is not installed)",
      () => {
        const made = spawnSync(
          "soffice",
          [
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            `-env:UserInstallation=file://${folder}/profile`,
            drawn,
          ],
          { timeout: 110_000 },
        );
        expect(made.status).toBe(0);
        expect(fs.statSync(drawn.replace(/xlsx$/, "pdf")).size).toBeGreaterThan(1000);
      },
      120_000,
    );
  });
}

describe("a form of ours with logo, signature, stamp and note over the lanes", () => {
  const input = path.join(folder, "tangan.xlsx");
  fs.writeFileSync(input, handDrawnForm());
  replaces("ours", input, { shapes: FLOW_NAMES.length, sheet: "SOP 1" });

  test("the shapes that are no flow stay visible", () => {
    const drawn = path.join(folder, "tangan-drawn.xlsx");
    susun("gambar", input, "-o", drawn, "--ganti");
    const { shapes } = readSnapshot(openWorkbook(bytesOf(drawn)), "SOP 1");
    const named = (hidden: boolean) =>
      shapes.filter((s) => s.hidden === hidden && !s.name.startsWith("susun:")).map((s) => s.name);
    expect(named(true).sort()).toEqual([...FLOW_NAMES].sort());
    expect(named(false).sort()).toEqual([...FOREIGN_NAMES].sort());
  });
});

if (fs.existsSync(REAL)) {
  describe("a real workbook", () => {
    const sheet = sheetInfos(openWorkbook(bytesOf(REAL)))[1]!.name;
    replaces("real", REAL, { shapes: 29, sheet });
  });
} else {
  test.skip("a real workbook (skipped: it is not here)", () => {});
}
