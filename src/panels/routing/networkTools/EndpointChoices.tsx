import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import type { EndpointGroup } from "../../../core/importers/lists/endpointGroups.ts";
import { counted } from "../../../core/phrases.ts";
import { type EndpointChoice, areasOf } from "./endpointChoice.ts";

interface Props {
  readonly groups: readonly EndpointGroup[];
  readonly choice: EndpointChoice;
  readonly choose: (choice: EndpointChoice) => void;
}

/** What to take of a list: categories, service areas, and whether IPv6 too. */
export function EndpointChoices({ groups, choice, choose }: Props) {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
        columnGap: 3,
      }}
    >
      <Choices title="Categories" help="Microsoft advises to keep Optimize outside a tunnel that takes all traffic.">
        {groups.map(({ title, networks }) => (
          <Choice
            key={title}
            label={`${title}: ${counted(networks.length, "network", "networks")}`}
            checked={choice.groups.has(title)}
            change={() => choose({ ...choice, groups: toggled(choice.groups, title) })}
          />
        ))}
      </Choices>
      <Choices title="Services">
        {areasOf(groups).map(([area, title]) => (
          <Choice
            key={area}
            label={title}
            checked={!choice.withoutAreas.has(area)}
            change={() => choose({ ...choice, withoutAreas: toggled(choice.withoutAreas, area) })}
          />
        ))}
      </Choices>
      <Box sx={{ mb: 1 }}>
        <Choice
          label="IPv6 networks too"
          checked={choice.hasIpv6}
          change={() => choose({ ...choice, hasIpv6: !choice.hasIpv6 })}
        />
      </Box>
    </Box>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Choices({ title, help, children }: ChoicesProps) {
  const id = useId();
  return (
    <FormGroup role="group" aria-labelledby={id} sx={{ mb: 1 }}>
      <Typography id={id} sx={{ fontWeight: 500 }}>
        {title}
      </Typography>
      {children}
      {help !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {help}
        </Typography>
      )}
    </FormGroup>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly change: () => void;
}

function Choice({ label, checked, change }: ChoiceProps) {
  return (
    <FormControlLabel
      control={<Checkbox size="small" checked={checked} onChange={change} sx={{ py: 0.25 }} />}
      label={label}
      slotProps={{ typography: { variant: "body2" } }}
    />
  );
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
