import { describe, expect, it } from "vitest";
import { fixtureJob, jobOf } from "../exportJob.testkit.ts";
import { prerequisites } from "./prerequisites.ts";

describe("what has to be there before a profile", () => {
  it("is a certificate for each user where EAP-TLS is the method", () => {
    const needed = prerequisites(fixtureJob("user")).join("\n");
    expect(needed).toContain("Each user has a certificate");
    expect(needed).not.toContain("computer certificate");
  });

  it("is a certificate for each device with a device tunnel, and the right Windows", () => {
    const needed = prerequisites(fixtureJob("device")).join("\n");
    expect(needed).toContain("Each device has a computer certificate");
    expect(needed).toContain("Windows Enterprise or Education");
    expect(needed).not.toContain("Each user");
  });

  it("is the app of a plug-in, and no trust in a server that the app knows by itself", () => {
    const family = "Contoso.Vpn_abcdefghjkmnp";
    const job = jobOf(
      `<VPNProfile><PluginProfile><PluginPackageFamilyName>${family}</PluginPackageFamilyName></PluginProfile></VPNProfile>`,
    );
    expect(prerequisites(job)).toEqual([`The VPN app ${family} is installed on each device.`]);
  });

  it("is conditional access where the profile asks for it", () => {
    const job = jobOf("<VPNProfile><DeviceCompliance><Enabled>true</Enabled></DeviceCompliance></VPNProfile>");
    expect(prerequisites(job).join()).toContain("Conditional access");
  });

  it("is nothing that a broken text could tell", () => {
    expect(prerequisites(jobOf("<VPNProfile>"))).toEqual([]);
  });
});
