/** A product somebody could buy too, as others do who buy what they buy. */
export interface CrossSale {
  product: string;
  /** How many of those who buy something of theirs buy it, and how many those are. */
  buyers: number;
  of: number;
}

/** Fewer others say nothing. */
const fewestOthers = 3;
/** Of a hundred. */
const leastShare = 30;
const mostOffers = 3;

/**
 * For each customer, by the products they buy, what they could buy too; the likeliest first. Products
 * without a name are passed over.
 */
export function crossSales(baskets: readonly ReadonlySet<string>[]): CrossSale[][] {
  const buyersOf = new Map<string, number[]>();
  for (const [at, basket] of baskets.entries())
    for (const product of basket) {
      if (product === '') continue;
      const buyers = buyersOf.get(product);
      if (buyers) buyers.push(at);
      else buyersOf.set(product, [at]);
    }
  /** Customers who buy the same products are offered the same. */
  const known = new Map<string, CrossSale[]>();
  return baskets.map((basket) => {
    const own = [...basket].filter((product) => product !== '').sort();
    const key = own.join('\n');
    const before = known.get(key);
    if (before) return before;
    const alike = new Set(own.flatMap((product) => buyersOf.get(product) ?? []));
    const counts = new Map<string, number>();
    for (const at of alike)
      for (const product of baskets[at] ?? [])
        if (product !== '' && !basket.has(product))
          counts.set(product, (counts.get(product) ?? 0) + 1);
    // Those who buy exactly the same are among them, and buy nothing else.
    const offers = [...counts]
      .map(([product, buyers]) => ({ product, buyers, of: alike.size - 1 }))
      .filter(({ buyers, of }) => buyers >= fewestOthers && buyers * 100 >= of * leastShare)
      .sort((a, b) => b.buyers - a.buyers || (a.product < b.product ? -1 : 1))
      .slice(0, mostOffers);
    known.set(key, offers);
    return offers;
  });
}
