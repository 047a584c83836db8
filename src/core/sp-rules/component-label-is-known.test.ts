import { spReading } from "../../../tests/support/sp/sp";
import { cellOrigin } from "../grid/address";
import { componentLabelIsKnown } from "./component-label-is-known";
import { lintSp } from "./lint-sp";

test("each of these reading problems is told at its cell", () => {
  const [document] = spReading({}).documents;
  const origin = cellOrigin("SP", 7, 4);
  const data = { text: "cek lagi", label: "Kode" };
  const problems = [
    { code: "text-unread", origin, data },
    { code: "component-unknown", origin, data },
  ] as const;
  const reading = { documents: [{ ...document!, problems }], sheets: ["SP"] };
  const found = lintSp(reading, { severities: { [componentLabelIsKnown.id]: "error" } }, [
    componentLabelIsKnown,
  ]);
  expect(found).toMatchObject([{ messageId: "unknown", origin, data }]);
});
