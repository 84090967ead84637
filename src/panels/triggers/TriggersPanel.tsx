import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { pasteTriggers } from "../../core/importers/paste/pasteTriggers.ts";
import { at } from "../../core/profile/at.ts";
import { read } from "../../core/profile/read.ts";
import { refTo } from "../../core/profile/ref.ts";
import { appIdKind } from "../../core/vocabulary/scalars/appId.ts";
import { appTrigger } from "../../core/vocabulary/triggers.ts";
import { Field } from "../../forms/Field.tsx";
import { ListEditor, type RowWords } from "../../forms/ListEditor.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { useNavigate } from "../../react/navigation.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useReading } from "../../react/useReading.ts";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";

const triggers = at.AppTrigger;

export function TriggersPanel() {
  return (
    <PanelPage
      title="Triggers and trusted networks"
      intro="What starts the connection by itself, and where nothing does."
    >
      <PanelForm>
        <PanelSection title="Where nothing starts it">
          <Field of={at.TrustedNetworkDetection} />
        </PanelSection>
        <OtherTriggers />
      </PanelForm>
      <ListEditor
        of={triggers}
        title="Apps that start it"
        noun={["app", "apps"]}
        empty="No apps. Opening an app does not start the connection."
        describe={describeTrigger}
        blank={{ App: {} }}
        paste={{ hint: "One app a line: a package family name, or the full path of a program.", read: pasteTriggers }}
        fields={(row) => <Field of={refTo(appTrigger, row.path).App.Id} />}
      />
    </PanelPage>
  );
}

/** The triggers that other panels hold, with what the profile says there. */
function OtherTriggers() {
  const navigate = useNavigate();
  const alwaysOn = useReading(at.AlwaysOn).value === true;
  const names = useNameTriggers();
  return (
    <PanelSection title="What else starts it">
      <Typography variant="body2" sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        {alwaysOn
          ? "Signing in: the connection is on automatically."
          : "Signing in does not start it: automatic connection is not on."}
        <Button size="small" aria-label="Show automatic connection" onClick={() => navigate("AlwaysOn")}>
          Show
        </Button>
      </Typography>
      <Typography variant="body2" sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        {namesSentence(names)}
        <Button size="small" aria-label="Show name rules" onClick={() => navigate("DomainNameInformation")}>
          Show
        </Button>
      </Typography>
    </PanelSection>
  );
}

function useNameTriggers(): number {
  const document = useDocument();
  if (document === null) return 0;
  const rules = read(document, at.DomainNameInformation).value ?? [];
  return rules.filter((rule) => rule.AutoTrigger === true).length;
}

function namesSentence(count: number): string {
  if (count === 0) return "Asking for a name does not start it.";
  return `Asking for the names of ${count} ${count === 1 ? "rule" : "rules"} starts it.`;
}

const KINDS = { package: "store app", path: "program", system: "Windows itself" } as const;

function describeTrigger(row: Readonly<Record<string, unknown>>): RowWords {
  const { Id } = (row["App"] ?? {}) as { readonly Id?: string };
  return Id === undefined ? { main: "no app" } : { main: Id, detail: KINDS[appIdKind(Id)] };
}
