import OutlinedInput from "@mui/material/OutlinedInput";
import type { ControlProps } from "./ControlProps.ts";

interface Props extends ControlProps {
  readonly rows?: "one" | "many";
  readonly monospaced?: boolean;
  readonly type?: "text" | "password";
  readonly endAdornment?: React.ReactNode;
}

/** Text of one line, or several. */
export function TextControl(props: Props) {
  const { id, scalar, draft, change, onFocus, onBlur, readOnly, invalid, placeholder, describedBy, path } = props;
  const many = props.rows === "many";
  return (
    <OutlinedInput
      size="small"
      fullWidth
      multiline={many}
      {...(many ? { minRows: 1, maxRows: 12 } : {})}
      type={props.type ?? "text"}
      value={draft}
      readOnly={readOnly}
      error={invalid}
      placeholder={placeholder}
      onChange={(event) => change(event.target.value)}
      onFocus={onFocus}
      onBlur={onBlur}
      endAdornment={props.endAdornment}
      inputProps={{
        id,
        "aria-describedby": describedBy,
        "data-path": path,
        "data-control": many ? "lines" : "text",
        spellCheck: false,
        autoComplete: "off",
        autoCapitalize: "off",
        ...(scalar.control === "number" ? { inputMode: "numeric" } : {}),
        style: props.monospaced === true ? { fontFamily: "var(--mono)", fontSize: 13 } : {},
      }}
      sx={{ maxWidth: scalar.control === "number" ? 320 : 640 }}
    />
  );
}
