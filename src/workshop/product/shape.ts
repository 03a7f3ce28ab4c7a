/** Reads a value of unknown make into a known shape, field by field; what is not named does not come along. Pure. */

/** Gives the value in its shape. Throws a TypeError where it has another. */
export type Reader<T> = (value: unknown) => T;
export type Fields = Readonly<Record<string, unknown>>;

const wrong = (what: string): never => {
  throw new TypeError(what);
};

/** A text of at most so many UTF-16 units. */
export const text =
  (most: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : wrong('text');

/** A finite number. */
export const integer: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong('number');

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : wrong('flag'));

export const oneOf =
  <T>(all: readonly T[]): Reader<T> =>
  (value) =>
    all.includes(value as T) ? (value as T) : wrong('choice');

/** A list of at most so many. */
export const list =
  <T>(of: Reader<T>, most: number): Reader<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= most ? value.map((one) => of(one)) : wrong('list');

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAY_BE_ABSENT = Symbol('may be absent');

/** A field that may not be there. */
export const optional = <T>(of: Reader<T>): Reader<T | undefined> =>
  Object.assign((value: unknown) => (value === undefined ? undefined : of(value)), { [MAY_BE_ABSENT]: true });

/** An object with these fields; an absent optional one stays absent. */
export const shape =
  <S extends Readonly<Record<string, Reader<unknown>>>>(fields: S): Reader<{ [K in keyof S]: ReturnType<S[K]> }> =>
  (value) => {
    if (!isFields(value)) return wrong('object');
    return Object.fromEntries(
      Object.entries(fields).flatMap(([key, of]) => {
        const own = Object.hasOwn(value, key) ? value[key] : undefined;
        return own === undefined && MAY_BE_ABSENT in of ? [] : [[key, of(own)]];
      }),
    ) as { [K in keyof S]: ReturnType<S[K]> };
  };

/** An object that has some of these keys, all of one make. */
export const record =
  <K extends string, T>(keys: readonly K[], of: Reader<T>): Reader<Partial<Record<K, T>>> =>
  (value) => {
    if (!isFields(value) || Object.keys(value).some((key) => !(keys as readonly string[]).includes(key)))
      return wrong('record');
    return Object.fromEntries(
      keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, of(value[key])]] : [])),
    ) as Partial<Record<K, T>>;
  };
