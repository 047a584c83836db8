import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartMessage } from "./StartMessage";
import type { OfficeStart } from "./start-office";

const show = (start: Exclude<OfficeStart, "ready"> | "waiting", language: "id" | "en" = "id") => {
  const retry = jest.fn();
  const view = render(<StartMessage start={start} language={language} retry={retry} />);
  return { ...view, retry };
};

test.each([
  ["unreachable", /Office\.js dari Microsoft tidak terjangkau/, true],
  ["silent", /Excel belum menjawab/, true],
  ["outside", /panel untuk Excel/, false],
  ["too-old", /Excel 2021/, false],
] as const)("%s is told in a sentence, with what can be done", (start, sentence, canRetry) => {
  show(start);
  expect(screen.getByRole("status")).toHaveTextContent(sentence);
  expect(screen.queryByRole("button", { name: "Coba lagi" }) !== null).toBe(canRetry);
  const link = screen.getByRole("link", { name: "Buka meja kerja Susun" });
  expect(link).toHaveAttribute("href", "workbench.html");
  // Inside Excel the pane must not turn into the workbench.
  expect(link.getAttribute("target")).toBe(start === "outside" ? null : "_blank");
});

test("tries again on demand", async () => {
  const { retry } = show("unreachable");
  await userEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test("while it waits it offers nothing", () => {
  show("waiting");
  expect(screen.getByText("Menyambung ke Excel…")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

test("speaks English where Excel does", () => {
  const { container } = show("too-old", "en");
  expect(container.querySelector("main")).toHaveAttribute("lang", "en");
  expect(screen.getByText(/Excel 2021 or later/)).toBeVisible();
});
