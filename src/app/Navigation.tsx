import Box from "@mui/material/Box";
import { pathText } from "../core/profile/ref.ts";
import { configuredPaths } from "../core/profile/configured.ts";
import { panelOf } from "../panels/index.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import type { PanelDefinition } from "../panels/panel.ts";
import { useSelected } from "../react/storeContext.ts";
import { useWhenIdle } from "../react/useWhenIdle.ts";
import { PanelBadge } from "./problems/PanelBadge.tsx";
import type { Badge } from "./problems/badges.ts";
import { useBadges } from "./problems/useBadges.ts";

interface Props {
  readonly panels: readonly PanelDefinition[];
  readonly open: string;
  readonly goTo: (panel: string) => void;
}

/** The panels; a dot says that something is configured there, a number that something is wrong, a bar that the caret is in it. */
export function Navigation({ panels, open, goTo }: Props) {
  const badges = useBadges();
  const configured = new Set(useWhenIdle(configuredPanels, "").split(" "));
  const litPath = useSelected((state) => (state.focus?.origin === "pane" ? pathText(state.focus.path) : null));
  const lit = litPath === null ? null : (panelOf(litPath)?.id ?? null);
  return (
    <Box
      component="nav"
      aria-label="Panels"
      sx={{ width: 228, flexShrink: 0, overflow: "auto", borderRight: 1, borderColor: "divider", py: 1 }}
    >
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {panels.map(({ id, title }) => (
          <li key={id}>
            <Box
              component="a"
              href={`#/${id}`}
              aria-current={id === open ? "page" : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
              sx={{
                display: "flex",
                alignItems: "center",
                px: 2,
                py: 0.75,
                color: "text.primary",
                textDecoration: "none",
                fontSize: 13.5,
                borderLeft: 3,
                borderColor: id === lit ? "primary.main" : "transparent",
                bgcolor: id === open ? "action.selected" : "transparent",
                fontWeight: id === open ? 600 : 400,
                "&:hover": { bgcolor: "action.hover" },
                "&:focus-visible": { outline: 2, outlineOffset: -2, outlineColor: "primary.main" },
              }}
            >
              {title}
              <Marks isConfigured={configured.has(id)} badge={badges.get(id)} />
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface MarksProps {
  readonly isConfigured: boolean;
  readonly badge: Badge | undefined;
}

/** What stands behind a panel's title; the dots stay in line, whatever comes before them. */
function Marks({ isConfigured, badge }: MarksProps) {
  return (
    <Box component="span" sx={{ ml: "auto", pl: 1, display: "flex", alignItems: "center", gap: 1, flexShrink: 0 }}>
      {isConfigured && <span className="visually-hidden">, has settings</span>}
      {badge !== undefined && <PanelBadge badge={badge} />}
      <Box
        component="span"
        aria-hidden
        sx={{ width: 7, height: 7, borderRadius: "50%", bgcolor: isConfigured ? "text.secondary" : "transparent" }}
      />
    </Box>
  );
}

/** Ids of the panels that hold something, as one text, so that it is easily told whether they changed. */
function configuredPanels(document: XmlDocument): string {
  const ids = configuredPaths(document)
    .map((path) => panelOf(path)?.id)
    .filter((id) => id !== undefined);
  return [...new Set(ids)].join(" ");
}
