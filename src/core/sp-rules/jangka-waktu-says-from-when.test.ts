import { foundIn } from "../../../tests/support/sp/sp";
import { jangkaWaktuSaysFromWhen } from "./jangka-waktu-says-from-when";

test.each([["3 hari kerja", "no-start", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(jangkaWaktuSaysFromWhen, "jangkaWaktu", text)).toEqual([
    { messageId, at: "C8", data },
  ]);
});

test.each([
  "3 hari kerja sejak berkas lengkap",
  "Sesuai kebutuhan",
  "10 menit apabila persyaratan lengkap",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(jangkaWaktuSaysFromWhen, "jangkaWaktu", text)).toEqual([]);
});
