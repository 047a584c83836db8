import { act, render, screen } from "@testing-library/react";
import { useState } from "react";
import { paneState } from "../../../../tests/support/pane-state";
import type { Session, SessionState } from "../../../session/session";
import { LanguageProvider } from "../../use-language";
import { Foot } from "../Foot";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The foot on a state that the test changes; only `cancel` is asked of the session. */
function show(initial: SessionState) {
  const cancel = jest.fn();
  let change!: (state: SessionState) => void;
  function Shown() {
    const [state, setState] = useState(initial);
    change = setState;
    return <Foot state={state} step={null} session={{ cancel } as unknown as Session} />;
  }
  render(
    <LanguageProvider value="id">
      <Shown />
    </LanguageProvider>,
  );
  return { cancel, become: (state: SessionState) => act(() => change(state)) };
}

const drawing = (done: number, total = 12) =>
  paneState({ busy: "draw", progress: { done, total } });
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const bar = () => screen.queryByRole("progressbar", { name: "Menyusun gambar…" });

describe("progress of a long drawing", () => {
  test("is shown once it takes a while, with pages and a way out", () => {
    const { become, cancel } = show(drawing(0));
    expect(bar()).toBeNull();
    wait(299);
    expect(bar()).toBeNull();
    wait(1);
    become(drawing(3));
    expect(bar()).toHaveAttribute("aria-valuenow", "3");
    expect(bar()).toHaveAttribute("aria-valuemax", "12");
    expect(bar()).toHaveAttribute("aria-valuetext", "Menyusun gambar… 3 dari 12 halaman");
    screen.getByRole("button", { name: "Batalkan" }).click();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("never flickers for what is done at once", () => {
    const { become } = show(drawing(0));
    wait(200);
    become(paneState());
    wait(500);
    expect(bar()).toBeNull();
    expect(screen.getByText("Alur sesuai dengan tabel.")).toBeVisible();
  });

  test("is heard by quarters, not by pages", () => {
    const { become } = show(drawing(0));
    wait(300);
    const heard = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    become(drawing(5));
    expect(heard()).toContain("Menyusun gambar… 3 dari 12 halaman");
    become(drawing(6));
    expect(heard()).toContain("Menyusun gambar… 6 dari 12 halaman");
  });

  test("one long page has no share to tell", () => {
    show(drawing(0, 1));
    wait(300);
    expect(bar()).not.toHaveAttribute("aria-valuenow");
    expect(bar()).toHaveAttribute("aria-valuetext", "Menyusun gambar…");
  });

  test("its button gives the focus back to the drawing button when it goes", () => {
    const { become } = show(drawing(4));
    wait(300);
    screen.getByRole("button", { name: "Batalkan" }).focus();
    become(paneState({ drawing: "none" }));
    expect(screen.getByRole("button", { name: "Gambar alur" })).toHaveFocus();
  });
});

test("a large drawing that is being compared has a word of its own", () => {
  show(paneState({ drawing: "checking" }));
  expect(screen.getByText("Alur sedang dibandingkan dengan tabel.")).toBeVisible();
});
