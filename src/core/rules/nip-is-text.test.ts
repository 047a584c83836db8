import { type GridCell, grid } from "../../../tests/support/grid";
import { rangeName } from "../grid/address";
import { recognise } from "../recognise/recognise";
import { lint } from "./lint";
import { nipIsText } from "./nip-is-text";

describe("nip-is-text", () => {
  const told = (rows: readonly GridCell[][]) =>
    lint(recognise([grid([...rows, ...TABLE])]), { severities: { [nipIsText.id]: "error" } }, [
      nipIsText,
    ]).map(({ messageId, origin }) => `${messageId} ${rangeName(origin.range)}`);
  const TABLE: GridCell[][] = [
    [],
    ["No", "Kegiatan", "Staf", "Kelengkapan", "Waktu", "Output"],
    [1, "Menerima", "P"],
  ];
  const signer = (nip: GridCell): GridCell[][] => [
    ["Disahkan oleh", "Camat"],
    [null, "Nama Pejabat"],
    [null, nip],
  ];

  test("a NIP typed as a number is told at its cell", () => {
    expect(told(signer(1.98e17))).toEqual(["damaged B3"]);
  });

  test("a NIP that is text is right", () => {
    expect(told(signer("198001012005011001"))).toEqual([]);
    expect(told(signer("NIP. 19800101 200501 1 001"))).toEqual([]);
  });
});
