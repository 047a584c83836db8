import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../../tests/support/pane-state";
import { dossierOf, matchingSheet } from "../../../../tests/support/sp/cross";
import { spSheet } from "../../../../tests/support/sp/sp";
import { lintServices } from "../../../core/cross-rules/lint-services";
import { linksOf } from "../../../core/cross-rules/propose-links";
import type { Origin } from "../../../core/grid/address";
import { workbookPresetFor } from "../../../core/presets/workbook-preset";
import { recognise } from "../../../core/recognise/recognise";
import { recogniseSp } from "../../../core/recognise/sp/recognise-sp";
import type { SessionState } from "../../../session/session";
import { nextStep } from "../../next-step";
import { paneStatus } from "../../pane-status";
import { ComponentGuide } from "./ComponentGuide";
import { RelatedPlace } from "./RelatedPlace";
import { ServiceLinks } from "./ServiceLinks";
import { ServiceSummary } from "./ServiceSummary";

const sheets = [
  spSheet({ components: { jangkaWaktu: "1 jam sejak berkas lengkap" } }),
  matchingSheet(),
];
const services = recogniseSp(sheets);
const dossier = dossierOf(sheets);
const diagnostics = lintServices(services, dossier.sops, {
  preset: workbookPresetFor(),
  decisions: [],
  cross: true,
  today: null,
});

const state: SessionState = {
  ...paneState(),
  sheet: "SP",
  reading: recognise(sheets),
  document: null,
  documents: [],
  services,
  standarPelayanan: services.documents,
  links: linksOf(dossier),
  diagnostics,
};

const session = () => ({
  decideLink: jest.fn(async () => {}),
  reveal: jest.fn(async () => {}),
});

test("the head says what the sheet is, and the next step is its first finding", () => {
  render(<ServiceSummary services={services.documents} />);
  expect(screen.getByText("Standar Pelayanan")).toBeInTheDocument();
  expect(screen.getByText("14 komponen")).toBeInTheDocument();
  expect(paneStatus(state)).toBe("errors");
  expect(nextStep(state)).toMatchObject({ kind: "fix", diagnostic: { code: "XR-03" } });
  expect(nextStep({ ...state, diagnostics: [] })).toEqual({ kind: "done" });
});

test("a proposed link is confirmed or turned down, and leads to its SOP", async () => {
  const user = userEvent.setup();
  const own = session();
  render(<ServiceLinks state={state} session={own} />);
  const list = within(screen.getByRole("region", { name: "SOP untuk layanan ini" }));
  expect(list.getByText(/domisili/)).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: /^Ya/ }));
  expect(own.decideLink).toHaveBeenLastCalledWith(expect.objectContaining({ sop: "d1" }), true);
  await user.click(list.getByRole("button", { name: /bukan SOP/ }));
  expect(own.decideLink).toHaveBeenLastCalledWith(expect.objectContaining({ sop: "d1" }), false);
  await user.click(list.getByRole("button", { name: /^Buka/ }));
  expect(own.reveal).toHaveBeenCalledWith(expect.objectContaining({ sheet: "SOP 1" }));
});

test("a workbook without SOPs has nothing to link", () => {
  const alone = { ...state, reading: recognise([sheets[0]!]), links: [] };
  const { container } = render(<ServiceLinks state={alone} session={session()} />);
  expect(container).toBeEmptyDOMElement();
});

test("a finding between two sheets shows both cells and leads to the other cell", async () => {
  const user = userEvent.setup();
  const own = { ...session(), textAt: ({ sheet }: Origin) => (sheet === "SP" ? "1 hari" : "") };
  const [promise] = diagnostics;
  render(<RelatedPlace diagnostic={promise!} sheet="SP" session={own} />);
  expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "1 hari",
    "(kosong)",
  ]);
  await user.click(screen.getByRole("button", { name: /Lihat bagian lainnya/ }));
  expect(own.reveal).toHaveBeenCalledWith(expect.objectContaining({ sheet: "SOP 1" }));
});

test("each component is explained with a good and a bad example", async () => {
  const user = userEvent.setup();
  const { reveal } = session();
  render(<ComponentGuide state={state} reveal={reveal} />);
  expect(screen.getAllByText("Contoh baik")).toHaveLength(14);
  await user.click(screen.getAllByText("Ke selnya")[3]!);
  expect(reveal).toHaveBeenCalledWith(services.documents[0]!.components[3]!.field.origin);
});
