import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { nameBlockers, nameNotes } from "../../core/exporters/profileName.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useActiveProfile, useStore } from "../../react/storeContext.ts";

const OUTSIDE_THE_XML =
  "It is not part of the XML: scripts install under this name, and for Intune it is part of the OMA-URI.";
const REFUSED = "Windows may refuse such a name, and no export but the XML as written takes it.";

/** The name under which every export installs the connection; it stands beside the XML. */
export function ConnectionName() {
  const id = useId();
  const store = useStore();
  const readOnly = useReadOnly();
  const name = useActiveProfile()?.file.name ?? "";
  // A name may be empty while it is typed, and nowhere else.
  const [blank, setBlank] = useState<string | null>(null);
  const draft = blank ?? name;
  const change = (next: string): void => {
    const isBlank = next.trim() === "";
    setBlank(isBlank ? next : null);
    if (!isBlank) store.setSurroundings({ name: next });
  };
  const settle = (): void => {
    setBlank(null);
    store.setSurroundings({ name: name.trim() });
  };
  const [blocker] = nameBlockers(draft);
  return (
    <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600, display: "block", mb: 0.5 }}>
        Connection name in Windows
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        value={draft}
        readOnly={readOnly}
        error={blocker !== undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={settle}
        inputProps={{ "aria-describedby": `${id}-message`, spellCheck: false, autoComplete: "off" }}
        sx={{ maxWidth: 640 }}
      />
      <FormHelperText id={`${id}-message`} error={blocker !== undefined} sx={{ mx: 0, maxWidth: "72ch" }}>
        {blocker === undefined ? (nameNotes(draft)[0] ?? OUTSIDE_THE_XML) : `${blocker.message} ${REFUSED}`}
      </FormHelperText>
    </Box>
  );
}
