/** Children of the elements we write or depend on, in the order of the schema; names between bars are alternatives. */
const SEQUENCES: Readonly<Record<string, string>> = {
  twoCellAnchor: "from to sp|grpSp|graphicFrame|cxnSp|pic|contentPart clientData",
  oneCellAnchor: "from ext sp|grpSp|graphicFrame|cxnSp|pic|contentPart clientData",
  absoluteAnchor: "pos ext sp|grpSp|graphicFrame|cxnSp|pic|contentPart clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  sp: "nvSpPr spPr style txBody",
  cxnSp: "nvCxnSpPr spPr style",
  pic: "nvPicPr blipFill spPr style",
  nvSpPr: "cNvPr cNvSpPr",
  nvCxnSpPr: "cNvPr cNvCxnSpPr",
  nvPicPr: "cNvPr cNvPicPr",
  cNvPr: "hlinkClick hlinkHover extLst",
  cNvCxnSpPr: "cxnSpLocks stCxn endCxn extLst",
  spPr: "xfrm custGeom|prstGeom noFill|solidFill|gradFill|blipFill|pattFill|grpFill ln effectLst|effectDag scene3d sp3d extLst",
  xfrm: "off ext chOff chExt",
  prstGeom: "avLst",
  custGeom: "avLst gdLst ahLst cxnLst rect pathLst",
  ln: "noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst",
  style: "lnRef fillRef effectRef fontRef",
  txBody: "bodyPr lstStyle p",
  r: "rPr t",
};

const RANKS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(SEQUENCES).map(([parent, sequence]) => [
    parent,
    new Map(
      sequence.split(" ").flatMap((names, rank) => names.split("|").map((name) => [name, rank])),
    ),
  ]),
);

/** First child that stands out of order, or is none of its parent's; null when all is well or the parent is not known here. */
export function misplacedChild(parent: string, children: readonly string[]): string | null {
  const ranks = RANKS.get(parent);
  if (!ranks) return null;
  let last = -1;
  for (const name of children) {
    // Markup compatibility may wrap any child; what it holds is not ours to judge.
    if (name === "AlternateContent") continue;
    const rank = ranks.get(name) ?? -1;
    if (rank < 0 || rank < last) return name;
    last = rank;
  }
  return null;
}
