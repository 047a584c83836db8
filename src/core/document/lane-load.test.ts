import { sop } from "../../../tests/support/sop";
import { laneLoads } from "./lane-load";

test("laneLoads: steps, minutes and share of each lane; who acts together does the whole time each", () => {
  const document = sop({
    lanes: ["Staf", "Kepala Seksi", "Camat"],
    activities: [
      { symbols: ["M0"], waktu: "10 menit" },
      { symbols: ["P0", "P1"], waktu: "1 jam" },
      { symbols: ["S1"], waktu: "menyesuaikan" },
    ],
  });
  expect(
    laneLoads(document).map(({ name, steps, minutes, share }) => [name, steps, minutes, share]),
  ).toEqual([
    ["Staf", 2, 70, 70 / 130],
    ["Kepala Seksi", 2, 60, 60 / 130],
    ["Camat", 0, 0, 0],
  ]);
});

test("laneLoads: without a time nobody has a share", () => {
  const document = sop({ activities: [{ symbols: ["M0"], waktu: "" }] });
  expect(laneLoads(document).map(({ steps, share }) => [steps, share])).toEqual([
    [1, 0],
    [0, 0],
  ]);
});
