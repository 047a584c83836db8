import { begin, record, redo, undo } from "./history";

describe("history", () => {
  test("goes back and forth through the states", () => {
    const h = record(record(begin("a"), "b"), "c");
    const back = undo(undo(h)!)!;
    expect(back.present).toBe("a");
    expect(undo(back)).toBeNull();
    expect(redo(redo(back)!)).toEqual(h);
    expect(redo(h)).toBeNull();
  });

  test("a new state ends what could be taken forward", () => {
    const h = record(undo(record(begin("a"), "b"))!, "c");
    expect(redo(h)).toBeNull();
    expect(undo(h)?.present).toBe("a");
  });

  test("keeps a limited number of steps", () => {
    let h = begin(0);
    for (let i = 1; i <= 500; i++) h = record(h, i);
    expect(h.past.length).toBe(200);
    expect(h.past[0]).toBe(300);
  });
});
