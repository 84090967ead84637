import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyExporter } from "../anyExporter.ts";
import { jobOf } from "../exportJob.testkit.ts";
import type { ExportJob } from "../exporter.ts";
import { exporters } from "../index.ts";
import { describeErrors, loadPowerShellParser } from "../powershell/parsePowerShell.testkit.ts";
import { CBC, deviceJob, plainJob, userJob } from "./serverProfiles.testkit.ts";

function exporter(id: string): AnyExporter {
  const found = exporters.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No exporter is called ${id}.`);
  return found;
}

function textsOf(id: string, job: ExportJob, options: object = {}): readonly string[] {
  const one = exporter(id);
  const chosen = { ...one.defaults, ...options };
  expect(one.blockers(job, chosen)).toEqual([]);
  return one.export(job, chosen).files.map(({ text }) => text ?? "");
}

function textOf(id: string, job: ExportJob, options: object = {}): string {
  return textsOf(id, job, options)[0] ?? "";
}

function reasons(id: string, job: ExportJob, options: object = {}): string {
  const one = exporter(id);
  return one
    .blockers(job, { ...one.defaults, ...options })
    .map(({ message }) => message)
    .join(" ");
}

const IDS = exporters.filter(({ group }) => group === "server").map(({ id }) => id);

describe("every server counterpart", () => {
  it.each(IDS)("%s refuses what is broken or not filled in", (id) => {
    expect(reasons(id, userJob({ text: "<VPNProfile>", document: null }))).toContain("not well-formed");
  });

  it("is a script without syntax errors, whatever the profile is called", async () => {
    const parser = await loadPowerShellParser();
    const names = fc.sample(fc.string({ unit: "binary" }), 10);
    for (const name of ["Contoso VPN", "Zürich ‘Süd’ $(x) `n #>", ...names])
      for (const job of [userJob({ name }), deviceJob({ name })])
        for (const one of exporters.filter(({ group }) => group === "server")) {
          if (one.blockers(job, one.defaults).length > 0) continue;
          for (const file of one.export(job, one.defaults).files.filter((each) => each.name.endsWith(".ps1")))
            expect(describeErrors(parser.parse(file.text ?? ""))).toEqual([]);
        }
  });
});

describe("RRAS", () => {
  it("gets the words of PowerShell for the suite of the profile", () => {
    const script = textOf("rras", userJob());
    expect(script).toContain("EncryptionMethod = 'GCMAES128'");
    expect(script).toContain("PfsGroup = 'ECP256'");
    expect(script).not.toContain("RootThumbprint");
  });

  it("accepts computer certificates of one root, with one key usage", () => {
    const script = textOf("rras", deviceJob(), { rootThumbprint: "aa".repeat(20), eku: "1.3.6.1.4.1.311.1" });
    expect(script).toContain(`$RootThumbprint = '${"AA".repeat(20)}'`);
    expect(script).toContain("$CertificateEku = '1.3.6.1.4.1.311.1'");
    expect(reasons("rras", deviceJob(), { rootThumbprint: "12" })).toContain("40 hexadecimal digits");
    expect(reasons("rras", deviceJob(), { eku: "x" })).toContain("OID");
  });

  it("sets no policy where the profile chooses none, and says so", () => {
    const one = exporter("rras");
    const { files, notes } = one.export(plainJob(), one.defaults);
    expect(files[0]?.text).not.toContain("CustomPolicy");
    expect(notes.join()).toContain("chooses no cryptography");
  });

  it("speaks of the registry only where it sets something there", () => {
    const one = exporter("rras");
    const notesOf = (job: ExportJob, chosen = {}) => one.export(job, { ...one.defaults, ...chosen }).notes.join();
    expect(notesOf(userJob())).not.toContain("CertAuthFlags");
    expect(notesOf(userJob())).toContain("EnableServerFragmentation");
    expect(notesOf(deviceJob())).toContain("CertAuthFlags");
    expect(notesOf(deviceJob(), { revocation: false })).not.toContain("CertAuthFlags");
  });

  it("has nothing to set without IKEv2 and computer certificates", () => {
    const sstp = jobOf(
      "<VPNProfile><NativeProfile><Servers>vpn.corp.example</Servers><NativeProtocolType>SSTP</NativeProtocolType>" +
        "<Authentication><UserMethod>MSChapv2</UserMethod></Authentication></NativeProfile></VPNProfile>",
    );
    expect(reasons("rras", sstp)).toContain("nothing to set");
  });
});

