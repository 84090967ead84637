import type { ReactNode } from "react";
import { mountOf } from "../core/profile/mount.ts";
import { pathText } from "../core/profile/ref.ts";
import { ONLY_EAP } from "../core/profile/situation.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { ToldObstacle } from "../forms/RuledSection.tsx";
import { ReadOnlyForms } from "../forms/usePanelForm.tsx";
import { panelOf } from "../panels/index.ts";
import type { PanelDefinition } from "../panels/panel.ts";
import { documentOf } from "../react/useDocument.ts";
import { useSelected } from "../react/storeContext.ts";

interface Props {
  readonly panel: PanelDefinition;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

/** A panel's forms. Where the open text has no place for any of its settings they take nothing; the notice says why. */
export function PanelForms({ panel, readOnly, children }: Props) {
  const isBeside = useSelected((state) => hasNoPlaceFor(documentOf(state), panel));
  return (
    <ReadOnlyForms readOnly={readOnly || isBeside}>
      <ToldObstacle obstacle={isBeside ? ONLY_EAP : null}>{children}</ToldObstacle>
    </ReadOnlyForms>
  );
}

function hasNoPlaceFor(document: XmlDocument | null, panel: PanelDefinition): boolean {
  const mount = document === null ? null : mountOf(document);
  if (mount === null || mount.kind === "profile" || panel.covers.length === 0) return false;
  return panelOf(pathText(mount.path)) !== panel;
}
