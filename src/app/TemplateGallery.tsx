import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Typography from "@mui/material/Typography";
import { useMemo, useState } from "react";
import { leftToFillIn } from "../core/scenarios/leftToFillIn.ts";
import { openQuestions } from "../core/scenarios/openQuestions.ts";
import { planEdits } from "../core/scenarios/plan.ts";
import type { Template } from "../core/scenarios/template.ts";
import type { Scope } from "../core/vocabulary/spec.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { PlanDialog } from "../forms/PlanDialog.tsx";
import { useActiveProfile, useStore } from "../react/storeContext.ts";
import { type Store, activeProfile } from "../store/store.ts";
import { TemplateCards } from "./TemplateCards.tsx";

/** Applies a scenario to the open profile: a choice of them, then what the chosen one would change. */
export function TemplateGallery({ close }: { readonly close: () => void }) {
  const [chosen, setChosen] = useState<Template | null>(null);
  const profile = useActiveProfile();
  const document = profile?.reading.document ?? null;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="scenarios-title">
      <DialogTitle id="scenarios-title">Apply a scenario</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: "text.secondary", mb: 2 }}>You see what would change before anything does.</Typography>
        <TemplateCards choose={setChosen} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
      </DialogActions>
      {chosen !== null && profile !== null && document !== null && (
        <TemplatePlan
          template={chosen}
          document={document}
          scope={profile.file.scope}
          back={() => setChosen(null)}
          done={close}
        />
      )}
    </Dialog>
  );
}

interface PlanProps {
  readonly template: Template;
  readonly document: XmlDocument;
  readonly scope: Scope;
  readonly back: () => void;
  readonly done: () => void;
}

function TemplatePlan({ template, document, scope, back, done }: PlanProps) {
  const store = useStore();
  const plan = useMemo(() => template.plan(document), [template, document]);
  const next = scopeAfter(template, scope);
  const carryOut = (): void => {
    const change = { kind: "text", edits: planEdits(document, plan) } as const;
    store.dispatch(change, { label: `Apply “${template.title}”`, origin: "command", around: { scope: next } });
    store.announce(announcementOf(store, template));
    done();
  };
  return (
    <PlanDialog title={template.title} plan={plan} document={document} carryOut={carryOut} close={back}>
      <Typography>{template.summary}</Typography>
      {next !== scope && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {next === "device" ? "The profile is then for the device." : "The profile is then for a user."}
        </Typography>
      )}
    </PlanDialog>
  );
}

/** A profile for users stays one for whom it is; between users and the device there is only one way or the other. */
function scopeAfter(template: Template, scope: Scope): Scope {
  return (template.scope === "device") === (scope === "device") ? scope : template.scope;
}

function announcementOf(store: Store, { title }: Template): string {
  const text = activeProfile(store.getState())?.file.text ?? "";
  const left = leftToFillIn(openQuestions({ text }));
  return left === null ? `Applied “${title}”.` : `Applied “${title}”. ${left}.`;
}
