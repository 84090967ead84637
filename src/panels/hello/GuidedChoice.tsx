import Button from "@mui/material/Button";
import { useMemo, useState } from "react";
import { helloConflicts } from "../../core/scenarios/hello/conflicts.ts";
import type { HelloAnswers, HelloSearch } from "../../core/scenarios/hello/helloPlan.ts";
import type { HelloState } from "../../core/scenarios/hello/helloState.ts";
import { KEY_TRUSTS, type KeyTrust } from "../../core/scenarios/hello/keyTrust.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { HelloDialog } from "./HelloDialog.tsx";
import { NeedsList } from "./NeedsList.tsx";
import { OneOf } from "./OneOf.tsx";
import { SEARCH_WORDS } from "./searchWords.ts";

interface Props {
  readonly document: XmlDocument;
  readonly states: readonly HelloState[];
}

const TRUSTS: readonly KeyTrust[] = ["cloudKerberos", "key", "certificate"];
const SEARCHES: readonly HelloSearch[] = ["smartCard", "storeByIssuer", "storeByUsage"];

/** Two questions, what they mean for servers, and the change that they lead to. */
export function GuidedChoice({ document, states }: Props) {
  const [answers, setAnswers] = useState<HelloAnswers>({
    trust: "cloudKerberos",
    search: states[0]?.matches ?? "smartCard",
    place: 0,
  });
  const conflicts = useMemo(
    () => helloConflicts(document, answers.place, answers.search),
    [document, answers.place, answers.search],
  );
  const [isShown, setShown] = useState(false);
  const readOnly = useReadOnly();
  return (
    <>
      <PanelSection title="How are the keys of Windows Hello trusted?">
        <OneOf
          label="How the keys of Windows Hello are trusted"
          note="This is a choice of the whole deployment. The profile says nothing about it; it decides what is needed."
          options={TRUSTS.map((value) => ({ value, ...KEY_TRUSTS[value] }))}
          chosen={answers.trust}
          choose={(trust) => setAnswers({ ...answers, trust })}
        />
        <NeedsList trust={answers.trust} />
      </PanelSection>
      <PanelSection title="How does the profile find the certificate?">
        {states.length > 1 && (
          <OneOf
            label="For which method"
            options={states.map(({ place, says }, index) => ({
              value: String(index),
              title: place.title,
              means: says,
            }))}
            chosen={String(answers.place)}
            choose={(place) => setAnswers({ ...answers, place: Number(place) })}
          />
        )}
        <OneOf
          label="How the profile finds the certificate"
          options={SEARCHES.map((value) => ({ value, ...SEARCH_WORDS[value] }))}
          chosen={answers.search}
          choose={(search) => setAnswers({ ...answers, search })}
        />
        <Conflicts conflicts={conflicts} />
        <Button variant="contained" disabled={readOnly} onClick={() => setShown(true)} sx={{ mt: 1.5 }}>
          Show what changes
        </Button>
      </PanelSection>
      {isShown && <HelloDialog document={document} answers={answers} close={() => setShown(false)} />}
    </>
  );
}
