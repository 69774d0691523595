import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { VERSION } from "@kidorui/formulas";
import { validateManifest } from "office-addin-manifest";
import { expect, test } from "vitest";
import { drawIcon, icons } from "../src/icons/icons.ts";
import { DEFAULT_BASE_URL, DEVELOPMENT_BASE_URL } from "../src/manifest/settings.ts";
import { lintXmlManifest } from "./support/xml-lint.ts";

const dist = join(import.meta.dirname, "../dist");
const localisationSchema = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest")),
  "json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json",
);
const read = (name: string) => readFileSync(join(dist, name), "utf8");
const files = readdirSync(dist);
const xml = read("manifest.xml");
const addinUrl = /<SourceLocation DefaultValue="([^"]*)taskpane.html"/.exec(xml)?.[1] ?? DEFAULT_BASE_URL;

test.each([
  ["manifest.xml", addinUrl],
  ["manifest.dev.xml", DEVELOPMENT_BASE_URL],
])("%s: every resource resolves, is used, is published, in Office's order and lengths", (name, baseUrl) => {
  expect(lintXmlManifest(read(name), baseUrl, files)).toEqual([]);
});

test.each([
  ['resid="Pane.Url" lifetime', 'resid="Help.Url" lifetime', /Runtime and the functions' Page differ/],
  ['<Label resid="Group.Label"/>', '<Label resid="Nowhere"/>', /"Nowhere" names no resource/],
  ["icon-80.png", "icon-81.png", /icon-81\.png is not published/],
  [/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", /out of order/],
  ['DefaultValue="Rare earths"', `DefaultValue="${"x".repeat(126)}"`, /exceeds 125 characters/],
  ["https://", "http://", /is not https/],
])("the lint sees %s replaced", (from, to, fault) => {
  const broken = typeof from === "string" ? xml.replaceAll(from, to) : xml.replace(from, to);
  expect(broken).not.toBe(xml);
  expect(lintXmlManifest(broken, addinUrl, files).join("\n")).toMatch(fault);
});

test("production and development differ in id and namespace, so that both can be installed", () => {
  const id = (text: string) => /<Id>(.*)<\/Id>/.exec(text)?.[1];
  const namespace = (text: string) => /id="Namespace" DefaultValue="(\w+)"/.exec(text)?.[1];
  const development = read("manifest.dev.xml");
  expect(namespace(xml)).toBe("REE");
  expect(namespace(development)).toBe("REEDEV");
  expect(id(development)).not.toBe(id(xml));
  expect(JSON.parse(read("manifest.json")).id).not.toBe(id(xml));
  expect(JSON.parse(read("manifest.dev.json")).id).not.toBe(JSON.parse(read("manifest.json")).id);
});

test.each(["manifest.xml", "manifest.dev.xml", "manifest.json", "manifest.dev.json"])(
  "%s: every address is a file of this build, a page of the report, or the site itself",
  (name) => {
    const base = name.startsWith("manifest.dev") ? DEVELOPMENT_BASE_URL : addinUrl;
    const site = new URL("../", addinUrl).href;
    const report = join(import.meta.dirname, "../../report/dist");
    const addresses = [...read(name).matchAll(/"(https:[^"]*)"|>(https:[^<]*)</g)]
      .map(([, quoted, bare]) => quoted ?? bare ?? "")
      .filter((address) => !address.startsWith("https://developer.microsoft.com/json-schemas/"));
    const isThere = (address: string) => {
      if (address === new URL(base).origin) return true;
      if (address.startsWith(base)) return files.includes(address.slice(base.length).replace(/\?v=.*$/, ""));
      return address.startsWith(site) && existsSync(join(report, address.slice(site.length), "index.html"));
    };
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
  },
);

test("scripts and metadata carry the version in their addresses", () => {
  const { version } = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")) as { version: string };
  for (const name of [
    "manifest.xml",
    "manifest.dev.xml",
    "manifest.json",
    "manifest.dev.json",
    "taskpane.html",
  ]) {
    const addresses = [...read(name).matchAll(/[\w-]+\.(?:js|css|json)\b[^"]*(?=")/g)].map(
      ([address]) => address,
    );
    const own = addresses.filter((address) => /^(functions|tables|taskpane)/.test(address));
    expect(own.length, name).toBeGreaterThan(1);
    for (const address of own) expect(address).toContain(`?v=${version}`);
  }
});

test("manifests, package and functions name one version", () => {
  const { version } = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
  expect(JSON.parse(read("manifest.json")).version).toBe(version);
  for (const name of ["manifest.xml", "manifest.dev.xml"]) {
    expect(read(name)).toContain(`<Version>${version}.0</Version>`);
  }
});

/** Requirement sets that the sources ask for when they use more than a manifest demands. */
const asked = ["SPILLS", "TABLE_OF_CELL"];

test("both manifests ask for the same requirement sets, and the XML one names Japanese metadata", () => {
  const sets = [...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, minVersion]) => ({
    name,
    minVersion,
  }));
  const [extension] = JSON.parse(read("manifest.json")).extensions;
  expect(sets).toEqual([
    { name: "SharedRuntime", minVersion: "1.1" },
    { name: "CustomFunctionsRuntime", minVersion: "1.3" },
    { name: "ExcelApi", minVersion: "1.4" },
  ]);
  expect(extension.requirements.capabilities).toEqual(sets);
  expect(extension.runtimes[0].requirements.capabilities).toEqual(sets);
  expect(xml).toMatch(/Override Locale="ja-JP" Value="[^"]*functions-ja\.json\?v=[\d.]+"/);
});

test("calls newer than the manifests demand are made behind a question", () => {
  const folder = join(import.meta.dirname, "../src/workbook");
  const newer = /getSpill|\.getTables\(/;
  const unguarded = readdirSync(folder).filter((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return newer.test(text) && !asked.some((set) => text.includes(`supports(${set})`));
  });
  expect(unguarded).toEqual([]);
});

test("manifest.json satisfies Microsoft's schema; with an accent colour in words it does not", async () => {
  const valid = await validateManifest(join(dist, "manifest.json"));
  expect(valid.report?.errors ?? []).toEqual([]);
  expect(valid.isValid).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const broken = { ...JSON.parse(read("manifest.json")), accentColor: "teal" };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(broken));
  expect((await validateManifest(join(folder, "manifest.json"))).isValid).toBe(false);
  rmSync(folder, { recursive: true });
});

test("the Japanese texts satisfy Microsoft's localisation schema in keys and lengths", () => {
  const schema = JSON.parse(readFileSync(localisationSchema, "utf8").replaceAll("\\a", "\\u0007"));
  const patterns = Object.entries(schema.patternProperties).concat(
    Object.entries(schema.properties).map(([key, rule]) => [`^${key.replace(/[$.]/g, "\\$&")}$`, rule]),
  );
  for (const [key, text] of Object.entries<string>(JSON.parse(read("ja-jp.json")))) {
    const rules = patterns.filter(([pattern]) => new RegExp(pattern).test(key)).map(([, rule]) => rule);
    expect(rules, key).not.toEqual([]);
    for (const rule of rules) {
      const { maxLength = Number.POSITIVE_INFINITY } = rule as { maxLength?: number };
      expect(text.length, key).toBeLessThanOrEqual(maxLength);
    }
  }
});

test("every icon is a PNG of its size, and the drawing is the file", () => {
  for (const icon of icons) {
    const bytes = readFileSync(join(dist, icon.file));
    expect(bytes.readUInt32BE(16)).toBe(icon.size);
    expect(drawIcon(icon).equals(bytes)).toBe(true);
  }
});