describe("strongSwan", () => {
  it("gets the proposals of the suite, and checks people by RADIUS", () => {
    const conf = textOf("strong-swan", userJob());
    expect(conf).toContain("proposals = aes128gcm16-prfsha256-modp2048");
    expect(conf).toContain("esp_proposals = aes128gcm16-ecp256");
    expect(conf).toContain("auth = eap-radius");
    expect(conf).toContain("dns = 10.0.0.53");
    expect(conf).toContain("local_ts = 0.0.0.0/0, ::/0");
  });

  it("can check people itself, and let only the networks of the profile through", () => {
    const conf = textOf("strong-swan", userJob(), { signIn: "gateway", narrow: true });
    expect(conf).toContain("auth = eap-peap");
    expect(conf).toContain("local_ts = 10.0.0.0/8");
  });

  it("checks computers by their certificate", () => {
    expect(textOf("strong-swan", deviceJob())).toMatch(/remote \{\n\s+auth = pubkey/);
    const one = exporter("strong-swan");
    expect(one.export(deviceJob(), one.defaults).steps.join()).toContain("computers-root.pem");
    expect(one.export(userJob(), one.defaults).steps.join()).not.toContain("computers-root.pem");
  });

  it("asks for a suite, and for a network of addresses", () => {
    expect(reasons("strong-swan", plainJob())).toContain("chooses no cryptography");
    expect(reasons("strong-swan", userJob(), { pool: "10.0.0.0/99" })).toContain("as a network such as");
  });
});

describe("Azure VPN Gateway", () => {
  it("gets Azure's words", () => {
    const script = textOf("azure-vpn-gateway", userJob(), { gateway: "gw'1" });
    expect(script).toContain("DhGroup = 'DHGroup14'");
    expect(script).toContain("IpsecIntegrity = 'GCMAES128'");
    expect(script).toContain("$GatewayName = 'gw''1'");
  });

  it("gets a policy with its own name of the group of 2048 bits", () => {
    const script = textOf("azure-vpn-gateway", userJob({}, { ...CBC, PfsGroup: "PFS2048" }));
    expect(script).toContain("PfsGroup = 'PFS14'");
    expect(script).toContain("IpsecIntegrity = 'SHA256'");
  });

  it("refuses what the cmdlet does not take", () => {
    const old = userJob({}, { ...CBC, EncryptionMethod: "DES3", IntegrityCheckMethod: "SHA196" });
    expect(reasons("azure-vpn-gateway", old)).toContain("DES3 for EncryptionMethod");
    expect(reasons("azure-vpn-gateway", old)).toContain("SHA196 for IntegrityCheckMethod");
  });

  it("needs a suite", () => {
    expect(reasons("azure-vpn-gateway", plainJob())).toContain("Choose a suite first");
  });
});

describe("NPS", () => {
  it("names method, group, names and roots of the profile", () => {
    const [notes = ""] = textsOf("nps", userJob(), { group: "VPN ` users" });
    expect(notes).toContain("Microsoft: Protected EAP (PEAP)");
    expect(notes).toContain("``VPN ` users``");
    expect(notes).toContain("`nps.corp.example`");
    expect(notes).toContain("aabbccddeeff00112233445566778899aabbccdd");
    expect(notes).not.toContain("MFA");
  });

  it("says what the second factor needs for the method of the profile", () => {
    expect(textOf("nps", userJob(), { mfa: true })).toContain("at least 60 seconds");
  });

  it("is not for computers", () => {
    expect(reasons("nps", deviceJob())).toContain("asks no RADIUS server");
  });

  it("does not say that nobody signs in where a password is used without EAP", () => {
    expect(reasons("nps", plainJob())).not.toContain("asks no RADIUS server");
    expect(reasons("nps", plainJob())).toContain("without EAP");
  });
});

it("several gateways: each way has its notes", () => {
  const texts = ["loadBalancer", "trafficManager", "dns"].map((way) => textOf("several-servers", userJob(), { way }));
  expect(new Set(texts).size).toBe(3);
  expect(texts[1]).toContain("401");
});
