import { set } from "../../../profile/changes.ts";
import { eapMethod } from "../../../vocabulary/eap/methods.ts";
import { BASE_EAP, MSCHAPV2_V1 } from "../../../vocabulary/eap/namespaces.ts";
import { envelope } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { type EapBody, type EapEnvelope, eapBodies, eapEnvelopes, isMicrosoft } from "../../facts/eapEnvelopes.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTypeMismatch = defineRule({
  id: "eap-type-mismatch",
  severity: "error",
  title: "The number of the EAP method is that of its settings",
  why:
    "EapMethod tells Windows which method to load, and the settings are then read by that method. No schema notices when " +
    "the two belong to different ones.",
  source: [sources.eapNetworkAccess, sources.eapConfiguration, sources.eapSchemas],
  covers: ["EAP007"],
  alsoEapOnly: true,
  good: [passwordWith("26", "26"), passwordWith("26", "26")],
  bad: [passwordWith("25", "26"), passwordWith("26", "29")],

  check(look) {
    for (const one of eapEnvelopes(look.read)) compareEnvelope(look, one);
    for (const one of eapBodies(look.read)) compareBody(look, one);
  },
});

function compareEnvelope({ report }: Look, { refs, type, authorId, settings }: EapEnvelope): void {
  if (type === undefined || settings === null || type === settings || !isMicrosoft(authorId)) return;
  report(refs.Type, {
    message: `The method is ${type}, and the settings below are those of ${named(settings)}.`,
    fix: fix(`Write ${settings}`, set(refs.Type, settings)),
  });
}

function compareBody({ read, report }: Look, { type, settings }: EapBody): void {
  const { value } = read(type);
  if (value === undefined || settings === null || value === String(settings)) return;
  report(type, {
    message: `The type is ${value}, and the settings beside it are those of ${named(settings)}.`,
    fix: fix(`Write ${settings}`, set(type, String(settings))),
  });
}

function named(type: number): string {
  const method = eapMethod(type) ?? eapMethod(type, 311);
  return `${method?.name ?? "another method"}, ${type}`;
}

function passwordWith(method: string, type: string): string {
  return envelope(
    Number(method),
    0,
    xml`
    <Config>
      <Eap xmlns="${BASE_EAP}">
        <Type>${type}</Type>
        <EapType xmlns="${MSCHAPV2_V1}">
          <UseWinLogonCredentials>false</UseWinLogonCredentials>
        </EapType>
      </Eap>
    </Config>`,
  );
}
