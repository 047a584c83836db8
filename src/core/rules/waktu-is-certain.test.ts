import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuIsCertain } from "./waktu-is-certain";

const one = (waktu: string) => sop({ activities: [{ symbols: ["P0"], waktu }] });

test.each(["Menyesuaikan", "tentatif", "Disesuaikan dengan kondisi", "sesuai kebutuhan"])(
  "waktu-is-certain: “%s” promises nothing",
  (waktu) => {
    expect(findings(waktuIsCertain, one(waktu))).toEqual([
      { messageId: "vague", at: "F14", data: { activity: "1", text: waktu } },
    ]);
  },
);

test.each(["10 menit", "10 menit (menyesuaikan)", "sebentar"])(
  "waktu-is-certain: “%s” has a measure, or is told by another rule",
  (waktu) => {
    expect(found(waktuIsCertain, one(waktu))).toEqual([]);
  },
);
