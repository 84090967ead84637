import Box from "@mui/material/Box";
import FormControlLabel from "@mui/material/FormControlLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";

interface Option<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly means: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A choice among a few, each with what it means. */
export function OneOf<T extends string>({ label, note, options, chosen, choose }: Props<T>) {
  return (
    <Box sx={{ mb: 1 }}>
      {note !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: "72ch" }}>
          {note}
        </Typography>
      )}
      <RadioGroup
        aria-label={label}
        value={chosen}
        onChange={(_, value) => {
          const option = options.find((one) => one.value === value);
          if (option !== undefined) choose(option.value);
        }}
        sx={{ gap: 1 }}
      >
        {options.map(({ value, title, means }) => (
          <FormControlLabel
            key={value}
            value={value}
            sx={{ alignItems: "flex-start", m: 0, maxWidth: "72ch" }}
            control={<Radio size="small" sx={{ p: 0.25, mr: 1 }} />}
            label={<Words title={title} means={means} />}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

function Words({ title, means }: { readonly title: string; readonly means: string }) {
  return (
    <>
      <Typography variant="body2" component="span" sx={{ display: "block", fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" component="span" color="textSecondary" sx={{ display: "block" }}>
        {means}
      </Typography>
    </>
  );
}
