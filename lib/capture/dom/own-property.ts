/**
 * Reads properties of DOM nodes through the accessors of their own class, never through the object
 * itself: `<form><input name="attributes">` and `<img name="querySelector">` replace members of the
 * form and of the document, but cannot touch a prototype. Found once per class, so it costs a look-up.
 */
type Accessor = (this: object) => unknown;
type Method = (this: object, ...args: never[]) => unknown;

function findDescriptor(prototype: object | null, name: string): PropertyDescriptor | undefined {
  for (let at = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** A function that reads the property `name` of a node; undefined where its class has none. */
export function propertyReader<N extends object, T>(name: string): (node: N) => T | undefined {
  const known = new Map<object, Accessor | null>();
  let lastPrototype: object | undefined;
  let accessor: Accessor | null = null;
  return (node) => {
    const prototype = Object.getPrototypeOf(node) as object;
    if (prototype !== lastPrototype) {
      const found = known.get(prototype);
      accessor = found ?? null;
      if (found === undefined) {
        accessor = (findDescriptor(prototype, name)?.get as Accessor | undefined) ?? null;
        known.set(prototype, accessor);
      }
      lastPrototype = prototype;
    }
    return accessor ? (accessor.call(node) as T) : undefined;
  };
}

/** A function that calls the method `name` of a node; undefined where its class has none. */
export function methodCaller<N extends object, A extends readonly unknown[], T>(
  name: string,
): (node: N, ...args: A) => T | undefined {
  const known = new Map<object, Method | null>();
  let lastPrototype: object | undefined;
  let method: Method | null = null;
  return (node, ...args) => {
    const prototype = Object.getPrototypeOf(node) as object;
    if (prototype !== lastPrototype) {
      const before = known.get(prototype);
      method = before ?? null;
      if (before === undefined) {
        const found: unknown = findDescriptor(prototype, name)?.value;
        method = typeof found === 'function' ? (found as Method) : null;
        known.set(prototype, method);
      }
      lastPrototype = prototype;
    }
    return method ? (method.apply(node, args as unknown as never[]) as T) : undefined;
  };
}
