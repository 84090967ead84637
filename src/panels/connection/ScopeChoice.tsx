import Box from "@mui/material/Box";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { omaUri } from "../../core/exporters/omaUri.ts";
import type { Scope } from "../../core/vocabulary/spec.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useActiveProfile, useStore } from "../../react/storeContext.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { SCOPES } from "./scopes.ts";

/** For whom the profile is installed, and what follows from it in each export; it stands beside the XML. */
export function ScopeChoice() {
  const id = useId();
  const store = useStore();
  const readOnly = useReadOnly();
  const file = useActiveProfile()?.file;
  if (file === undefined) return null;
  return (
    <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
      <Typography id={`${id}-label`} variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        Install for
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={file.scope}
        disabled={readOnly}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-meaning`}
        onChange={(_, scope: Scope | null) => {
          if (scope !== null) store.setSurroundings({ scope });
        }}
        sx={{
          flexWrap: "wrap",
          "& .MuiToggleButton-root": { py: 0.4, px: 1.25, textTransform: "none", color: "text.primary" },
          "& .Mui-selected": { fontWeight: 600 },
        }}
      >
        {Object.entries(SCOPES).map(([scope, { title }]) => (
          <ToggleButton key={scope} value={scope}>
            {title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ScopeMeaning id={`${id}-meaning`} scope={file.scope} name={file.name} />
    </Box>
  );
}

function ScopeMeaning({ id, scope, name }: { readonly id: string; readonly scope: Scope; readonly name: string }) {
  const { means, script, intune } = SCOPES[scope];
  const address = omaUri(scope, name);
  return (
    <Box id={id} sx={{ mt: 1, maxWidth: "72ch" }}>
      <Typography variant="body2">{means}</Typography>
      <Box
        component="dl"
        sx={{
          display: "grid",
          gridTemplateColumns: "auto 1fr",
          columnGap: 1.5,
          rowGap: 0.25,
          m: 0,
          mt: 0.5,
          typography: "caption",
          "& dd": { m: 0, overflowWrap: "anywhere" },
        }}
      >
        <dt>ProfileXML</dt>
        <dd>The text is the same for each of the three.</dd>
        <dt>PowerShell</dt>
        <dd>{script}</dd>
        <dt>Intune</dt>
        <dd>{intune}</dd>
        <dt>OMA-URI</dt>
        <dd>
          <code>{address}</code>
          <CopyButton text={address} label="Copy the OMA-URI" />
        </dd>
      </Box>
    </Box>
  );
}
