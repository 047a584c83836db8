import { render } from "@testing-library/react";
import type { SnapshotShape } from "../../core/grid/grid-snapshot";
import type { ShapeLook } from "../../xlsx/sheet-view";
import { ShapeView } from "./ShapeView";

const frame = { x: 100, y: 50, width: 80, height: 40 };

const shape = (over: Partial<SnapshotShape> = {}): SnapshotShape => ({
  id: "1",
  name: "Bentuk 1",
  kind: "shape",
  geometry: "flowChartProcess",
  bounds: frame,
  rotation: 0,
  text: "",
  textBox: false,
  hidden: false,
  title: "",
  description: "",
  connector: null,
  groupId: null,
  ...over,
});

const look = (over: Partial<ShapeLook> = {}): ShapeLook => ({
  id: "1",
  fill: "#ffffff",
  line: { color: "#000000", width: 1, dash: "solid" },
  frame,
  rotation: 0,
  flipHorizontal: false,
  flipVertical: false,
  text: null,
  picture: null,
  waypoints: null,
  ...over,
});

const draw = (s: SnapshotShape, l: ShapeLook, picture: string | null = null) =>
  render(
    <svg>
      <title>lembar</title>
      <ShapeView shape={s} look={l} picture={picture} />
    </svg>,
  ).container;

describe("drawing objects", () => {
  test("a symbol is outlined in its frame", () => {
    const path = draw(shape(), look()).querySelector("path");
    expect(path).toHaveAttribute("d", "M0 0L80 0L80 40L0 40Z");
    expect(path?.closest("[transform='translate(100 50)']")).not.toBeNull();
    expect(path).toHaveAttribute("fill", "#ffffff");
  });

  test("a turned and flipped object turns about its centre, and its text is not mirrored", () => {
    const turned = look({
      rotation: 90,
      flipHorizontal: true,
      text: {
        content: "Ya",
        size: 9,
        color: "#000000",
        bold: false,
        align: "center",
        anchor: "middle",
      },
    });
    const container = draw(shape(), turned);
    expect(container.querySelector("[transform='rotate(90 140 70)']")).not.toBeNull();
    expect(container.querySelector("path")?.closest("[transform*='scale(-1 1)']")).not.toBeNull();
    const text = container.querySelector("foreignObject");
    expect(text).toHaveTextContent("Ya");
    expect(text?.closest("[transform*='scale']")).toBeNull();
  });

  test("a connector follows its waypoints and ends in a head", () => {
    const connector = {
      waypoints: [
        { x: 0, y: 0 },
        { x: 0, y: 60 },
      ],
      begin: null,
      end: null,
      beginArrow: false,
      endArrow: true,
    };
    const container = draw(
      shape({ kind: "connector", geometry: "straightConnector1", connector }),
      look({ line: { color: "#ff0000", width: 1, dash: "dash" } }),
    );
    const [stroke, head] = container.querySelectorAll("path");
    expect(stroke).toHaveAttribute("d", "M0 0L0 55.5");
    expect(stroke).toHaveAttribute("stroke-dasharray", "4 3");
    expect(head).toHaveAttribute("fill", "#ff0000");
  });

  test("a picture shows its bytes, one without bytes its name", () => {
    const picture = shape({ kind: "picture", geometry: "", name: "Logo" });
    expect(draw(picture, look(), "blob:x").querySelector("image")).toHaveAttribute(
      "href",
      "blob:x",
    );
    expect(draw(picture, look())).toHaveTextContent("Logo");
  });

  test("an unknown geometry is a box with the object's text", () => {
    expect(draw(shape({ geometry: "cloud", name: "Awan 3" }), look())).toHaveTextContent("Awan 3");
  });

  test("a group is drawn by its members alone", () => {
    expect(draw(shape({ kind: "group" }), look()).querySelector("path")).toBeNull();
  });
});
