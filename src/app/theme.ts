import { type Theme, createTheme } from "@mui/material/styles";
import { useSyncExternalStore } from "react";

export const LOOKS = ["light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];
export type LookChoice = Look | "system";

const FONT = '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif';

/** Ripples are off, and with them the only sign of the focus that buttons would have of their own. */
const FOCUS = { outline: "2px solid currentColor", outlineOffset: 1 } as const;

const shared = {
  typography: {
    fontFamily: FONT,
    fontSize: 13.5,
    h5: { fontSize: "1.35rem" },
    body1: { fontSize: "0.92rem" },
    button: { textTransform: "none" as const },
  },
  shape: { borderRadius: 6 },
  spacing: 8,
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true, disableTouchRipple: true },
      styleOverrides: { root: { "&.Mui-focusVisible": FOCUS } },
    },
    MuiNativeSelect: { styleOverrides: { select: { "&&:focus-visible": FOCUS } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiDialog: { defaultProps: { transitionDuration: 0 } },
    MuiMenu: { defaultProps: { transitionDuration: 0 } },
    MuiTooltip: { defaultProps: { disableInteractive: true } },
  },
};

/** The theme of each look, made when it is first worn: making one takes milliseconds that the first paint would miss. */
const MAKERS: Readonly<Record<Look, () => Theme>> = {
  light: () =>
    createTheme({
      ...shared,
      palette: {
        mode: "light",
        primary: { main: "#0b5cad" },
        background: { default: "#f6f7f9", paper: "#ffffff" },
        text: { secondary: "#4d5866" },
        divider: "#d5dae1",
        error: { main: "#b3261e" },
        // Dark enough to be read as a word.
        warning: { main: "#8f5200" },
      },
    }),
  dark: () =>
    createTheme({
      ...shared,
      palette: {
        mode: "dark",
        primary: { main: "#7cb8f5" },
        background: { default: "#14181d", paper: "#1b2027" },
        text: { primary: "#e6eaef", secondary: "#a9b4c0" },
        divider: "#353d47",
        error: { main: "#ff9a8f" },
      },
    }),
  contrast: () =>
    createTheme({
      ...shared,
      palette: {
        mode: "dark",
        primary: { main: "#ffff00", contrastText: "#000000" },
        background: { default: "#000000", paper: "#000000" },
        text: { primary: "#ffffff", secondary: "#ffffff" },
        divider: "#ffffff",
        error: { main: "#ffb3ab" },
      },
    }),
};

const made = new Map<Look, Theme>();

export function themeOf(look: Look): Theme {
  const theme = made.get(look) ?? MAKERS[look]();
  made.set(look, theme);
  return theme;
}

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

/** The look that a choice means on this system, followed when the system changes. */
export function useLook(choice: LookChoice): Look {
  const dark = useMedia(DARK);
  const contrast = useMedia(CONTRAST);
  if (choice !== "system") return choice;
  if (contrast) return "contrast";
  return dark ? "dark" : "light";
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
