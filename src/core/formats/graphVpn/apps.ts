import { appIdKind } from "../../vocabulary/scalars/appId.ts";
import { appTrigger } from "../../vocabulary/triggers.ts";
import { flagAt, objectsAt, odataType, textAt } from "../graphObject.ts";
import { decodeAs } from "./decode.ts";
import type { Section } from "./section.ts";

const { Id } = appTrigger.children.App.children;

/** Kinds of apps by the id that names them; a policy has no kind for Windows' own traffic. */
export const APP_TYPES = { path: "desktop", package: "universal", system: null } as const;

/** Apps that start the connection. */
export const apps: Section = {
  properties: ["associatedApps", "onlyAssociatedAppsCanUseConnection"],
  toGraph({ AppTrigger = [] }) {
    const said = AppTrigger.flatMap(({ App }) => (App?.Id === undefined ? [] : appToGraph(App.Id)));
    return said.length === 0 ? {} : { associatedApps: said };
  },
  fromGraph(policy, report) {
    if (flagAt(policy, "onlyAssociatedAppsCanUseConnection") === true)
      report(
        "onlyAssociatedAppsCanUseConnection",
        "In ProfileXML, a traffic filter for each app says this; Intune makes its own, and which is not documented.",
      );
    const triggers = objectsAt(policy, "associatedApps").flatMap(([app, index]) => {
      const id = decodeAs(Id, textAt(app, "identifier"), `associatedApps[${index}].identifier`, report);
      return id === undefined ? [] : [{ App: { Id: id } }];
    });
    return triggers.length === 0 ? {} : { AppTrigger: triggers };
  },
};

function appToGraph(identifier: string) {
  const appType = APP_TYPES[appIdKind(identifier)];
  return appType === null ? [] : [{ "@odata.type": odataType("windows10AssociatedApps"), appType, identifier }];
}
