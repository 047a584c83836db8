import { foundIn } from "../../../tests/support/sp/sp";
import { evaluasiSaysHowOrWhen } from "./evaluasi-says-how-or-when";

test.each([["Dilakukan oleh pimpinan", "neither", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(evaluasiSaysHowOrWhen, "evaluasiKinerja", text)).toEqual([
    { messageId, at: "C19", data },
  ]);
});

test.each(["SKM setahun sekali", "Rapat evaluasi setiap bulan"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(evaluasiSaysHowOrWhen, "evaluasiKinerja", text)).toEqual([]);
  },
);
