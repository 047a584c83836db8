const FOCUSABLE =
  ':is(button, input, textarea, a[href]):not([tabindex="-1"], :disabled), [tabindex="0"]';

/** F6: puts the focus into the next (or previous) part of the page that is marked with `data-region`. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => region.closest("[hidden]") === null,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at < 0 ? (step > 0 ? -1 : 0) : at;
  const next = regions[(from + step + regions.length) % regions.length];
  if (!next) return;
  if (next.tabIndex >= 0) next.focus();
  else next.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
