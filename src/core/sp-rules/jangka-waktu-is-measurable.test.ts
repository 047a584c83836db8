import { foundIn } from "../../../tests/support/sp/sp";
import { jangkaWaktuIsMeasurable } from "./jangka-waktu-is-measurable";

test.each([
  ["Sesuai kebutuhan", "unmeasurable", { text: "Sesuai kebutuhan" }],
  ["secepatnya", "unmeasurable", { text: "secepatnya" }],
  ["Senin - Jumat 08.00 - 16.00", "only-hours", { text: "Senin - Jumat 08.00 - 16.00" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(jangkaWaktuIsMeasurable, "jangkaWaktu", text)).toEqual([
    { messageId, at: "C8", data },
  ]);
});

test.each([
  "3 (tiga) hari kerja sejak berkas lengkap",
  "15 – 30 menit jika persyaratan lengkap",
  "-",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(jangkaWaktuIsMeasurable, "jangkaWaktu", text)).toEqual([]);
});
