import type { Text } from "@kidorui/core";
import { versioned } from "../build/with-version.ts";
import { texts } from "../words/manifest.ts";
import { type ManifestSettings, requirements } from "./settings.ts";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An element whose value may be overridden in Japanese. */
function localised(tag: string, attributes: string, value: Text, prefix = ""): string {
  const open = `<${tag}${attributes} DefaultValue="${escapeXml(value.en)}"`;
  if (value.en === value.ja) return `${open}/>`;
  return `${open}><${prefix}Override Locale="ja-JP" Value="${escapeXml(value.ja)}"/></${tag}>`;
}

const same = (value: string): Text => ({ en: value, ja: value });
const image = (size: number): string => `<bt:Image size="${size}" resid="Icon.${size}"/>`;
const iconSet = `<Icon>${[16, 32, 80].map(image).join("")}</Icon>`;

/**
 * The add-in-only manifest, which every Excel that runs custom functions accepts.
 *
 * Elements stand in the order Microsoft's schema demands. `Runtime` and the functions' `Page`
 * name the same resource, else functions would not run in the pane's runtime.
 */
export function xmlManifest(settings: ManifestSettings): string {
  const { baseUrl, siteUrl, version, xmlId, namespace, name } = settings;
  const url = (id: string, address: Text) => localised("bt:Url", ` id="${id}"`, address, "bt:");
  const text = (id: string, value: Text) => localised("bt:String", ` id="${id}"`, value, "bt:");
  const file = (path: string) => same(`${baseUrl}${path}`);
  const help: Text = { en: `${siteUrl}en/excel/`, ja: `${siteUrl}ja/excel/` };
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${xmlId}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Kidorui</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${localised("DisplayName", "", name)}
  ${localised("Description", "", texts.description)}
  <IconUrl DefaultValue="${baseUrl}icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${baseUrl}icon-64.png"/>
  <SupportUrl DefaultValue="${help.en}"/>
  <AppDomains>
    <AppDomain>${new URL(baseUrl).origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      ${requirements.map(([name, least]) => `<Set Name="${name}" MinVersion="${least}"/>`).join("\n      ")}
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${baseUrl}taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Url"/></Script>
            <Page><SourceLocation resid="Pane.Url"/></Page>
            <Metadata><SourceLocation resid="Metadata.Url"/></Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Start.Title"/>
            <Description resid="Start.Text"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Kidorui.Group">
                <Label resid="Group.Label"/>
                ${iconSet}
                <Control xsi:type="Button" id="Kidorui.Button">
                  <Label resid="Button.Label"/>
                  <Supertip>
                    <Title resid="Button.Label"/>
                    <Description resid="Button.Tooltip"/>
                  </Supertip>
                  ${iconSet}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Kidorui.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${[16, 32, 80].map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${baseUrl}icon-${size}.png"/>`).join("\n        ")}
      </bt:Images>
      <bt:Urls>
        ${url("Functions.Url", file(versioned("functions.js", version)))}
        ${url("Metadata.Url", {
          en: `${baseUrl}${versioned("functions.json", version)}`,
          ja: `${baseUrl}${versioned("functions-ja.json", version)}`,
        })}
        ${url("Pane.Url", file("taskpane.html"))}
        ${url("Help.Url", help)}
      </bt:Urls>
      <bt:ShortStrings>
        ${text("Namespace", same(namespace))}
        ${text("Start.Title", texts.startTitle)}
        ${text("Group.Label", texts.group)}
        ${text("Button.Label", texts.button)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${text("Start.Text", texts.startText)}
        ${text("Button.Tooltip", texts.tooltip)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
