import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import type { ControlProps } from "./ControlProps.ts";
import { SegmentedControl } from "./SegmentedControl.tsx";

const MOST_SIDE_BY_SIDE = 3;

/** One of several values, or not configured. */
export function ChoiceControl(props: ControlProps) {
  const { id, scalar, draft, change, onFocus, onBlur, readOnly, invalid, describedBy, path } = props;
  const options = [
    { value: "", title: "Not configured" },
    ...(scalar.suggestions ?? []).map(({ text, label }) => ({ value: text, title: label ?? text })),
  ];
  if (options.length <= MOST_SIDE_BY_SIDE + 1) return <SegmentedControl {...props} options={options} />;
  const marks = { "data-path": path, "data-control": "select" };
  const known = options.some(({ value }) => value === draft);
  return (
    <NativeSelect
      input={<OutlinedInput size="small" />}
      value={draft}
      disabled={readOnly}
      error={invalid}
      onChange={(event) => change(event.target.value)}
      inputProps={{ id, "aria-describedby": describedBy, onFocus, onBlur, ...marks }}
      sx={{ minWidth: 260 }}
    >
      {options.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
      {!known && <option value={draft}>{`${draft} (as written)`}</option>}
    </NativeSelect>
  );
}
