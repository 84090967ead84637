import type { ReactNode } from "react";
import { mountOf } from "../core/profile/mount.ts";
import { pathText } from "../core/profile/ref.ts";
import { ONLY_EAP } from "../core/profile/situation.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { ToldObstacle } from "../forms/RuledSection.tsx";
import { ReadOnlyForms } from "../forms/usePanelForm.tsx";
import { panelOf } from "../panels/index.ts";
import type { PanelDefinition } from "../panels/panel.ts";
import { useDocument } from "../react/useDocument.ts";

interface Props {
  readonly panel: PanelDefinition;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

/** A panel's forms. Where the open text has no place for any of its settings they take nothing; the notice says why. */
export function PanelForms({ panel, readOnly, children }: Props) {
  const document = useDocument();
  const isBeside = document !== null && hasNoPlaceFor(document, panel);
  return (
    <ReadOnlyForms readOnly={readOnly || isBeside}>
      <ToldObstacle obstacle={isBeside ? ONLY_EAP : null}>{children}</ToldObstacle>
    </ReadOnlyForms>
  );
}

function hasNoPlaceFor(document: XmlDocument, panel: PanelDefinition): boolean {
  const mount = mountOf(document);
  if (mount === null || mount.kind === "profile" || panel.covers.length === 0) return false;
  return panelOf(pathText(mount.path)) !== panel;
}
