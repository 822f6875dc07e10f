import type { HostProblem, Outcome } from "../../host/port";
import { HostError } from "../../host/port";
import type { Answer, DecisionFault, SessionProblem } from "./session";

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function problem(error: SessionProblem): {
  readonly ok: false;
  readonly error: SessionProblem;
} {
  return { ok: false, error };
}

export function unfit(
  detail: DecisionFault,
  values: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly error: SessionProblem } {
  return problem({ code: "decision-unfit", detail, values });
}

/** Thrown between two tables when the person has had enough. */
export class Cancelled extends HostError {
  constructor() {
    super({ code: "cancelled", detail: "" });
  }
}

/** What a thrown thing says to a person: the host's own problem, else a fault named by its text. */
export function hostProblemOf(error: unknown): HostProblem {
  if (error instanceof HostError) return error.problem;
  return { code: "failed", detail: error instanceof Error ? error.message : String(error) };
}

/** One of several things, of which others go on where it fails. */
export async function attempted<T>(work: () => Promise<T>): Promise<Outcome<T, HostProblem>> {
  try {
    return done(await work());
  } catch (error) {
    return { ok: false, error: hostProblemOf(error) };
  }
}

/** Runs what may throw; a thrown thing becomes a problem. */
export async function answered<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } catch (error) {
    return problem(hostProblemOf(error));
  }
}

/** A host's own outcome as an answer. */
export function answerOf<T>(outcome: Outcome<T, SessionProblem>): Answer<T> {
  return outcome.ok ? done(outcome.value) : problem(outcome.error);
}
