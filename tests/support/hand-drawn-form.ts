import { wsDr } from "./drawing-package";
import { FORM_FIRST_STEP, form } from "./grid";
import { workbookOf } from "./workbook-of";

const EMU = 12_700;
const LANE_WIDTH = 60;
const ROW_HEIGHT = 40;

type Placed = {
  readonly id: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** An object placed in sheet points, on a sheet whose columns are 60 pt and rows 40 pt. */
function anchor({ x, y, w, h }: Placed, body: string): string {
  const corner = (name: string, px: number, py: number): string => {
    const column = Math.floor(px / LANE_WIDTH);
    const row = Math.floor(py / ROW_HEIGHT);
    return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round((px - column * LANE_WIDTH) * EMU)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round((py - row * ROW_HEIGHT) * EMU)}</xdr:rowOff></xdr:${name}>`;
  };
  return `<xdr:twoCellAnchor>${corner("from", x, y)}${corner("to", x + w, y + h)}${body}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const transform = ({ x, y, w, h }: Placed, flips = ""): string =>
  `<a:xfrm${flips}><a:off x="${x * EMU}" y="${y * EMU}"/><a:ext cx="${w * EMU}" cy="${h * EMU}"/></a:xfrm>`;

const drawnShape = (placed: Placed, preset: string, text = "", textBox = false): string =>
  anchor(
    placed,
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${placed.id}" name="${placed.name}"/><xdr:cNvSpPr${textBox ? ' txBox="1"' : ""}/></xdr:nvSpPr><xdr:spPr>${transform(placed)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom></xdr:spPr>${
      text
        ? `<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="id-ID"/><a:t>${text}</a:t></a:r></a:p></xdr:txBody>`
        : ""
    }</xdr:sp>`,
  );

const drawnArrow = (
  placed: Placed,
  from: readonly [number, number],
  to: readonly [number, number],
  flips = "",
): string =>
  anchor(
    placed,
    `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${placed.id}" name="${placed.name}"/><xdr:cNvCxnSpPr><a:stCxn id="${from[0]}" idx="${from[1]}"/><a:endCxn id="${to[0]}" idx="${to[1]}"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${transform(placed, flips)}<a:prstGeom prst="bentConnector2"><a:avLst/></a:prstGeom><a:ln><a:tailEnd type="triangle"/></a:ln></xdr:spPr></xdr:cxnSp>`,
  );

const LOGO_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const drawnPicture = (placed: Placed): string =>
  anchor(
    placed,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${placed.id}" name="${placed.name}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${transform(placed)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  );

export const FLOW_NAMES = ["Kapsul 1", "Kotak 2", "Kapsul 3", "Panah 4", "Panah 5"];
export const FOREIGN_NAMES = ["Logo", "Garis kop", "Catatan", "Stempel", "Tanda tangan"];

/**
 * A form whose flow was drawn by hand: capsule, box and capsule with two glued arrows. Around and over it stand
 * things that are no flow: logo, letterhead line, a note and a stamp over the lanes, a signature below.
 */
export function handDrawnForm(): Uint8Array {
  const step = { kelengkapan: "Surat", waktu: "5 menit", output: "Surat tercatat" };
  const sheet = form({
    pelaksana: ["Petugas Loket", "Kepala Seksi", "Arsiparis"],
    steps: [
      { ...step, kegiatan: "Menerima surat" },
      { ...step, kegiatan: "Memeriksa surat" },
      { ...step, kegiatan: "Mengarsipkan surat" },
    ],
  });
  const top = FORM_FIRST_STEP * ROW_HEIGHT;
  const inCell = (id: number, name: string, lane: number, row: number): Placed => ({
    id,
    name,
    x: (2 + lane) * LANE_WIDTH + 10,
    y: top + row * ROW_HEIGHT + 10,
    w: 40,
    h: 20,
  });
  const drawing = wsDr(
    [
      drawnPicture({ id: 20, name: "Logo", x: 5, y: 5, w: 40, h: 40 }),
      drawnShape({ id: 21, name: "Garis kop", x: 0, y: top - 90, w: 300, h: 2 }, "rect"),
      drawnShape(inCell(2, "Kapsul 1", 0, 0), "flowChartTerminator"),
      drawnShape(inCell(3, "Kotak 2", 1, 1), "rect"),
      drawnShape(inCell(4, "Kapsul 3", 2, 2), "flowChartTerminator"),
      drawnArrow({ id: 5, name: "Panah 4", x: 170, y: top + 20, w: 40, h: 30 }, [2, 3], [3, 0]),
      drawnArrow({ id: 6, name: "Panah 5", x: 230, y: top + 60, w: 40, h: 30 }, [3, 3], [4, 0]),
      drawnShape(
        { id: 22, name: "Catatan", x: 122, y: top + 82, w: 100, h: 36 },
        "rect",
        "Surat rahasia diserahkan langsung kepada pimpinan dan tidak dibuka",
        true,
      ),
      drawnPicture({ id: 23, name: "Stempel", x: 262, y: top + 2, w: 36, h: 36 }),
      drawnPicture({
        id: 24,
        name: "Tanda tangan",
        x: 300,
        y: top + 3 * ROW_HEIGHT + 20,
        w: 60,
        h: 30,
      }),
    ].join(""),
  );
  return workbookOf(
    [sheet],
    {
      [sheet.sheet]: {
        drawing,
        drawingRelationships: [{ id: "rIdLogo", type: "image", target: "../media/logo.png" }],
      },
    },
    { "xl/media/logo.png": { content: new Uint8Array(LOGO_PNG), type: "image/png" } },
  );
}
