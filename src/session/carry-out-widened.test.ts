import { createMemoryPort } from "../../tests/support/memory-workbook";
import { madeForm } from "../../tests/support/sop-form";
import { madeSop } from "../../tests/support/sop-generator";
import { createSession } from "./create-session";

const sop = madeSop(2, { rows: 9, lanes: 3, laneWidths: [34] });
const sheet = madeForm({ ...sop, rowHeights: sop.rowHeights.map(() => 18) });

test("a crowded table gets the room that its flow needs, and is taken back as one", async () => {
  const port = createMemoryPort([sheet]);
  const session = createSession(port);
  await session.refresh();
  await session.draw();
  const crowded = session.getState().notice;
  const before = port.current(sheet.sheet);
  await session.draw({ widen: true });
  const roomy = session.getState().notice;
  if (crowded?.kind !== "drawn" || roomy?.kind !== "drawn") throw new Error("not drawn");
  expect(roomy.warnings.length).toBeLessThan(crowded.warnings.length);
  const after = port.current(sheet.sheet);
  expect([after.columnEdges, after.rowEdges]).not.toEqual([before.columnEdges, before.rowEdges]);
  expect(session.getState().drawing).toBe("current");

  await session.restore();
  const back = port.current(sheet.sheet);
  expect(session.getState().notice).toEqual({ kind: "restored", action: "draw" });
  expect([back.columnEdges, back.rowEdges]).toEqual([before.columnEdges, before.rowEdges]);
  expect(back.shapes.map(({ name }) => name).sort()).toEqual(
    before.shapes.map(({ name }) => name).sort(),
  );
  session.dispose();
});
