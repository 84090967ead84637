import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import type { AnyExporter, AnyOptions } from "../../core/exporters/anyExporter.ts";

interface Props {
  readonly exporter: AnyExporter;
  readonly options: AnyOptions;
  readonly change: (option: string, value: unknown) => void;
}

type Label = AnyExporter["labels"][number];

/** What can be chosen of a format, each with what it means. */
export function FormatOptions({ exporter, options, change }: Props) {
  return (
    <>
      {exporter.labels.map((label) => (
        <Box key={label.option} sx={{ display: "flex", gap: 2, alignItems: "center", flexWrap: "wrap" }}>
          <OptionControl label={label} value={options[label.option]} change={(value) => change(label.option, value)} />
          <Typography variant="body2" color="textSecondary" sx={{ flex: "1 1 320px" }}>
            {label.help}
          </Typography>
        </Box>
      ))}
    </>
  );
}

interface ControlProps {
  readonly label: Label;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** More choices than these stand in a list that opens. */
const MOST_RADIOS = 4;

function OptionControl({ label, value, change }: ControlProps) {
  const { title, choices } = label;
  if (choices === undefined && typeof value === "boolean")
    return (
      <FormControlLabel
        control={<Checkbox size="small" checked={value} onChange={(_, next) => change(next)} />}
        label={title}
      />
    );
  if (choices === undefined) return <TextOption title={title} value={String(value ?? "")} change={change} />;
  return choices.length > MOST_RADIOS ? (
    <SelectOption title={title} choices={choices} value={String(value)} change={change} />
  ) : (
    <RadiosOption title={title} choices={choices} value={String(value)} change={change} />
  );
}

interface TextProps {
  readonly title: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function TextOption({ title, value, change }: TextProps) {
  const id = useId();
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      <Typography component="label" htmlFor={id} variant="body2">
        {title}
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        value={value}
        onChange={(event) => change(event.target.value)}
        inputProps={{ spellCheck: false }}
        sx={{ minWidth: 220 }}
      />
    </Box>
  );
}

interface ChoiceProps extends TextProps {
  readonly choices: NonNullable<Label["choices"]>;
}

function RadiosOption({ title, choices, value, change }: ChoiceProps) {
  const id = useId();
  return (
    <Box sx={{ display: "flex", columnGap: 2, alignItems: "center", flexWrap: "wrap" }}>
      <Typography id={id} variant="body2">
        {title}
      </Typography>
      <RadioGroup row aria-labelledby={id} name={id} value={value} onChange={(_, next) => change(next)}>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            control={<Radio size="small" sx={{ p: 0.75 }} />}
            label={choice.title}
            slotProps={{ typography: { variant: "body2" } }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

function SelectOption({ title, choices, value, change }: ChoiceProps) {
  const id = useId();
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      <Typography component="label" htmlFor={id} variant="body2">
        {title}
      </Typography>
      <NativeSelect id={id} value={value} onChange={(event) => change(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
}
