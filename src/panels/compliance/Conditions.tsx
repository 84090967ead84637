import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { type Condition, conditionalAccessState } from "../../core/scenarios/conditionalAccess/state.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useNavigate } from "../../react/navigation.ts";

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
  const navigate = useNavigate();
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1, py: 0.25 }}>
      <Typography
        variant="body2"
        component="span"
        sx={{ flex: "0 0 64px", fontWeight: 600, color: met ? "success.main" : "text.primary" }}
      >
        {met ? "There" : (otherwise ?? "Missing")}
      </Typography>
      <Typography variant="body2" component="span">
        {text}
      </Typography>
      <Button
        size="small"
        onClick={() => navigate(path)}
        aria-label={`Show: ${text}`}
        sx={{ ml: "auto", minWidth: 0, flexShrink: 0 }}
      >
        Show
      </Button>
    </Box>
  );
}
