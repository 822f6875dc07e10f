import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { addressedManifest, DEVELOPMENT_ADDRESS } from "../../src/deployment/addressed-manifest";
import type { XmlElement } from "./xml-tree";
import { all, attribute, child, children, parseXml } from "./xml-tree";

const ROOT = join(__dirname, "..", "..");
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/**
 * Element order of the add-in only manifest, as [MS-OWEMXML] gives it (schemas appforoffice 1.1 and
 * taskpaneappversionoverrides). An element may hold these children, in this order, and no others.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ..."Id AlternateId Version ProviderName DefaultLocale DisplayName Description".split(" "),
    ..."IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements".split(" "),
    ..."DefaultSettings Permissions VersionOverrides".split(" "),
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Lengths that Office allows. */
const SHORT_STRING = 125;
const LONG_STRING = 250;

describe.each([
  ["as developed", source, DEVELOPMENT_ADDRESS],
  [
    "as deployed",
    addressedManifest(source, "https://czj.example.gov.cn/ziping", "1.20.3"),
    "https://czj.example.gov.cn/ziping",
  ],
])("the manifest %s", (_, xml, address) => {
  const manifest = parseXml(xml);
  const elements = all(manifest);
  const resources = elements.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name));
  const defined = resources.filter((resource) => attribute(resource, "id") !== undefined);

  test("has its elements in schema order", () => {
    for (const element of elements) {
      const order = ORDER[element.name];
      if (!order) continue;
      const places = children(element).map(({ name }) => order.indexOf(name));
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });

  test("is a Chinese task pane for workbooks that opens without ribbon commands too", () => {
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(text(manifest, "DefaultLocale")).toBe("zh-CN");
    expect(text(manifest, "Id")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(text(manifest, "Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text(manifest, "Permissions")).toBe("ReadWriteDocument");
    const settings = child(manifest, "DefaultSettings");
    expect(attribute(settings && child(settings, "SourceLocation"), "DefaultValue")).toBe(
      `${address}/index.html`,
    );
    expect(elements.map(({ name }) => name)).not.toContain("Override");
    expect(elements.map(({ name }) => name)).not.toContain("bt:Override");
    expect(elements.map(({ name }) => name)).not.toContain("Runtimes");
  });

  test("asks for no newer Excel than the pane can explain itself in", () => {
    const sets = elements.filter(({ name }) => name === "Set");
    expect(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["ExcelApi", undefined],
    ]);
    expect(
      attribute(
        elements.find(({ name }) => name === "Sets"),
        "DefaultMinVersion",
      ),
    ).toBe("1.1");
  });

  test("defines every resource it uses, once, and uses every one it defines", () => {
    const ids = defined.map((resource) => attribute(resource, "id"));
    const used = elements.flatMap((element) => attribute(element, "resid") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    const controls = elements.filter(({ name }) => name === "Control");
    expect(new Set(controls.map((c) => attribute(c, "id"))).size).toBe(controls.length);
  });

  test("keeps to the lengths of texts that Office allows", () => {
    const long = elements.filter(
      ({ name, parent }) => name === "bt:String" && parent?.name === "bt:LongStrings",
    );
    for (const element of elements.filter(({ name }) => name === "bt:String")) {
      const value = attribute(element, "DefaultValue") ?? "";
      expect(value).not.toBe("");
      expect(value.length).toBeLessThanOrEqual(long.includes(element) ? LONG_STRING : SHORT_STRING);
    }
    expect(attribute(child(manifest, "Description"), "DefaultValue")?.length).toBeLessThanOrEqual(
      LONG_STRING,
    );
  });

  test("points only to https files of its own address that the build puts there", () => {
    const urls = elements.flatMap((element) => attribute(element, "DefaultValue") ?? []);
    const links = urls.filter((url) => /^\w+:/.test(url));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(link.startsWith(`${address}/`)).toBe(true);
      const path = link.slice(address.length + 1).replace(/\?.*$/, "");
      expect(existsSync(sourceOf(path)) ? "there" : path).toBe("there");
    }
  });

  test("shows icons whose files have the sizes it says", () => {
    const urlOf = new Map(
      defined.map((resource) => [attribute(resource, "id"), attribute(resource, "DefaultValue")]),
    );
    const uses = elements.filter(
      (element) => element.name === "bt:Image" && attribute(element, "size") !== undefined,
    );
    expect(uses).toHaveLength(18);
    const wanted: [string, number][] = [
      [attribute(child(manifest, "IconUrl"), "DefaultValue") ?? "", 32],
      [attribute(child(manifest, "HighResolutionIconUrl"), "DefaultValue") ?? "", 64],
      ...uses.map((use): [string, number] => [
        urlOf.get(attribute(use, "resid")) ?? "",
        Number(attribute(use, "size")),
      ]),
    ];
    for (const [url, size] of wanted)
      expect([url, ...pngSize(join(ROOT, url.slice(address.length + 1)))]).toEqual([
        url,
        size,
        size,
      ]);
  });

  test("offers the five commands, all in one pane", () => {
    const actions = elements.filter(({ name }) => name === "Action");
    expect(actions.map((action) => attribute(action, "xsi:type"))).toEqual(
      Array.from({ length: 5 }, () => "ShowTaskpane"),
    );
    expect(new Set(actions.map((action) => text(action, "TaskpaneId"))).size).toBe(1);
  });
});

test("a deployed manifest carries the version and nothing of the development address", () => {
  const deployed = addressedManifest(source, "https://a.example/b", packageJson.version);
  expect(deployed).toContain(`<Version>${packageJson.version}.0</Version>`);
  expect(deployed).not.toContain("localhost");
});

function text(element: XmlElement, name: string): string {
  return child(element, name)?.text.trim() ?? "";
}

/** The file of the repository that the build puts at this path of the pane's folder. */
function sourceOf(path: string): string {
  if (path === "index.html") return join(ROOT, "src", "pane", "pane.html");
  if (path === "support.html") return join(ROOT, "src", "pane", "support.html");
  return join(ROOT, path);
}

/** Width and height in the head of a PNG file. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
