import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { form } from "../../../../tests/support/grid";
import { paneState } from "../../../../tests/support/pane-state";
import { exportFlow } from "../../../core/export/export-flow";
import { recognise } from "../../../core/recognise/recognise";
import type { Session } from "../../../session/session";
import { copyPicture } from "../../export/copy-picture";
import { picturePng } from "../../export/picture-png";
import { saveBlob } from "../../export/save-blob";
import { LanguageProvider } from "../../use-language";
import { ExportFold } from "./ExportFold";

jest.mock("../../export/copy-picture");
jest.mock("../../export/picture-png");
jest.mock("../../export/save-blob");

const sheet = form({
  pelaksana: ["Pemohon", "Loket"],
  steps: [
    { kegiatan: "Mengajukan", kode: ["M"] },
    { kegiatan: "Menyerahkan", kode: ["", "S"] },
  ],
});
const document = recognise([sheet]).documents[0]!;

function show(state = paneState({ document })) {
  const session = {
    exported: (format: Parameters<Session["exported"]>[0]) => exportFlow(sheet, document, format),
  } as unknown as Session;
  render(
    <LanguageProvider value="id">
      <ExportFold state={state} session={session} />
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const name = "SOP Penanganan Surat Masuk";

beforeEach(() => jest.mocked(saveBlob).mockClear());

test.each([
  ["Gambar SVG", `${name}.svg`],
  ["BPMN 2.0", `${name}.bpmn`],
  ["Tabel Visio (CSV)", `${name}.csv`],
  ["Mermaid", `${name}.mmd`],
])("%s is saved as %s, and that is told", async (button, file) => {
  const user = show();
  await user.click(screen.getByText("Ekspor"));
  await user.click(screen.getByRole("button", { name: button }));
  expect(saveBlob).toHaveBeenCalledWith(file, expect.any(Blob));
  expect(screen.getByRole("status")).toHaveTextContent(file);
});

test("the picture is copied; where it cannot be, it is saved; what cannot be drawn is told", async () => {
  const user = show();
  const copy = screen.getByText("Salin gambar");
  jest.mocked(copyPicture).mockResolvedValueOnce("copied");
  await user.click(copy);
  expect(screen.getByRole("status")).toHaveTextContent("Gambar tersalin");
  jest.mocked(copyPicture).mockResolvedValueOnce("saved");
  await user.click(copy);
  expect(screen.getByRole("status")).toHaveTextContent("diunduh sebagai berkas PNG");
  jest.mocked(picturePng).mockRejectedValueOnce(new Error("no canvas"));
  await user.click(screen.getByText("Gambar PNG"));
  expect(screen.getByRole("status")).toHaveTextContent("tidak dapat dibuat");
});

test("without a flow there is nothing to take out", () => {
  show(paneState({ document: null }));
  expect(screen.queryByText("Ekspor")).toBeNull();
});
