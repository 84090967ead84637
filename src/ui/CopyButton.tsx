import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { useEffect, useState } from "react";
import { copyText } from "./copyText.ts";
import { CopyIcon } from "./icons.tsx";

interface Props {
  /** What is copied; a function is asked when the button is pressed. */
  readonly text: string | (() => string);
  /** What a screen reader hears: "Copy the OMA-URI". */
  readonly label: string;
  /** A button with the word "Copy" instead of an icon. */
  readonly worded?: boolean;
  readonly disabled?: boolean;
}

export function CopyButton({ text, label, worded = false, disabled = false }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => void copyText(typeof text === "string" ? text : text()).then(setCopied);
  if (worded)
    return (
      <Button variant="outlined" disabled={disabled} startIcon={<CopyIcon />} onClick={copy}>
        {copied ? "Copied" : "Copy"}
      </Button>
    );
  return (
    <IconButton
      size="small"
      disabled={disabled}
      onClick={copy}
      aria-label={copied ? "Copied" : label}
      title={copied ? "Copied" : label}
    >
      <CopyIcon fontSize="inherit" />
    </IconButton>
  );
}
