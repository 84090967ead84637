import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";

/** Cards side by side, as many as fit. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))", gap: 1.5 }}>
      {children}
    </Box>
  );
}

interface Props {
  readonly title: string;
  readonly text: string;
  /** In small print below. */
  readonly note?: string;
  readonly onClick: () => void;
}

/** A choice that needs a sentence to be understood; its title is its name, the rest describes it. */
export function CardButton({ title, text, note, onClick }: Props) {
  const id = useId();
  return (
    <ButtonBase
      onClick={onClick}
      aria-labelledby={`${id}-title`}
      aria-describedby={note === undefined ? `${id}-text` : `${id}-text ${id}-note`}
      sx={{
        textAlign: "left",
        display: "flex",
        flexDirection: "column",
        alignItems: "stretch",
        justifyContent: "flex-start",
        border: 1,
        borderColor: "divider",
        borderRadius: 1.5,
        p: 2,
        bgcolor: "background.paper",
        "&:hover": { borderColor: "primary.main" },
        "&:focus-visible": { outline: 2, outlineColor: "primary.main" },
      }}
    >
      <Typography id={`${id}-title`} component="span" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography id={`${id}-text`} component="span" variant="body2" sx={{ color: "text.secondary", mt: 0.5 }}>
        {text}
      </Typography>
      {note !== undefined && (
        <Typography
          id={`${id}-note`}
          component="span"
          variant="caption"
          sx={{ color: "text.secondary", mt: "auto", pt: 1 }}
        >
          {note}
        </Typography>
      )}
    </ButtonBase>
  );
}
