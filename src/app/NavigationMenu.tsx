import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import type { PanelDefinition } from "../panels/panel.ts";
import { type Badge, badgeWords } from "./problems/badges.ts";
import { useBadges } from "./problems/useBadges.ts";

interface Props {
  readonly panels: readonly PanelDefinition[];
  readonly open: string;
  readonly goTo: (panel: string) => void;
}

/** The panels as a menu, where there is no room for a list. */
export function NavigationMenu({ panels, open, goTo }: Props) {
  const badges = useBadges();
  return (
    <Box component="nav" aria-label="Panels" sx={{ px: 2, py: 1, borderBottom: 1, borderColor: "divider" }}>
      <NativeSelect
        fullWidth
        value={open}
        onChange={(event) => goTo(event.target.value)}
        inputProps={{ "aria-label": "Panel" }}
      >
        {panels.map(({ id, title }) => (
          <option key={id} value={id}>
            {optionWords(title, badges.get(id))}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
}

function optionWords(title: string, badge: Badge | undefined): string {
  return badge === undefined ? title : `${title} (${badgeWords(badge)})`;
}
