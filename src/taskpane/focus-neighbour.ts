/** Moves the focus from an item that is about to go to the next one of its list, else the one before, else the list's fold. */
export function focusNeighbour(element: Element | null): void {
  const item = element?.closest("li");
  const neighbour =
    item?.nextElementSibling ?? item?.previousElementSibling ?? item?.closest("section");
  neighbour?.querySelector<HTMLElement>("button")?.focus();
}
