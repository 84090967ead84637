import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STARTERS } from "../../deployment/newProfile.ts";
import { corpus, fixtures, readable } from "../../profile/profiles.testkit.ts";
import { at } from "../../profile/at.ts";
import { eapAt } from "../../profile/eap/eapAt.ts";
import { schemaErrors } from "../../profile/eap/eapSchemas.testkit.ts";
import { locate } from "../../profile/locate.ts";
import { read } from "../../profile/read.ts";
import { transplant } from "../../profile/transplant.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { openQuestions } from "../openQuestions.ts";
import { type Plan, type PlanStep, effectiveSteps, planEdits } from "../plan.ts";
import { startFrom } from "../startFrom.ts";
import type { Template } from "../template.ts";
import { TEMPLATES } from "./index.ts";

const NEW_PROFILES = STARTERS.map(({ id, text }) => ({ name: `the starter ${id}`, document: parsed(text) }));
/** A profile around each EAP configuration of the fixtures. */
const EAP_PROFILES = readdirSync("src/fixtures/eap").map((name) => {
  const configuration = readFileSync(`src/fixtures/eap/${name}`, "utf8").replace(/^\s*<\?xml.*?\?>/, "");
  const eap = `<UserMethod>Eap</UserMethod><Eap><Configuration>${configuration}</Configuration></Eap>`;
  return {
    name: `a profile with ${name}`,
    document: parsed(`<VPNProfile><NativeProfile><Authentication>${eap}</Authentication></NativeProfile></VPNProfile>`),
  };
});
const PROFILES = [...NEW_PROFILES, ...readable(fixtures()), ...EAP_PROFILES, ...readable(corpus())];

/** What guides and samples use where an administrator has something else. */
const SAMPLE_VALUES =
  /contoso|fabrikam|adatum|example\.|10\.\d+\.\d+\.\d+|172\.16\.|192\.168\.|(?:[0-9a-f]{2} ?){20}|1\.3\.6\.1\.4\.1\.\d+/gi;

/** Object identifiers of Microsoft are the same everywhere. */
const OF_MICROSOFT = "1.3.6.1.4.1.311";

const SENTENCE = expect.stringMatching(/^[A-Z].*\.$/) as string;

const COMMENT = /<!--[\s\S]*?-->|&lt;!--[\s\S]*?--&gt;/g;

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(`${result.error.message}\n${text}`);
  return result.value;
}

interface Outcome {
  readonly after: XmlDocument;
  readonly steps: readonly PlanStep[];
}

const outcomes = new Map<Template, Map<XmlDocument, Outcome>>();

/** What a template does to a profile, worked out once for all tests. */
function outcomeOf(document: XmlDocument, template: Template): Outcome {
  const known = outcomes.get(template) ?? new Map<XmlDocument, Outcome>();
  const outcome = known.get(document) ?? carryOut(document, template.plan(document));
  outcomes.set(template, known.set(document, outcome));
  return outcome;
}

function carryOut(document: XmlDocument, plan: Plan): Outcome {
  const after = parsed(applyEdits(document.text, planEdits(document, plan)));
  return { after, steps: effectiveSteps(document, plan) };
}

/** Thumbprints may be spelled anew: with blanks or without, in capitals or not. */
function valuesIn(text: string): readonly string[] {
  return (text.match(SAMPLE_VALUES) ?? []).map((value) => value.toLowerCase().replaceAll(" ", ""));
}

/** What the schemas have against the EAP configuration of a profile. */
function grammarErrors(document: XmlDocument): readonly string[] {
  const spot = locate(document, eapAt.hostConfig.path);
  return spot === null ? [] : schemaErrors(answered(transplant(spot, new Map(), "")));
}

/** With a value of the right form in the place of each question. */
function answered(text: string): string {
  return text.replace(/<\?fill-in (.*?)\?>/g, (_, question: string) => {
    if (/^SHA-256/.test(question)) return "ab".repeat(32);
    if (/^Thumbprint/.test(question)) return "ab".repeat(20);
    return /^Object identifier/.test(question) ? "1.2.3.4" : "name";
  });
}

/** A root that TEAP takes over as SHA-1 stays: Windows 11 accepts it, and the plan says that Windows 10 does not. */
function isNoShortRoot(error: string): boolean {
  return !/EapTeapConnectionPropertiesV1\}TrustedRootCAHash.*\{31\}/.test(error);
}

const VALID_PROFILES = PROFILES.filter(({ document }) => grammarErrors(document).length === 0);

