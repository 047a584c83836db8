import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuIsMeasurable } from "./waktu-is-measurable";

const one = (waktu: string) => sop({ activities: [{ symbols: ["P0"], waktu }] });

test.each(["sebentar", "08.00 - 16.00", "Senin s.d. Jumat"])(
  "waktu-is-measurable: “%s” cannot be measured",
  (waktu) => {
    expect(findings(waktuIsMeasurable, one(waktu))).toEqual([
      { messageId: "unmeasurable", at: "F14", data: { activity: "1", text: waktu } },
    ]);
  },
);

test.each(["10 menit", "Proses 1 Minggu", "7 (tujuh) hari kerja", "10", "menyesuaikan", "-", ""])(
  "waktu-is-measurable: “%s” can, or is told by another rule",
  (waktu) => {
    expect(found(waktuIsMeasurable, one(waktu))).toEqual([]);
  },
);
