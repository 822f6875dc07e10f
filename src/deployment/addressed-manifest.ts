/** The address that `manifest.xml` names while the add-in is developed. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

export type AddressProblem = "not-a-url" | "not-https" | "query-or-hash";

/** An https address without a closing slash, or what is wrong with it: Office loads add-ins over https only. */
export function readAddress(typed: string): { address: string } | { problem: AddressProblem } {
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    return { problem: "not-a-url" };
  }
  if (url.protocol !== "https:") return { problem: "not-https" };
  if (url.search !== "" || url.hash !== "") return { problem: "query-or-hash" };
  return { address: url.href.replace(/\/+$/, "") };
}

/**
 * The development manifest for another address and version (`1.2.3` becomes `1.2.3.0`, as Office wants
 * four numbers). Every address of the development server is replaced.
 */
export function addressedManifest(manifest: string, address: string, version: string): string {
  return manifest
    .replaceAll(DEVELOPMENT_ADDRESS, () => xmlText(address))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/\n<!--[\s\S]*?-->/, "");
}

function xmlText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