describe("the list", () => {
  test("holds the template of each file, under the name of the file", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name !== "index.ts" && !name.endsWith(".test.ts"));
    expect(TEMPLATES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test.each(TEMPLATES)("$id says what it is for and who needs what", ({ title, summary, needs }) => {
    expect(title).toMatch(/^[A-Z]/);
    expect(summary).toMatch(/\.$/);
    expect(needs.length).toBeGreaterThan(0);
    for (const need of needs) expect(need).toMatch(/^[A-Z][^:.]+: .+\.$/);
  });
});

describe.each(TEMPLATES)("$id", (template) => {
  test("leaves every profile well-formed, and has nothing to do the second time", () => {
    for (const { name, document } of PROFILES) {
      const { after } = outcomeOf(document, template);
      expect(effectiveSteps(after, template.plan(after)), name).toEqual([]);
    }
  });

  test("keeps comments, or says that they go", () => {
    for (const { name, document } of PROFILES) {
      const { after, steps } = outcomeOf(document, template);
      const isTold = steps.some(({ says, because }) => /comment/i.test(`${says} ${because}`));
      const lost = (document.text.match(COMMENT) ?? []).filter((comment) => !after.text.includes(comment));
      if (!isTold) expect(lost, name).toEqual([]);
    }
  });

  test("brings in no value that only the owner of a profile can know", () => {
    for (const { name, document } of PROFILES) {
      const known = new Set([...valuesIn(document.text), OF_MICROSOFT]);
      const found = valuesIn(outcomeOf(document, template).after.text);
      expect(
        found.filter((value) => !known.has(value)),
        name,
      ).toEqual([]);
    }
  });

  test("says each thing once, as a sentence, and gives a reason", () => {
    for (const { name, document } of PROFILES) {
      const { steps } = outcomeOf(document, template);
      expect(new Set(steps.map(({ says }) => says)).size, name).toBe(steps.length);
      for (const { says, because } of steps) expect([says, because], name).toEqual([SENTENCE, SENTENCE]);
    }
  });

  test("keeps EAP configurations valid, with the questions answered", () => {
    for (const { name, document } of VALID_PROFILES)
      expect(grammarErrors(outcomeOf(document, template).after).filter(isNoShortRoot), name).toEqual([]);
  });

  test("a new profile with it has the line ends of Windows, and is what the template asks for", () => {
    const document = parsed(startFrom(template).text);
    expect(document.text).not.toMatch(/[^\r]\n/);
    expect(effectiveSteps(document, template.plan(document))).toEqual([]);
  });
});

test.each(TEMPLATES.filter(({ scope }) => scope === "user"))("$id makes an empty profile Always On", ({ plan }) => {
  const { after } = carryOut(parsed("<VPNProfile/>"), plan(parsed("<VPNProfile/>")));
  expect(read(after, at.AlwaysOn).value).toBe(true);
  expect(read(after, at.NativeProfile.RoutingPolicyType).value).toBe("SplitTunnel");
});

describe("questions of a new profile", () => {
  const questions = (id: string) =>
    openQuestions(parsed(startFrom(TEMPLATES.find((one) => one.id === id) as Template).text));

  test.each([
    ["peap-client-certificate", 8],
    ["eap-tls-certificate-filter", 7],
    ["smart-card-or-hello", 6],
    ["entra-conditional-access", 7],
    ["device-tunnel", 3],
    ["azure-gateway-certificate", 6],
    ["peap-password", 5],
    ["eap-mschapv2", 3],
    ["ttls", 5],
    ["teap-chaining", 5],
  ])("%s leaves %i open", (id, count) => {
    expect(questions(id)).toHaveLength(count);
  });
});

test("a root that TEAP would need as SHA-256 is named as what the profile cannot tell", () => {
  const contoso = parsed(readFileSync("src/fixtures/contoso-user-tunnel.xml", "utf8"));
  const plan = (document: XmlDocument) => TEMPLATES.find(({ id }) => id === "teap-chaining")?.plan(document);
  expect(plan(contoso)?.cannotKnow.join()).toContain("SHA-256");
  expect(plan(parsed("<VPNProfile/>"))?.cannotKnow.join()).not.toContain("SHA-256");
});

describe("what stands stays", () => {
  const contoso = parsed(readFileSync("src/fixtures/contoso-user-tunnel.xml", "utf8"));
  const said = (id: string, document: XmlDocument) => {
    const template = TEMPLATES.find((one) => one.id === id) as Template;
    return effectiveSteps(document, template.plan(document)).map(({ says }) => says);
  };

  test("a profile that signs in through PEAP with a certificate needs nothing for that", () => {
    expect(said("peap-client-certificate", contoso)).toEqual([]);
  });

  test("Microsoft's profile for an Azure gateway, which verifies nothing in EAP, only gets a filter", () => {
    const azure = readable(corpus()).find(({ name }) => name.startsWith("092-"));
    if (azure !== undefined)
      expect(said("azure-gateway-certificate", azure.document)).toEqual([
        "Accept only certificates of your own CA, in EAP-TLS, and ask for its thumbprint.",
      ]);
  });

  test("for a smart card only the source of the certificate changes", () => {
    expect(said("smart-card-or-hello", contoso)).toEqual([
      "Take the certificate from a smart card or Windows Hello, in EAP-TLS inside PEAP.",
    ]);
  });
});
