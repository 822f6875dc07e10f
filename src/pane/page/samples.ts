import { loadScript } from "../worker/load-script";
import type { PickedFile } from "./picked-files";

/** The samples by the names of their files, to be listed before their script is loaded. */
export const SAMPLE_NAMES = [
  "甘肃省委编办2022",
  "襄阳市委编办2021",
  "临湘市委编办2022",
  "金昌市委编办2021",
  "攀枝花市西区编办2019",
] as const;

interface SampleWindow {
  zipingSamples?: readonly { readonly name: string; readonly base64: string }[];
}

/** A sample workbook, from the script that lies beside the page; rejects where it is missing. */
export async function sampleFile(name: string): Promise<PickedFile> {
  const holder = window as SampleWindow;
  if (!holder.zipingSamples) await loadScript("samples.js");
  const sample = holder.zipingSamples?.find((each) => each.name === `${name}.xlsx`);
  if (!sample) throw new RangeError(`No sample ${name}`);
  const bytes = Uint8Array.from(atob(sample.base64), (character) => character.charCodeAt(0));
  return { path: sample.name, file: new File([bytes], sample.name) };
}
