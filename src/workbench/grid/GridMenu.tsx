import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { Tracks } from "../editing/move-tracks";
import { useTexts } from "../messages/use-texts";

/** Where on the page the menu was asked for, CSS pixels. */
export type MenuPlace = { readonly x: number; readonly y: number };

/** What can be done with the selected rows and columns. */
export function GridMenu({
  place,
  close,
  run,
}: {
  readonly place: MenuPlace | null;
  readonly close: () => void;
  readonly run: (kind: "insert" | "delete", tracks: Tracks) => void;
}) {
  const t = useTexts();
  if (!place) return null;
  const target = { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList>
          {(["rows", "columns"] as const).flatMap((tracks) =>
            (["insert", "delete"] as const).map((kind) => (
              <MenuItem key={`${kind}-${tracks}`} onClick={() => run(kind, tracks)}>
                {t(`menu.${kind}-${tracks}`)}
              </MenuItem>
            )),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
