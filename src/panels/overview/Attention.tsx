import Box from "@mui/material/Box";
import { useMemo } from "react";
import type { Finding } from "../../core/lint/finding.ts";
import { useGoTo } from "../../react/goTo.ts";
import { bySeverity, useFindings } from "../../react/useFindings.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";

const MOST = 6;

/** What a person should look at before the profile goes out, the worst first; nothing when there is nothing. */
export function Attention() {
  const goTo = useGoTo();
  const { findings } = useFindings();
  const serious = useMemo(
    () => findings.filter(({ severity }) => severity !== "advice").toSorted(bySeverity),
    [findings],
  );
  if (serious.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label="Needs attention"
      sx={{ border: 1, borderColor: "warning.main", borderRadius: 1, px: 2, py: 1.25, mt: 2, maxWidth: "86ch" }}
    >
      <Box component="h2" sx={{ typography: "subtitle2", fontWeight: 600, m: 0, mb: 0.5 }}>
        Needs attention
      </Box>
      <Box
        component="ul"
        role="list"
        sx={{ listStyle: "none", m: 0, p: 0, typography: "body2", overflowWrap: "anywhere" }}
      >
        {serious.slice(0, MOST).map((finding, index) => (
          <Item key={`${finding.rule} ${index}`} finding={finding} goTo={goTo} />
        ))}
        {serious.length > MOST && (
          <li>{`and ${(serious.length - MOST).toLocaleString("en-US")} more among the problems`}</li>
        )}
      </Box>
    </Box>
  );
}

function Item({ finding, goTo }: { readonly finding: Finding; readonly goTo: ReturnType<typeof useGoTo> }) {
  const { severity, message, path } = finding;
  return (
    <Box component="li" sx={{ display: "flex", gap: 1, py: 0.125 }}>
      <SeverityIcon severity={severity} />
      {path.length === 0 ? (
        <span>{message}</span>
      ) : (
        <button type="button" onClick={() => goTo(path)}>
          {message}
        </button>
      )}
    </Box>
  );
}
