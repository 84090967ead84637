import Button from "@mui/material/Button";
import { useState } from "react";
import type { ControlProps } from "./ControlProps.ts";
import { TextControl } from "./TextControl.tsx";

/** A secret: covered until it is asked for, and never kept on this device. */
export function SecretControl(props: ControlProps) {
  const [shown, setShown] = useState(false);
  const toggle = (
    <Button size="small" onClick={() => setShown(!shown)} aria-pressed={shown}>
      {shown ? "Hide" : "Show"}
    </Button>
  );
  return <TextControl {...props} type={shown ? "text" : "password"} endAdornment={toggle} />;
}
