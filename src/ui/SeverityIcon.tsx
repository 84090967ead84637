import type { SvgIconProps } from "@mui/material/SvgIcon";
import { AdviceIcon, ErrorIcon, WarningIcon } from "./icons.tsx";

interface Props extends Pick<SvgIconProps, "titleAccess" | "fontSize"> {
  readonly severity: "error" | "warning" | "advice";
}

/** How bad something is, as a shape and a colour, with its word for who cannot see them. */
export function SeverityIcon({ severity, ...props }: Props) {
  const { Icon, word, color } = LOOKS[severity];
  return <Icon fontSize="small" titleAccess={word} {...props} sx={{ color, flex: "0 0 auto" }} />;
}

const LOOKS = {
  error: { Icon: ErrorIcon, word: "Error", color: "error.main" },
  warning: { Icon: WarningIcon, word: "Warning", color: "warning.main" },
  advice: { Icon: AdviceIcon, word: "Advice", color: "info.main" },
} as const;
