import { XMLParser } from "fast-xml-parser";

/** One element with its path, attributes and text. */
interface Node {
  readonly tag: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
type Raw = Readonly<Record<string, unknown>>;

function nodes(raw: readonly Raw[], parent: string): Node[] {
  return raw.flatMap((item) => {
    const tag = Object.keys(item).find((key) => key !== ":@" && key !== "#text");
    if (tag === undefined || tag.startsWith("?")) return [];
    const path = `${parent}/${tag}`;
    const inner = item[tag] as readonly Raw[];
    return [
      {
        tag,
        path,
        attributes: (item[":@"] ?? {}) as Record<string, string>,
        children: nodes(inner, path),
        text: inner.map((child) => String(child["#text"] ?? "")).join(""),
      },
    ];
  });
}

const flatten = (list: readonly Node[]): Node[] => list.flatMap((node) => [node, ...flatten(node.children)]);

/** The order Microsoft's schema demands of an element's children. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Longest text Office takes, by the element that holds it. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const holders = { "bt:Image": "Images", "bt:Url": "Urls", "bt:String": "Strings" } as const;

/**
 * Checks of the XML manifest that Microsoft's schema and its offline tools do not make.
 * @param files Names of the files that are published beside the manifest.
 * @returns One sentence per fault; none when it is sound.
 */
export function lintXmlManifest(xml: string, baseUrl: string, files: readonly string[]): string[] {
  const roots = nodes(parser.parse(xml) as Raw[], "");
  const all = flatten(roots);
  const faults: string[] = [];
  const resources = all.filter((node) => node.tag in holders && node.attributes["id"] !== undefined);
  const ids = resources.map((node) => String(node.attributes["id"]));
  const used = new Set(all.flatMap((node) => node.attributes["resid"] ?? []));

  for (const id of used) if (!ids.includes(id)) faults.push(`resid "${id}" names no resource.`);
  for (const id of ids) {
    if (!used.has(id)) faults.push(`Resource "${id}" is never used.`);
    if (id.length > 32) faults.push(`Resource "${id}" is longer than 32 characters.`);
  }
  if (new Set(ids).size !== ids.length) faults.push("Two resources have one id.");

  for (const node of all) {
    for (const value of [node.attributes["DefaultValue"], node.attributes["Value"]]) {
      if (value === undefined || !/^\w+:\/\//.test(value)) continue;
      if (!value.startsWith("https://")) faults.push(`${node.path}: ${value} is not https.`);
      const inside = value.startsWith(baseUrl) ? value.slice(baseUrl.length) : undefined;
      if (inside !== undefined && !files.includes(inside.replace(/\?v=.*$/, "")))
        faults.push(`${node.path}: ${inside} is not published.`);
    }
    const wanted = order[node.tag];
    const places = wanted ? node.children.map((child) => wanted.indexOf(child.tag)) : [];
    if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)))
      faults.push(`${node.path}: children are unknown or out of order.`);
    const limit = longest[node.tag];
    const held = node.tag.startsWith("bt:") ? flatten(node.children) : [node, ...node.children];
    if (limit !== undefined)
      for (const { attributes } of held)
        for (const value of [attributes["DefaultValue"], attributes["Value"]])
          if ((value?.length ?? 0) > limit)
            faults.push(`${node.path}: "${value}" exceeds ${limit} characters.`);
  }

  const resid = (end: string) => all.find((node) => node.path.endsWith(end))?.attributes["resid"];
  if (resid("/Runtime") === undefined || resid("/Runtime") !== resid("/Page/SourceLocation"))
    faults.push("Runtime and the functions' Page differ: functions would leave the shared runtime.");
  const version = all.find((node) => node.tag === "Version")?.text ?? "";
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version)) faults.push(`Version "${version}" has not four numbers.`);
  return faults;
}
