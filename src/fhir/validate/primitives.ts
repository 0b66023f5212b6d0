const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const TIME = "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?";
const INSTANT = `\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T${TIME}(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))`;

const text = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const whole = (least: number) => (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= 2_147_483_647;
const anyText = text(/\S/);

/** FHIR R4, 2.24.0.1: what each primitive type may hold. https://hl7.org/fhir/R4/datatypes.html#primitive */
export const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === "boolean",
  integer: whole(-2_147_483_648),
  positiveInt: whole(1),
  unsignedInt: whole(0),
  decimal: (value) => typeof value === "number" && Number.isFinite(value),
  string: anyText,
  String: anyText,
  markdown: anyText,
  xhtml: text(/^<div[\s>]/),
  code: text(/^[^\s]+( [^\s]+)*$/),
  id: text(/^[A-Za-z0-9\-.]{1,64}$/),
  uri: text(/^\S+$/),
  url: text(/^\S+$/),
  canonical: text(/^\S+$/),
  oid: text(/^urn:oid:[0-2](\.(0|[1-9]\d*))+$/),
  uuid: text(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  base64Binary: text(/^(\s*[0-9a-zA-Z+/=]){4,}\s*$/),
  date: text(DATE),
  dateTime: text(new RegExp(`${DATE.source}|^${INSTANT}$`)),
  instant: text(new RegExp(`^${INSTANT}$`)),
  time: text(new RegExp(`^${TIME}$`)),
};
