import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { differenceOf } from "../core/profile/write.ts";
import type { SyntaxProblem, XmlDocument } from "../core/xml/document.ts";
import { indexLines, positionAt } from "../core/xml/lines.ts";
import { useActiveProfile, useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { useDisagreement } from "./useDisagreement.ts";

/**
 * Why the forms wait, or what to know of the text. The first comes and goes with the typing, so it lies over the panel's
 * title and moves nothing; the second stays, and takes its place above it.
 */
export function NoticeBar({ problem }: { readonly problem: SyntaxProblem | null }) {
  return (
    <Box sx={{ height: problem === null ? "auto" : 0, position: "sticky", top: 0, zIndex: 2, px: 1 }} role="status">
      {problem === null ? <Notice /> : <Broken problem={problem} />}
    </Box>
  );
}

function Notice() {
  const stranger = useSelected((state) => strangerSentence(activeProfile(state)?.reading.document ?? null));
  const disagreement = useDisagreement();
  const sentence = stranger ?? disagreement;
  return sentence === null ? null : (
    <Alert severity="warning" sx={{ py: 0, mt: 1, alignItems: "center" }}>
      {sentence}
    </Alert>
  );
}

function Broken({ problem }: { readonly problem: SyntaxProblem }) {
  const store = useStore();
  const profile = useActiveProfile();
  if (profile === null) return null;
  const { lastGood } = profile.reading;
  const revert = (good: XmlDocument): void => {
    store.dispatch(
      { kind: "text", edits: differenceOf(profile.file.text, good.text) },
      { label: "Revert to the last good XML", origin: "command" },
    );
  };
  return (
    <Alert
      severity="error"
      sx={{ py: 0, top: 8, alignItems: "center", boxShadow: 3 }}
      action={
        lastGood === null ? undefined : (
          <Button color="inherit" size="small" onClick={() => revert(lastGood)}>
            Revert to last good
          </Button>
        )
      }
    >
      {brokenSentence(profile.file.text, problem)}
      {lastGood === null ? " Mend it in the XML; the forms follow." : " The forms show the last good state."}
    </Alert>
  );
}

/** "The XML is broken at line 34, column 5: …" */
function brokenSentence(text: string, problem: SyntaxProblem): string {
  const { line, column } = positionAt(indexLines(text), problem.range.start);
  return `The XML is broken at line ${line}, column ${column}: ${problem.message}`;
}

/** What to say of a well-formed text that is no profile; null for a profile. */
function strangerSentence(document: XmlDocument | null): string | null {
  if (document === null) return null;
  const { root } = document;
  if (root.name === "VPNProfile" && root.namespace === "") return null;
  if (root.name === "VPNProfile")
    return "VPNProfile stands in a namespace here, and Windows expects none: the forms have nothing to show.";
  return `The outermost element is <${root.name}>, not <VPNProfile>: the forms have nothing to show.`;
}
