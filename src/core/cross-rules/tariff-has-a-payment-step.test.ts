import { crossFindings } from "../../../tests/support/sp/cross";
import { tariffHasAPaymentStep } from "./tariff-has-a-payment-step";

const sp = { components: { biaya: "Rp 10.000 sesuai Perda Nomor 1 Tahun 2024" } };

test("a tariff that nobody takes", () => {
  expect(crossFindings(tariffHasAPaymentStep, { sp })).toMatchObject([
    { messageId: "no-step", at: "SP!C9", related: ["'SOP 1'!B6"] },
  ]);
});

test("a step of payment, and a free service, are right", () => {
  const sop = { steps: { 2: { kegiatan: "Menerima pembayaran retribusi" } } };
  expect(crossFindings(tariffHasAPaymentStep, { sp, sop })).toEqual([]);
  expect(crossFindings(tariffHasAPaymentStep, {})).toEqual([]);
});
