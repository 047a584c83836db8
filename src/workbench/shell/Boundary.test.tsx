import { render, screen } from "@testing-library/react";
import { Boundary } from "./Boundary";

const Part = ({ sheet }: { readonly sheet: string }) => {
  if (sheet === "rusak") throw new Error("rusak");
  return <p>{sheet}</p>;
};

const page = (sheet: string) => (
  <>
    <button type="button">Simpan</button>
    <Boundary subject={sheet} fallback={<p>tidak dapat ditampilkan</p>}>
      <Part sheet={sheet} />
    </Boundary>
  </>
);

test("a part that fails leaves the rest of the page, and another subject gets a new try", () => {
  // React reports what the boundary caught on the console.
  jest.spyOn(console, "error").mockImplementation(() => {});
  const { rerender } = render(page("Lembar 1"));
  rerender(page("rusak"));
  expect(screen.getByText("tidak dapat ditampilkan")).toBeVisible();
  expect(screen.getByRole("button", { name: "Simpan" })).toBeVisible();
  rerender(page("Lembar 2"));
  expect(screen.getByText("Lembar 2")).toBeVisible();
});
