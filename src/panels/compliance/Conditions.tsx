import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { type Condition, conditionalAccessState } from "../../core/scenarios/conditionalAccess/state.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { SettingLine } from "../../forms/SettingLine.tsx";

/** What conditional access needs in the sign-in of a profile, and whether it is there. */
export function Conditions({ document }: { readonly document: XmlDocument }) {
  const { conditions } = useMemo(() => conditionalAccessState(document), [document]);
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, maxWidth: 720 }}>
      {conditions.map((condition) => (
        <ConditionLine key={condition.text} condition={condition} />
      ))}
    </Box>
  );
}

function ConditionLine({ condition: { text, met, otherwise, path } }: { readonly condition: Condition }) {
  return (
    <SettingLine text={text} path={path}>
      <Typography
        variant="body2"
        component="span"
        sx={{ flex: "0 0 64px", fontWeight: 600, color: met ? "success.main" : "text.primary" }}
      >
        {met ? "There" : (otherwise ?? "Missing")}
      </Typography>
    </SettingLine>
  );
}
