import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

const TITLE = { fontWeight: 600, outline: "none", "&:focus-visible": { outline: 2, outlineColor: "primary.main" } };

/** The page of a panel: its title, a sentence on what it decides, and its sections. */
export function PanelPage({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ px: 3, pt: 2.5, pb: 4, maxWidth: 860 }}>
      <Typography component="h1" variant="h5" tabIndex={-1} data-panel-title sx={TITLE}>
        {title}
      </Typography>
      {intro !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 1.5, maxWidth: "72ch" }}>
          {intro}
        </Typography>
      )}
      {children}
    </Box>
  );
}

interface SectionProps {
  readonly title: string;
  /** The element that the section is about: what leads to it leads here. */
  readonly path?: string;
  readonly children: ReactNode;
}

/** A titled part of a panel. */
export function PanelSection({ title, path, children }: SectionProps) {
  return (
    <Box
      component="section"
      aria-label={title}
      {...(path !== undefined && { "data-path": path, tabIndex: -1 })}
      sx={{ mt: 2.5, "&:focus": { outline: "none" }, "&:focus-visible": { outline: 2, outlineColor: "primary.main" } }}
    >
      <Typography
        component="h2"
        variant="subtitle1"
        sx={{ fontWeight: 600, borderBottom: 1, borderColor: "divider", pb: 0.5, mb: 1 }}
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}
