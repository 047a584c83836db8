import { FORM_FIRST_STEP, form } from "../../../../tests/support/grid";
import { applied } from "../../../../tests/support/memory-workbook";
import { rangeName } from "../../grid/address";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { recognise } from "../../recognise/recognise";
import { planRestore } from "../plan-restore";
import { planStep } from "../plan-step";

const row = (step: number): number => FORM_FIRST_STEP + step + 1;
const pelaksana = ["Pemohon", "Petugas"];
const steps = [
  { kegiatan: "Mengajukan permohonan", kode: ["M", ""] },
  { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: 1 },
  { kegiatan: "Menyerahkan hasil", kode: ["", "S"] },
];
/** The columns of Mutu Baku, merged in pairs. */
const merged = (step: number): string => `E${row(step)}:F${row(step)}`;

function added(snapshot: GridSnapshot, place: number) {
  const document = recognise([snapshot]).documents[0]!;
  const plan = planStep(snapshot, document, {
    kind: "add-step",
    place,
    description: "Mencatat",
    symbol: null,
  });
  if (plan.kind !== "plan") throw new Error(plan.reason);
  return { after: applied(snapshot, plan.commands), commands: plan.commands };
}

const blocksIn = (snapshot: GridSnapshot): readonly string[] =>
  snapshot.merges
    .filter(({ top }) => top >= FORM_FIRST_STEP)
    .map(rangeName)
    .sort();

describe("a step that is added", () => {
  const sheet = form({ pelaksana, steps, merges: [merged(0), merged(1), merged(2)] });

  test.each([0, 1, 2, 3])("has the merged columns of the others, at place %i", (place) => {
    const { after } = added(sheet, place);
    expect(blocksIn(after)).toEqual([merged(0), merged(1), merged(2), merged(3)]);
  });

  test("is taken back with them", () => {
    const { after, commands } = added(sheet, 3);
    const back = applied(after, planRestore(sheet, commands));
    expect(blocksIn(back)).toEqual(blocksIn(sheet));
    expect(back.rows).toEqual(sheet.rows);
  });

  test("merges nothing that a block over several rows covers", () => {
    const tall = form({ pelaksana, steps, merges: [merged(0), `E${row(1)}:F${row(2)}`] });
    expect(blocksIn(added(tall, 2).after)).toEqual([merged(0), `E${row(1)}:F${row(3)}`]);
  });
});

describe("a step that is added at the end", () => {
  test.each([
    ["whose last row is merged with the one before", [`E${row(1)}:E${row(2)}`]],
    ["of plain rows", []],
  ])("is printed, in a table %s", (_, merges) => {
    const sheet = form({ pelaksana, steps, merges, printArea: `A1:I${row(2)}` });
    const { after, commands } = added(sheet, 3);
    expect(after.page.printArea.map(rangeName)).toEqual([`A1:I${row(3)}`]);
    const back = applied(after, planRestore(sheet, commands));
    expect(back.page.printArea.map(rangeName)).toEqual([`A1:I${row(2)}`]);
  });

  test("leaves a print area alone that ends elsewhere", () => {
    const sheet = form({
      pelaksana,
      steps,
      merges: [`E${row(1)}:E${row(2)}`],
      printArea: `A1:I${row(0)}`,
    });
    expect(added(sheet, 3).after.page.printArea.map(rangeName)).toEqual([`A1:I${row(0)}`]);
  });
});
