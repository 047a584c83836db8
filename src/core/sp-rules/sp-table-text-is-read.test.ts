import { spReading } from "../../../tests/support/sp/sp";
import { cellOrigin } from "../grid/address";
import { lintSp } from "./lint-sp";
import { spTableTextIsRead } from "./sp-table-text-is-read";

test("each of these reading problems is told at its cell", () => {
  const [document] = spReading({}).documents;
  const origin = cellOrigin("SP", 7, 4);
  const data = { text: "cek lagi", label: "Kode" };
  const problems = [
    { code: "text-unread", origin, data },
    { code: "component-unknown", origin, data },
  ] as const;
  const reading = { documents: [{ ...document!, problems }], sheets: ["SP"] };
  const found = lintSp(reading, { severities: { [spTableTextIsRead.id]: "error" } }, [
    spTableTextIsRead,
  ]);
  expect(found).toMatchObject([{ messageId: "unread", origin, data }]);
});
