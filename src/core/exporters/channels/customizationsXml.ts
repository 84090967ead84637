import { escapeAttribute } from "../../xml/escape.ts";

/** A provisioning package that runs one command as SYSTEM. */
export interface Customizations {
  /** A GUID in braces. */
  readonly id: string;
  readonly packageName: string;
  readonly version: string;
  readonly commandName: string;
  /** Absolute path on the computer that builds the package. */
  readonly commandFile: string;
  /** Runs in the folder that the file is unpacked to. */
  readonly commandLine: string;
}

/**
 * The answer file that icd.exe builds a package from, with CRLF. Its elements are those of packages that others build;
 * Microsoft documents the settings, not the file.
 */
export function customizationsXml(package_: Customizations): string {
  const { id, packageName, version, commandName, commandFile, commandLine } = package_;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<WindowsCustomizations>
  <PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
    <ID>${id}</ID>
    <Name>${packageName}</Name>
    <Version>${version}</Version>
    <OwnerType>ITAdmin</OwnerType>
    <Rank>0</Rank>
    <Notes></Notes>
  </PackageConfig>
  <Settings xmlns="urn:schemas-microsoft-com:windows-provisioning">
    <Customizations>
      <Common>
        <ProvisioningCommands>
          <PrimaryContext>
            <Command>
              <CommandConfig Name="${commandName}">
                <CommandFile>${commandFile}</CommandFile>
                <CommandLine>${commandLine}</CommandLine>
                <ContinueInstall>True</ContinueInstall>
                <RestartRequired>False</RestartRequired>
                <ReturnCodeRestart>3010</ReturnCodeRestart>
                <ReturnCodeSuccess>0</ReturnCodeSuccess>
              </CommandConfig>
            </Command>
          </PrimaryContext>
        </ProvisioningCommands>
      </Common>
    </Customizations>
  </Settings>
</WindowsCustomizations>
`;
}

/** XML in a template: what is put in is text, in an element or between double quotes. */
function xml(template: TemplateStringsArray, ...values: readonly string[]): string {
  const text = template.reduce((before, piece, i) => before + escapeAttribute(values[i - 1] ?? "") + piece);
  return text.replaceAll("\n", "\r\n");
}
