import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LanguageProvider } from "../use-language";
import { GlossaryCard } from "./GlossaryCard";

test.each([
  ["id", "Istilah dan prinsip", "Tujuh prinsip SP", "Delapan prinsip SOP"],
  ["en", "Terms and principles", "Seven principles of an SP", "Eight principles of an SOP"],
] as const)("in %s, the lists are as long as they say", async (language, title, sp, sop) => {
  render(
    <LanguageProvider value={language}>
      <GlossaryCard />
    </LanguageProvider>,
  );
  await userEvent.click(screen.getByText(title));
  const items = (heading: string) =>
    screen.getByRole("heading", { name: heading }).parentElement!.querySelectorAll("li").length;
  expect([items(sp), items(sop)]).toEqual([7, 8]);
});
