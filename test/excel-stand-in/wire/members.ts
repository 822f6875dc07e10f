import type { HostObject } from "./definition";
import { atLeast, type Desk } from "./desk";
import { refuse } from "./refusal";

/** The member, or the loud refusal of one that the stand-in or the version it plays does not have. */
export function callable<M extends { readonly since?: string; readonly name: string }>(
  member: M | null,
  object: HostObject,
  name: string,
  desk: Desk,
): M {
  if (!member) {
    desk.journal.unknown.push(`${object.kind}.${name}`);
    return refuse("ApiNotFound", `The stand-in has no ${object.kind}.${name}.`);
  }
  if (!atLeast(desk.settings.excelApi, member.since ?? "1.1"))
    return refuse(
      "ApiNotFound",
      `${object.kind}.${member.name} needs ExcelApi ${member.since ?? "1.1"}.`,
    );
  return member;
}
