const digits = 0x10000;

/** One pass by sixteen bits of a key; what is equal in them stays in its order. */
function pass(
  order: Uint32Array,
  into: Uint32Array,
  key: Uint32Array,
  shift: number,
  starts: Uint32Array,
): boolean {
  starts.fill(0);
  for (const at of order) {
    const digit = ((key[at] ?? 0) >>> shift) & 0xffff;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  // All have the same digit: nothing to move.
  if (starts[((key[order[0] ?? 0] ?? 0) >>> shift) & 0xffff] === order.length) return false;
  let sum = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
  for (const at of order) {
    const digit = ((key[at] ?? 0) >>> shift) & 0xffff;
    const place = starts[digit] ?? 0;
    into[place] = at;
    starts[digit] = place + 1;
  }
  return true;
}

/** Whether it holds for every two neighbours: leads mostly stand in the order of their numbers. */
function runs(
  places: Uint32Array,
  key: Uint32Array,
  holds: (before: number, next: number) => boolean,
): boolean {
  for (let at = 1; at < places.length; at += 1)
    if (!holds(key[places[at - 1] ?? 0] ?? 0, key[places[at] ?? 0] ?? 0)) return false;
  return true;
}

/**
 * The places given, in the order of their keys (keys[0] first, the next where it is equal), without
 * comparing: what is equal in all keys stays in the order it had.
 */
export function radixOrder(places: Uint32Array, keys: readonly Uint32Array[]): Uint32Array {
  const [key] = keys;
  if (key && keys.length === 1) {
    if (runs(places, key, (before, next) => before <= next)) return places.slice();
    if (runs(places, key, (before, next) => before > next)) return places.toReversed();
  }
  let order: Uint32Array = places.slice();
  let other: Uint32Array = new Uint32Array(places.length);
  const starts = new Uint32Array(digits);
  for (const key of keys.toReversed())
    for (const shift of [0, 16])
      if (pass(order, other, key, shift, starts)) [order, other] = [other, order];
  return order;
}
