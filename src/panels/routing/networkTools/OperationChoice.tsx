import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { OPERATIONS, type Operation } from "./operations.ts";

interface Props {
  readonly operation: Operation;
  readonly choose: (operation: Operation) => void;
  readonly length: string;
  readonly setLength: (length: string) => void;
  readonly hasIpv6: boolean;
  readonly setHasIpv6: (hasIpv6: boolean) => void;
}

const CHOICES = Object.entries(OPERATIONS) as readonly (readonly [Operation, (typeof OPERATIONS)[Operation]])[];

/** What to do with the networks, and what that needs to know. */
export function OperationChoice({ operation, choose, length, setLength, hasIpv6, setHasIpv6 }: Props) {
  const id = useId();
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography component="label" htmlFor={id} sx={{ display: "block", fontWeight: 500, mb: 0.5 }}>
        What to do
      </Typography>
      <NativeSelect
        id={id}
        fullWidth
        value={operation}
        onChange={(event) => choose(event.target.value as Operation)}
        aria-describedby={`${id}-does`}
      >
        {CHOICES.map(([name, { title }]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </NativeSelect>
      <Typography id={`${id}-does`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {OPERATIONS[operation].does}
      </Typography>
      {operation === "split" && <PrefixLength length={length} change={setLength} />}
      {operation === "everythingExcept" && (
        <FormControlLabel
          control={<Checkbox size="small" checked={hasIpv6} onChange={(_, checked) => setHasIpv6(checked)} />}
          label="IPv6 addresses too"
        />
      )}
    </Box>
  );
}

function PrefixLength({ length, change }: { readonly length: string; readonly change: (length: string) => void }) {
  const id = useId();
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 1 }}>
      <Typography component="label" htmlFor={id} variant="body2">
        Prefix length
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        value={length}
        onChange={(event) => change(event.target.value)}
        inputProps={{ inputMode: "numeric", autoComplete: "off" }}
        sx={{ width: 90 }}
      />
    </Box>
  );
}
