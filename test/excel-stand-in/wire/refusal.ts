const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidReference: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** An error of the host as the client will show it. */
export class HostRefusal extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostRefusal";
    this.status = STATUS[code] ?? 400;
  }
}

export function refuse(code: string, message: string): never {
  throw new HostRefusal(code, message);
}
