import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { tableTextIsRead } from "./table-text-is-read";

test("table-text-is-read: a text that belongs to no activity is told at its cell", () => {
  const document = sop({
    activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }],
    problems: [problem("text-unread", 9, 1, { text: "Menunggu berkas" })],
  });
  expect(findings(tableTextIsRead, document)).toEqual([
    { messageId: "text-unread", at: "B22", data: { text: "Menunggu berkas" } },
  ]);
});
