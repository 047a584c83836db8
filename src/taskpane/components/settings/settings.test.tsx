import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../../tests/support/pane-state";
import { type Kept, NOTHING_KEPT } from "../../../core/records/kept";
import { parseRegionalProfile } from "../../../core/templates/regional-profile";
import {
  formatSettings,
  PLAIN_SETTINGS,
  parseSettings,
} from "../../../core/templates/settings-file";
import type { Session } from "../../../session/session";
import { SettingsTab } from "./SettingsTab";

function show(kept: Partial<Kept> = {}) {
  const keep = jest.fn<ReturnType<Session["keep"]>, Parameters<Session["keep"]>>(async () => {});
  render(
    <SettingsTab
      state={paneState({ kept: { ...NOTHING_KEPT, ...kept } })}
      step={null}
      session={{ keep } as unknown as Session}
    />,
  );
  /** The settings that were kept last; null for the defaults. */
  const settings = () => {
    const [name, text] = keep.mock.calls.at(-1)!;
    expect(name).toBe("settings");
    const reading = text === null ? null : parseSettings(text);
    return reading?.ok ? reading.settings : null;
  };
  return { user: userEvent.setup(), keep, settings };
}

const PROFILE = JSON.stringify({ nama: "Perbup Contoh", peraturan: "Perbup Contoh 12/2026" });
const file = (text: string, name = "berkas.json") =>
  Object.assign(new File([text], name), { text: async () => text });

test("the stage of the check is chosen", async () => {
  const { user, settings } = show();
  expect(screen.getByRole("radio", { name: /^Draf/ })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: /^Final/ }));
  expect(settings()).toEqual({ ...PLAIN_SETTINGS, mode: "final" });
});

test("a rule is made less severe, or not checked; what differs is counted", async () => {
  const { user, settings } = show({
    settings: { ...PLAIN_SETTINGS, severities: { "output-is-filled": "off" } },
  });
  const group = screen.getByText("Mutu baku");
  expect(group).toHaveTextContent("Mutu baku · 1 diubah");
  await user.click(group);
  const rule = await screen.findByRole("combobox", { name: /^Tingkat aturan MB-01: / });
  expect(rule).toHaveValue("warning");
  await user.selectOptions(rule, "Saran");
  expect(settings()?.severities).toEqual({ "output-is-filled": "off", "waktu-is-filled": "hint" });
});

test("a measure is kept when its field is left, and only when it may be", async () => {
  const { user, keep, settings } = show();
  const minutes = screen.getByLabelText("Menit kerja dalam satu hari");
  expect(minutes).toHaveValue(450);
  await user.clear(minutes);
  await user.type(minutes, "0");
  fireEvent.blur(minutes);
  expect(keep).not.toHaveBeenCalled();
  expect(minutes).toHaveValue(450);
  await user.clear(minutes);
  await user.type(minutes, "420");
  expect(keep).not.toHaveBeenCalled();
  fireEvent.blur(minutes);
  expect(settings()?.parameters).toEqual({ minutesPerWorkday: 420 });
});

test("the habits of an office are chosen, and what is as usual is not kept", async () => {
  const { user, settings } = show();
  const style = screen.getByLabelText("Kapsul mulai dan selesai");
  expect(style).toHaveValue("any");
  await user.selectOptions(style, "Pada baris Mulai dan Selesai tersendiri");
  expect(settings()?.parameters).toEqual({ terminators: "rows" });
  const papers = screen.getByRole("group", { name: "Kertas yang dipakai kantor" });
  expect(within(papers).getByRole("checkbox", { name: "Letter" })).not.toBeChecked();
  await user.click(within(papers).getByRole("checkbox", { name: "Legal" }));
  expect(settings()?.parameters).toEqual({ papers: ["a4", "folio"] });
});

test("a list of exceptions has one item a line", () => {
  const { settings } = show();
  const openings = screen.getByLabelText("Kata awal kegiatan yang diterima");
  fireEvent.change(openings, { target: { value: "Apel \n\n Rapat" } });
  fireEvent.blur(openings);
  expect(settings()?.parameters).toEqual({ acceptedOpenings: ["Apel", "Rapat"] });
});

test("a profile is loaded as it is written; a wrong one is told with its place", async () => {
  const { user, keep } = show();
  const input = screen.getByLabelText<HTMLInputElement>("Muat profil (.json)…", {
    selector: "input",
  });
  await user.upload(input, file('{"nama": 5}'));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Isi “nama” pada baris 1 kolom 10 profil daerah harus berupa teks di antara tanda kutip dan tidak kosong.",
  );
  expect(keep).not.toHaveBeenCalled();
  await user.upload(input, file(PROFILE));
  await waitFor(() => expect(keep).toHaveBeenCalledWith("profile", PROFILE));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("the profile in use is named and can be removed", async () => {
  const reading = parseRegionalProfile(PROFILE);
  const { user, keep } = show({ profile: reading.ok ? reading.profile : null });
  expect(screen.getByText("Perbup Contoh")).toBeVisible();
  expect(screen.getByText("Menurut Perbup Contoh 12/2026")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lepas profil" }));
  expect(keep).toHaveBeenCalledWith("profile", null);
});

test("settings are handed out as one file, taken over from one, and dropped", async () => {
  const handed = { ...PLAIN_SETTINGS, mode: "final", parameters: { mostLanes: 5 } } as const;
  const { user, keep, settings } = show({ settings: handed });
  const made: Blob[] = [];
  URL.createObjectURL = jest.fn((blob: Blob) => {
    made.push(blob);
    return "blob:";
  }) as typeof URL.createObjectURL;
  URL.revokeObjectURL = jest.fn();
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  await user.click(screen.getByRole("button", { name: "Unduh pengaturan (.json)" }));
  expect(click).toHaveBeenCalledTimes(1);
  expect(made[0]?.size).toBe(formatSettings(handed).length);
  click.mockRestore();

  const input = screen.getByLabelText<HTMLInputElement>("Muat pengaturan (.json)…", {
    selector: "input",
  });
  await user.upload(input, file('{"versi": 1, "mode": "akhir"}'));
  expect(await screen.findByText(/^Nilai “akhir” untuk “mode” pada baris 1/)).toBeVisible();
  expect(keep).not.toHaveBeenCalled();
  await user.upload(input, file('{"versi": 1, "mode": "final"}', "bimtek.json"));
  expect(await screen.findByText("Pengaturan dari “bimtek.json” dipakai.")).toBeVisible();
  expect(settings()).toEqual({ ...PLAIN_SETTINGS, mode: "final" });
  await user.click(screen.getByRole("button", { name: "Kembali ke bawaan" }));
  expect(settings()).toBeNull();
});
