import type { SxProps, Theme } from "@mui/material/styles";

/** The frame of a field: outlined while the caret in the XML is in its element, muted while the setting has no effect. */
export function fieldFrame(lit: boolean, hasEffect: boolean): SxProps<Theme> {
  return {
    py: 0.75,
    px: 1,
    mx: -1,
    borderRadius: 1,
    outline: lit ? "2px solid" : "none",
    outlineColor: "primary.main",
    ...(hasEffect ? {} : { "& label": { color: "text.secondary", fontWeight: 400 } }),
  };
}
