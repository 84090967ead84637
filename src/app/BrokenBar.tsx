import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { SyntaxProblem } from "../core/xml/document.ts";
import { indexLines, positionAt } from "../core/xml/lines.ts";
import { useActiveProfile, useStore } from "../react/storeContext.ts";
import { differenceOf } from "../core/profile/write.ts";

/** One line in a space of its own: where the XML broke, and that the forms wait. Nothing moves when it comes or goes. */
export function BrokenBar({ problem }: { readonly problem: SyntaxProblem | null }) {
  const store = useStore();
  const profile = useActiveProfile();
  return (
    <Box sx={{ minHeight: 40, position: "sticky", top: 0, zIndex: 2, px: 1, pt: 0.5 }} role="status">
      {problem !== null && profile !== null && (
        <Alert
          severity="error"
          sx={{ py: 0, alignItems: "center" }}
          action={profile.reading.lastGood === null ? undefined : (
            <Button color="inherit" size="small" onClick={() => revert()}>Revert to last good</Button>
          )}
        >
          {sentenceFor(profile.file.text, problem)}
          {profile.reading.lastGood === null ? " Mend it in the XML; the forms follow." : " The forms show the last good state."}
        </Alert>
      )}
    </Box>
  );

  function revert(): void {
    const good = profile?.reading.lastGood;
    if (profile === null || good === null || good === undefined) return;
    store.dispatch({ kind: "text", edits: differenceOf(profile.file.text, good.text) }, { label: "Revert to the last good XML", origin: "command" });
  }
}

/** "The XML is broken at line 34, column 5: …" */
export function sentenceFor(text: string, problem: SyntaxProblem): string {
  const { line, column } = positionAt(indexLines(text), problem.range.start);
  return `The XML is broken at line ${line}, column ${column}: ${problem.message}`;
}
