import { describe, expect, it } from "vitest";
import { type AnyExporter, toAnyExporter } from "./anyExporter.ts";
import { fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { powershell } from "./powershell.ts";
import { powershellCleanUp } from "./powershellCleanUp.ts";
import { powershellDetect } from "./powershellDetect.ts";
import { powershellRemove } from "./powershellRemove.ts";
import { powershellVerify } from "./powershellVerify.ts";

const WITHOUT_XML: readonly AnyExporter[] = [
  toAnyExporter(powershellRemove),
  toAnyExporter(powershellCleanUp),
  toAnyExporter(powershellDetect),
  toAnyExporter(powershellVerify),
];

const scriptOf = (exporter: AnyExporter, options = {}, job = fixtureJob("user")) =>
  exporter.export(job, { ...exporter.defaults, ...options }).files[0]?.text ?? "";

describe("the scripts beside the install script", () => {
  it.each(WITHOUT_XML)("carry none of the ProfileXML: $id", (exporter) => {
    expect(exporter.comesBack.as).toBe("nothing");
    expect(exporter.export(fixtureJob("user"), exporter.defaults).profileXml).toBeNull();
    expect(scriptOf(exporter)).not.toMatch(/vpn2?\.contoso\.com|192\.168\.0\.0/);
  });

  it.each(WITHOUT_XML)("are the same each time: $id", (exporter) => {
    expect(scriptOf(exporter)).toBe(scriptOf(exporter));
  });

  it("can remove a profile whose XML is broken, for its name is enough", () => {
    const job = jobOf("<VPNProfile>");
    expect(powershellRemove.blockers(job, powershellRemove.defaults)).toEqual([]);
    expect(powershellCleanUp.blockers(job, powershellCleanUp.defaults)).toEqual([]);
    expect(powershellDetect.blockers(job, powershellDetect.defaults)).not.toEqual([]);
  });

  it("ask for a name", () => {
    for (const exporter of WITHOUT_XML)
      expect(exporter.blockers(jobOf("<VPNProfile/>", { name: "" }), exporter.defaults)).not.toEqual([]);
  });
});

describe("clearing what a profile left", () => {
  it.each([toAnyExporter(powershell), toAnyExporter(powershellRemove)])("is on by default: $id", (exporter) => {
    expect(scriptOf(exporter)).toContain("EnterpriseResourceManager");
    expect(scriptOf(exporter, { clearTraces: false })).not.toContain("EnterpriseResourceManager");
  });

  it("forgets a choice of the user on demand only", () => {
    for (const exporter of [powershell, powershellRemove, powershellCleanUp].map((each) =>
      toAnyExporter(each as never),
    )) {
      expect(scriptOf(exporter)).not.toContain("AutoTriggerDisabledProfilesList");
      expect(scriptOf(exporter, { clearUserChoice: true })).toContain("AutoTriggerDisabledProfilesList");
    }
  });

  it("touches the record of the device tunnel for device tunnels only", () => {
    const exporter = toAnyExporter(powershellCleanUp);
    expect(scriptOf(exporter, {}, fixtureJob("device"))).toContain("RasMan\\DeviceTunnel");
    expect(scriptOf(exporter, {}, fixtureJob("allUsers"))).not.toContain("RasMan\\DeviceTunnel");
  });
});

describe("detection", () => {
  const digestIn = (script: string) => /^\$Designed = '([0-9a-f]{64})'\r$/m.exec(script)?.[1];

  it("knows the profile by a digest that changes with it", () => {
    const exporter = toAnyExporter(powershellDetect);
    const [one, other] = ["<VPNProfile/>", "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>"].map((text) =>
      digestIn(scriptOf(exporter, {}, jobOf(text))),
    );
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
    expect(digestIn(scriptOf(exporter, {}, jobOf('<?xml version="1.0"?>\n<VPNProfile/>')))).toBe(one);
  });

  it("answers as its reader expects", () => {
    const exporter = toAnyExporter(powershellDetect);
    expect(scriptOf(exporter, { answer: "exitCode" })).toContain("exit 1\r\n");
    expect(scriptOf(exporter, { answer: "output" })).not.toContain("exit 1\r\n");
    expect(scriptOf(exporter, { answer: "word" })).toContain("'NonCompliant'");
  });
});
