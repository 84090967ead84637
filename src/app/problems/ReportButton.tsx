import Button from "@mui/material/Button";
import { findingsReport } from "../../core/deployment/findingsReport.ts";
import { useStore } from "../../react/storeContext.ts";
import { useFindingsStore } from "../../react/useFindings.ts";
import { activeProfile } from "../../store/store.ts";
import { download } from "../downloads.ts";

/** What was found, silenced and ticked, as a file to keep with the change request. */
export function ReportButton() {
  const store = useStore();
  const found = useFindingsStore();
  const save = (): void => {
    const state = store.getState();
    const profile = activeProfile(state);
    const document = profile?.reading.document ?? null;
    if (profile === null || document === null) return store.announce("The XML is broken: mend it first.");
    const { findings, silenced, questions } = found.now();
    const date = new Date().toLocaleDateString("en", { dateStyle: "long" });
    const { file } = profile;
    const { context } = state;
    const report = findingsReport({
      file,
      document,
      findings,
      silenced,
      questions,
      context,
      date,
      ruleOf: found.ruleOf,
    });
    download(`${file.name} findings.md`, new TextEncoder().encode(report), "text/markdown");
  };
  return (
    <Button size="small" onClick={save}>
      Save report
    </Button>
  );
}
