import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layoutDiagram } from "../../src/core/layout/layout-diagram";
import {
  differences,
  layoutFromText,
  layoutToText,
  readApproved,
  writeApproved,
} from "./approved-layouts";
import { madeInput, madeSop } from "./sop-generator";

const input = madeInput(madeSop(2001));
const layout = layoutDiagram(input);
const text = layoutToText(layout);

test("an approved layout comes back as the same picture", () => {
  const read = layoutFromText(input, text);
  expect(layoutToText(read)).toBe(text);
  expect(read.nodes.map(({ id, kind }) => [id, kind])).toEqual(
    layout.nodes.map(({ id, kind }) => [id, kind]),
  );
  expect(read.edges.map(({ source, target, joint }) => [source, target, joint])).toEqual(
    layout.edges.map(({ source, target, joint }) => [source, target, joint]),
  );
});

test("what changed is counted", () => {
  const [first, ...others] = layout.edges;
  const moved = first!.waypoints.map(({ x, y }) => ({ x: x + 5, y }));
  const changed = layoutToText({ ...layout, edges: [{ ...first!, waypoints: moved }, ...others] });
  expect(differences(text, text)).toBe(0);
  expect(differences(text, changed)).toBe(1);
});

test("the file of approved layouts is read as it was written", () => {
  const folder = mkdtempSync(join(tmpdir(), "susun-approved-"));
  const file = join(folder, "layouts.json");
  expect(readApproved(file)).toEqual({});
  writeApproved({ "a/b": text }, file);
  expect(readApproved(file)).toEqual({ "a/b": text });
  rmSync(folder, { recursive: true });
});
