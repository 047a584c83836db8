import { foundIn } from "../../../tests/support/sp/sp";
import { jangkaWaktuIsNotOfficeHours } from "./jangka-waktu-is-not-office-hours";

test.each([
  ["Senin-Kamis pukul 08.00 - 15.00, proses 1 minggu", "hours", {}],
  ["2 hari kerja, dilayani setiap hari Rabu", "hours", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(jangkaWaktuIsNotOfficeHours, "jangkaWaktu", text)).toEqual([
    { messageId, at: "C8", data },
  ]);
});

test.each(["1 minggu sejak berkas lengkap", "2 jam sejak berkas lengkap"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(jangkaWaktuIsNotOfficeHours, "jangkaWaktu", text)).toEqual([]);
  },
);
