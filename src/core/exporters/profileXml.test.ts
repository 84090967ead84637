import { describe, expect, it } from "vitest";
import { fixture } from "../profile/mounted.testkit.ts";
import { fixtureJob, FIXTURE_NAMES, jobOf } from "./exportJob.testkit.ts";
import { profileXml } from "./profileXml.ts";

const asWritten = profileXml.defaults;
const prepared = { ...asWritten, form: "intune-windows-11" } as const;

describe("ProfileXML as written", () => {
  it.each(FIXTURE_NAMES)("is what was opened, byte for byte (%s)", (fixture) => {
    const job = fixtureJob(fixture);
    const { files, changes } = profileXml.export(job, asWritten);
    expect(files[0]?.bytes).toBe(job.opened);
    expect(changes).toEqual([]);
  });

  const broken = ["<VPNProfile>", "", "<VPNProfile><Servers><?fill-in x?></Servers></VPNProfile>"];

  it.each(broken)("leaves even as %j", (text) => {
    const job = jobOf(text, { name: "" });
    expect(profileXml.blockers(job, asWritten)).toEqual([]);
    expect(profileXml.export(job, asWritten).files[0]?.text).toBe(text);
  });

  it("is encoded as it was opened, and says what the encoding lacks", () => {
    const job = jobOf("<VPNProfile>üß日</VPNProfile>", { encoding: { name: "windows-1252", bom: false } });
    const { files, notes } = profileXml.export(job, asWritten);
    expect(Buffer.from(files[0]?.bytes ?? []).toString("latin1")).toBe("<VPNProfile>üß?</VPNProfile>");
    expect(notes).toEqual(["The encoding windows-1252 has no U+65E5; a replacement stands for each."]);
  });

  it.each(["bare-eap-host-config.xml", "wlan-profile.xml", "lan-profile.xml"])("leaves as it is: %s", (name) => {
    const { text } = fixture(name);
    const result = profileXml.export(jobOf(text, { name: "peap-tls" }), asWritten);
    expect(result.files[0]).toMatchObject({ name: "peap-tls.xml", text });
    expect(result.steps.join()).not.toContain("Intune");
    expect(profileXml.blockers(jobOf(text), prepared)).toHaveLength(1);
  });

  it("keeps UTF-16 and its mark", () => {
    const job = jobOf("<a/>", { encoding: { name: "utf-16le", bom: true } });
    const bytes = Buffer.from(profileXml.export(job, asWritten).files[0]?.bytes ?? []);
    expect(bytes.toString("hex")).toBe("fffe3c0061002f003e00");
  });
});

describe("ProfileXML prepared for Intune", () => {
  it("is stopped by what stops Intune from taking the XML", () => {
    expect(profileXml.blockers(jobOf("<VPNProfile>"), prepared)).toHaveLength(1);
    expect(profileXml.blockers(jobOf("<VPNProfile/>", { name: "" }), prepared)).toEqual([]);
  });

  it("is UTF-8 without mark and declaration, and says what changed and how sure that is", () => {
    const text = '<?xml version="1.0" encoding="utf-16"?>\r\n<VPNProfile><!-- ü --></VPNProfile>';
    const job = jobOf(text, { encoding: { name: "utf-16le", bom: true } });
    const { files, changes, notes } = profileXml.export(job, prepared);
    expect(Buffer.from(files[0]?.bytes ?? []).toString("utf8")).toBe("<VPNProfile></VPNProfile>");
    expect(changes).toHaveLength(2);
    expect(notes.join()).toContain("not documented by Microsoft");
  });

  it("warns of a key that everyone can read", () => {
    const text = "<VPNProfile><NativeProfile><L2tpPsk>k</L2tpPsk></NativeProfile></VPNProfile>";
    for (const options of [asWritten, prepared])
      expect(profileXml.export(jobOf(text), options).notes.join()).toContain("L2tpPsk");
  });
});

describe("ProfileXML in other forms", () => {
  const text =
    "<VPNProfile>\r\n  <!-- mine -->\r\n  <Route><Address>10.0.0.0</Address></Route>\r\n  <AlwaysOn>true</AlwaysOn>\r\n</VPNProfile>";
  const textIn = (options: Partial<typeof asWritten>) =>
    profileXml.export(jobOf(text), { ...asWritten, ...options }).files[0]?.text ?? "";

  it("has the order that is asked for, each comment with its element", () => {
    expect(textIn({ form: "windows-order" })).toMatch(/AlwaysOn>\s*<!-- mine -->\s*<Route>/);
    expect(textIn({ form: "schema-order" }).indexOf("<AlwaysOn>")).toBeLessThan(textIn({}).indexOf("<AlwaysOn>"));
  });

  it("leaves out comments and line ends where that is asked for", () => {
    expect(textIn({ comments: false })).toBe(text.replace("  <!-- mine -->\r\n", ""));
    expect(textIn({ comments: false, minified: true })).toBe(
      "<VPNProfile><Route><Address>10.0.0.0</Address></Route><AlwaysOn>true</AlwaysOn></VPNProfile>",
    );
  });

  it("needs well-formed text for every form but as written", () => {
    for (const options of [{ form: "windows-order" }, { comments: false }, { minified: true }] as const)
      expect(profileXml.blockers(jobOf("<VPNProfile>"), { ...asWritten, ...options })).toHaveLength(1);
  });
});
