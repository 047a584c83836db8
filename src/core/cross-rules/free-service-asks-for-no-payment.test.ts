import { crossFindings } from "../../../tests/support/sp/cross";
import { freeServiceAsksForNoPayment } from "./free-service-asks-for-no-payment";

const paying = { steps: { 2: { kegiatan: "Menerima pembayaran retribusi" } } };

test("a payment in a free service, at the SOP's cell", () => {
  expect(crossFindings(freeServiceAsksForNoPayment, { sop: paying })).toEqual([
    {
      messageId: "pays",
      at: "'SOP 1'!B18",
      related: ["SP!C9"],
      data: { activity: "Menerima pembayaran retribusi" },
      severity: "error",
    },
  ]);
});

test("a tariff, and a free service without payment, are right", () => {
  const sp = { components: { biaya: "Rp 10.000 sesuai Perda Nomor 1 Tahun 2024" } };
  expect(crossFindings(freeServiceAsksForNoPayment, { sp, sop: paying })).toEqual([]);
  expect(crossFindings(freeServiceAsksForNoPayment, {})).toEqual([]);
});
