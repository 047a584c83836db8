import { presetPath } from "./preset-path";

const DRAWN_BY_SUSUN = [
  "flowChartTerminator",
  "flowChartProcess",
  "flowChartDecision",
  "flowChartOffpageConnector",
];
const LOOK_ALIKES = ["rect", "roundRect", "diamond", "homePlate", "flowChartDocument"];

/** Numbers of a path, without the radii and flags of its arcs. */
function coordinates(path: string): { x: number[]; y: number[] } {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, letter, rest = ""] of path.matchAll(/([MLHVAC])([^MLHVACZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === "H") x.push(...numbers);
    else if (letter === "V") y.push(...numbers);
    else {
      const [toX, toY] = numbers.slice(-2);
      x.push(toX!);
      y.push(toY!);
    }
  }
  return { x, y };
}

describe("preset geometry", () => {
  test.each([...DRAWN_BY_SUSUN, ...LOOK_ALIKES])("%s fills its box and stays inside", (name) => {
    const { x, y } = coordinates(presetPath(name, 120, 60)!.outline);
    expect([Math.min(...x), Math.max(...x)]).toEqual([0, 120]);
    expect(Math.min(...y)).toBe(0);
    expect(Math.max(...y)).toBeLessThanOrEqual(60);
    expect(Math.max(...y)).toBeGreaterThan(55);
  });

  test("a decision has its corners at the middles of the sides, where connectors dock", () => {
    expect(presetPath("flowChartDecision", 80, 40)!.outline).toBe("M0 20L40 0L80 20L40 40Z");
  });

  test("the off-page symbol points down, the home plate to the right", () => {
    expect(presetPath("flowChartOffpageConnector", 100, 50)!.outline).toBe(
      "M0 0L100 0L100 40L50 50L0 40Z",
    );
    expect(presetPath("homePlate", 100, 40)!.outline).toBe("M0 0H80L100 20L80 40H0Z");
  });

  test("a terminator has elliptical ends", () => {
    expect(presetPath("flowChartTerminator", 216, 40)!.outline).toContain("A34.75 20 0 0 1 216 20");
  });

  test("what is not known is said so", () => {
    expect(presetPath("cloud", 10, 10)).toBeNull();
    expect(presetPath("toString", 10, 10)).toBeNull();
  });
});
