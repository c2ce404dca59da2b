/**
 * What `make` makes, but only once something of it is asked for. For schemas: a popup would build all there are
 * before it shows anything, and it needs few of them. They nest, parse and give their types as any other. Their
 * shapes may be late as well; what spreads or extends one makes it, and is late itself.
 */
export function madeLate<Made extends object>(make: () => Made): Made {
  let made: Made | undefined;
  const get = (): Made => {
    made ??= make();
    return made;
  };
  return new Proxy({} as Made, {
    get: (_, name) => Reflect.get(get(), name),
    set: (_, name, value) => Reflect.set(get(), name, value),
    has: (_, name) => Reflect.has(get(), name),
    ownKeys: () => Reflect.ownKeys(get()),
    getOwnPropertyDescriptor: (_, name) => {
      const own = Reflect.getOwnPropertyDescriptor(get(), name);
      // A proxy may not say that of what it stands for something is fixed.
      return own && { ...own, configurable: true };
    },
    getPrototypeOf: () => Reflect.getPrototypeOf(get()),
  });
}
