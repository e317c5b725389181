/**
 * Whether a value fits a schema, and nothing else. Parsing by a schema copies what it checks, and a
 * worker's answer has thousands of small objects: looking alone takes a part of the time and leaves
 * nothing to collect. A field that the schema does not name does not fit, where parsing drops it.
 */

import { type $ZodChecks, type $ZodType, type $ZodTypes, safeParse } from 'zod/v4/core';

type Test = (value: unknown) => boolean;

/** The test of a schema, made once. What it does not know is asked of the schema itself. */
export function fitting(schema: $ZodType): Test {
  const { def } = (schema as $ZodTypes)._zod;
  const test = testOf(schema as $ZodTypes);
  const checks = (def.checks ?? []).map((check) => checkOf(check as $ZodChecks));
  if (test === null || checks.some((check) => check === null)) return asked(schema);
  return every([test, ...checks.filter((check) => check !== null)]);
}

function every([first, second, ...rest]: readonly Test[]): Test {
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  const others = every([second, ...rest]);
  return (value) => first(value) && others(value);
}

const asked =
  (schema: $ZodType): Test =>
  (value) =>
    safeParse(schema, value).success;

/** Null where the schema is of a kind that no answer has. */
function testOf(schema: $ZodTypes): Test | null {
  const { def } = schema._zod;
  // A format, or a value that is first made another.
  if ('check' in def || 'coerce' in def) return null;
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'literal':
      return memberOf(def.values);
    case 'enum':
      return memberOf(Object.values(def.entries));
    case 'nullable': {
      const inner = fitting(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = fitting(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'lazy': {
      // Made when it is first asked for: it may name the schema that it stands in.
      let inner: Test | null = null;
      return (value) => {
        inner ??= fitting(def.getter());
        return inner(value);
      };
    }
    case 'array':
      return arrayOf(fitting(def.element));
    case 'record':
      return isAnyString(def.keyType) ? recordOf(fitting(def.valueType)) : null;
    case 'object':
      return isClosed(def.catchall) ? objectOf(def.shape) : null;
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? oneOf(def.discriminator, def.options as readonly $ZodTypes[])
        : anyOf((def.options as readonly $ZodType[]).map(fitting));
    default:
      return null;
  }
}

/** Neither a format, nor made of what is no string. */
const isAnyString = (schema: $ZodType) =>
  schema._zod.def.type === 'string' && Object.keys(schema._zod.def).length === 1;

const isClosed = (catchall: $ZodType | undefined) =>
  catchall === undefined || catchall._zod.def.type === 'never';

function checkOf(check: $ZodChecks): Test | null {
  const { def } = check._zod;
  switch (def.check) {
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'greater_than':
      return (value) => Number(value) > Number(def.value) || (def.inclusive && value === def.value);
    case 'less_than':
      return (value) => Number(value) < Number(def.value) || (def.inclusive && value === def.value);
    default:
      return null;
  }
}

function memberOf(members: readonly unknown[]): Test {
  const known = new Set(members);
  return (value) => known.has(value);
}

const arrayOf =
  (element: Test): Test =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // Holes are no elements: `every` would pass over them.
    for (let at = 0; at < value.length; at++) if (!element(value[at])) return false;
    return true;
  };

const anyOf =
  (options: readonly Test[]): Test =>
  (value) =>
    options.some((option) => option(value));

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

const recordOf =
  (entry: Test): Test =>
  (value) =>
    isPlain(value) && Object.values(value).every(entry);

function objectOf(shape: Readonly<Record<string, $ZodType>>): Test {
  const fields = Object.entries(shape).map(([key, schema]) => [key, fitting(schema)] as const);
  return (value) => {
    if (!isPlain(value)) return false;
    let there = 0;
    for (const [key, test] of fields) {
      if (!test(value[key])) return false;
      if (Object.hasOwn(value, key)) there += 1;
    }
    return Object.keys(value).length === there;
  };
}

/** Of objects that tell by one of their fields which they are. */
function oneOf(discriminator: string, options: readonly $ZodTypes[]): Test {
  const byTag = new Map<unknown, Test>();
  for (const option of options) {
    const tags = option._zod.propValues?.[discriminator];
    for (const tag of tags ?? []) byTag.set(tag, fitting(option));
  }
  return (value) => isPlain(value) && (byTag.get(value[discriminator])?.(value) ?? false);
}
