import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import type { ControlProps } from "./ControlProps.ts";

type Shared = "id" | "draft" | "change" | "onFocus" | "onBlur" | "readOnly" | "describedBy" | "path" | "label";

interface Option {
  readonly value: string;
  readonly title: string;
  readonly path?: string;
  readonly disabled?: boolean;
}

interface Props extends Pick<ControlProps, Shared> {
  /** `path` leads to the option itself, where it is an element of its own. */
  readonly options: readonly Option[];
}

/** A few values side by side; the chosen one is pressed. A value that is none of them presses nothing. */
export function SegmentedControl(props: Props) {
  const { id, draft, change, onFocus, onBlur, readOnly, describedBy, path, label, options } = props;
  return (
    <ToggleButtonGroup
      id={id}
      exclusive
      size="small"
      color="primary"
      value={draft.trim()}
      disabled={readOnly}
      tabIndex={-1}
      onChange={(_, value: string | null) => {
        if (value !== null) change(value);
      }}
      onFocus={onFocus}
      onBlur={onBlur}
      aria-label={label}
      aria-describedby={describedBy}
      data-path={path}
      data-control="segmented"
      sx={{
        flexWrap: "wrap",
        "&:focus-visible": { outline: 2, outlineColor: "primary.main" },
        "& .MuiToggleButton-root": { py: 0.4, px: 1.25, textTransform: "none", color: "text.primary" },
        "& .Mui-selected": { fontWeight: 600 },
      }}
    >
      {options.map(({ value, title, path: own, disabled }) => (
        <ToggleButton
          key={value}
          value={value}
          data-value={value}
          disabled={readOnly || disabled === true}
          {...(own === undefined ? {} : { "data-path": own, "data-control": "option" })}
        >
          {title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
