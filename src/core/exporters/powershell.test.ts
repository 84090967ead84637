import { describe, expect, it } from "vitest";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { powershell } from "./powershell.ts";

/** The ProfileXML that a script would install. */
function profileXmlIn(script: string): string {
  const readable = /^\$ProfileXml = @'\r\n([^]*?)\r\n'@\r\n/m.exec(script)?.[1];
  if (readable !== undefined) return readable;
  const lines = /^\$EncodedProfileXml = @\(\r\n([^]*?)\r\n\) -join ''\r\n/m.exec(script)?.[1] ?? "";
  return Buffer.from(lines.replace(/[^A-Za-z0-9+/=]/g, ""), "base64").toString("utf8");
}

describe("the PowerShell export", () => {
  it.each(FIXTURE_NAMES)("holds the ProfileXML, readable or as Base64 (%s)", (fixture) => {
    const job = fixtureJob(fixture);
    for (const embedding of ["readable", "base64"] as const) {
      const { files } = powershell.export(job, { ...powershell.defaults, embedding });
      expect(profileXmlIn(files[0]?.text ?? "")).toBe(job.text.replace(/^<\?xml.*\?>\n/, ""));
    }
  });

  it("is readable for ASCII with CRLF, and says why it is not otherwise", () => {
    const notesOf = (text: string) => powershell.export(jobOf(text), powershell.defaults).notes;
    expect(notesOf("<VPNProfile>\r\n</VPNProfile>")).toEqual([]);
    expect(notesOf("<VPNProfile>\n</VPNProfile>").join()).toContain("CR LF");
    expect(notesOf("<VPNProfile>ü</VPNProfile>").join()).toContain("beyond ASCII");
    expect(notesOf("<VPNProfile>\r\n'@</VPNProfile>").join()).toContain("would end");
  });

  it("leaves out an XML declaration, and says so", () => {
    const job = jobOf('<?xml version="1.0" encoding="utf-16"?>\r\n<VPNProfile/>');
    const { files, changes } = powershell.export(job, powershell.defaults);
    expect(profileXmlIn(files[0]?.text ?? "")).toBe("<VPNProfile/>");
    expect(changes).toHaveLength(1);
  });

  it("says when ProfileName is another name", () => {
    const job = jobOf("<VPNProfile><ProfileName>Other</ProfileName></VPNProfile>");
    expect(powershell.export(job, powershell.defaults).notes.join()).toContain('ProfileName says "Other"');
  });

  it("is named after the profile", () => {
    const job = jobOf("<VPNProfile/>", { name: "Büro VPN" });
    expect(powershell.export(job, powershell.defaults).files[0]?.name).toBe("Install-Buro-VPN.ps1");
  });
});
