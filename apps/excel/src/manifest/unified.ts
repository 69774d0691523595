import { versioned } from "../build/with-version.ts";
import { fill } from "../words/fill.ts";
import { texts } from "../words/manifest.ts";
import { type ManifestSettings, requirements } from "./settings.ts";

/** Version of the manifest format; from 1.25 the functions may stand in a file of their own. */
const FORMAT = "1.29";

const size = (side: number, baseUrl: string) => ({ size: side, url: `${baseUrl}icon-${side}.png` });

/** The manifest for Microsoft 365, newer than the XML one and not read by perpetual versions of Excel. */
export function unifiedManifest({ baseUrl, siteUrl, version, unifiedId, namespace, name }: ManifestSettings) {
  const icons = [16, 32, 80].map((side) => size(side, baseUrl));
  const capabilities = requirements.map(([name, minVersion]) => ({ name, minVersion }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${FORMAT}/MicrosoftTeams.schema.json`,
    manifestVersion: FORMAT,
    id: unifiedId,
    version,
    name: { short: name.en, full: fill(texts.fullName, { name }).en },
    description: { short: texts.button.en, full: texts.description.en },
    developer: {
      name: "Kidorui",
      websiteUrl: siteUrl,
      privacyUrl: `${siteUrl}en/excel/`,
      termsOfUseUrl: `${siteUrl}en/about/`,
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0B5D6B",
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "ja-jp", file: "ja-jp.json" }],
    },
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    validDomains: [new URL(baseUrl).host],
    extensions: [
      {
        requirements: { scopes: ["workbook"], capabilities },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            lifetime: "long",
            requirements: { capabilities },
            code: {
              page: `${baseUrl}taskpane.html`,
              script: `${baseUrl}${versioned("functions.js", version)}`,
            },
            actions: [{ id: "ShowPane", type: "openPage", view: "Pane" }],
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              metadataUrl: `${baseUrl}${versioned("functions.json", version)}`,
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "KidoruiGroup",
                    label: texts.group.en,
                    icons,
                    controls: [
                      {
                        id: "KidoruiButton",
                        type: "button",
                        label: texts.button.en,
                        icons,
                        supertip: { title: texts.button.en, description: texts.tooltip.en },
                        actionId: "ShowPane",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        alternates: [{ alternateIcons: { icon: size(32, baseUrl), highResolutionIcon: size(64, baseUrl) } }],
      },
    ],
  };
}

/** Japanese texts of the unified manifest, addressed by their place in it. */
export function unifiedJapanese({ name }: ManifestSettings): Record<string, string> {
  const group = "extensions[0].ribbons[0].tabs[0].groups[0]";
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${FORMAT}/MicrosoftTeams.Localization.schema.json`,
    "name.short": name.ja,
    "name.full": fill(texts.fullName, { name }).ja,
    "description.short": texts.button.ja,
    "description.full": texts.description.ja,
    [`${group}.label`]: texts.group.ja,
    [`${group}.controls[0].label`]: texts.button.ja,
    [`${group}.controls[0].supertip.title`]: texts.button.ja,
    [`${group}.controls[0].supertip.description`]: texts.tooltip.ja,
  };
}
