/** Presets that do not have the usual four connection sites, by their number of sites. Source: the preset shape definitions of ECMA-376. */
const UNUSUAL: Readonly<Record<number, string>> = {
  0: "bentConnector2 bentConnector3 bentConnector4 bentConnector5 chartPlus chartStar chartX curvedConnector2 curvedConnector3 curvedConnector4 curvedConnector5 funnel straightConnector1",
  2: "heart line lineInv pieWedge",
  3: "arc blockArc chord flowChartCollate leftBrace leftBracket rightBrace rightBracket",
  5: "can cloudCallout curvedDownArrow curvedLeftArrow curvedRightArrow curvedUpArrow flowChartMagneticDisk flowChartMagneticDrum star5 uturnArrow wedgeRectCallout wedgeRoundRectCallout",
  6: "bentUpArrow cube flowChartInputOutput gear6 hexagon leftRightArrow leftRightCircularArrow leftRightRibbon mathEqual mathNotEqual parallelogram pentagon rtTriangle star6 triangle",
  7: "heptagon lightningBolt star7",
  8: "bevel donut ellipse flowChartConnector flowChartOr flowChartSummingJunction leftUpArrow noSmoking octagon smileyFace star8 teardrop upDownArrow wedgeEllipseCallout",
  9: "gear9",
  10: "decagon star10",
  12: "cornerTabs dodecagon plaqueTabs star12",
  16: "squareTabs star16",
};

const SITES: ReadonlyMap<string, number> = new Map(
  Object.entries(UNUSUAL).flatMap(([count, names]) =>
    names.split(" ").map((name): [string, number] => [name, Number(count)]),
  ),
);

/** How many places of a preset a connector can be glued to. */
export const siteCount = (preset: string): number => SITES.get(preset) ?? 4;
