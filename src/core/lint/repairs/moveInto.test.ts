import { expect, it } from "vitest";
import { moveInto } from "./moveInto.ts";
import { pathTo, repaired } from "./repairs.testkit.ts";

it("moves an element to its place, with its comment, and indents it there", () => {
  const text = `<VPNProfile>
  <!-- as on the gateway -->
  <CryptographySuite>
    <PfsGroup>None</PfsGroup>
  </CryptographySuite>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
</VPNProfile>`;
  expect(repaired(text, moveInto(pathTo("CryptographySuite"), pathTo("NativeProfile")))).toBe(`<VPNProfile>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <!-- as on the gateway -->
    <CryptographySuite>
      <PfsGroup>None</PfsGroup>
    </CryptographySuite>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
</VPNProfile>`);
});

it("takes a comment along that stands on the element's own line", () => {
  const text =
    "<VPNProfile>\n  <!-- gateway --> <Servers>a.b</Servers> <!-- since May -->\n  <NativeProfile>\n  </NativeProfile>\n</VPNProfile>";
  expect(repaired(text, moveInto(pathTo("Servers"), pathTo("NativeProfile")))).toBe(
    "<VPNProfile>\n  <NativeProfile>\n    <!-- gateway --> <Servers>a.b</Servers> <!-- since May -->\n  </NativeProfile>\n</VPNProfile>",
  );
});

it("writes a parent that is missing", () => {
  const text = "<VPNProfile>\n  <Servers>vpn.contoso.com</Servers>\n</VPNProfile>";
  expect(repaired(text, moveInto(pathTo("Servers"), pathTo("NativeProfile")))).toBe(
    "<VPNProfile>\n  <NativeProfile>\n    <Servers>vpn.contoso.com</Servers>\n  </NativeProfile>\n</VPNProfile>",
  );
});

it("moves out of an element to the root", () => {
  const text = "<VPNProfile>\n  <NativeProfile>\n    <AlwaysOn>true</AlwaysOn>\n  </NativeProfile>\n</VPNProfile>";
  expect(repaired(text, moveInto(pathTo("NativeProfile/AlwaysOn"), []))).toBe(
    "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n  <NativeProfile>\n  </NativeProfile>\n</VPNProfile>",
  );
});

it("moves nothing to where nothing can be", () => {
  const text = "<VPNProfile><Servers/></VPNProfile>";
  expect(repaired(text, moveInto(pathTo("Servers"), pathTo("Nowhere")))).toBe(text);
  expect(repaired(text, moveInto(pathTo("Absent"), pathTo("NativeProfile")))).toBe(text);
});
