/**
 * English trades and offices that are surnames or things as well, folded: job titles only where they are all that
 * is said, or with `tradeQualifiers` before them: "Cook", "Line Cook", "Fishing Guide".
 */
export const trades: ReadonlySet<string> = new Set(
  (
    'actor author baker bakers barber brewer builder butcher cantor carpenter cleaner contractor cook cooks deacon elder elders ' +
    'farmer farmers fellow gardener glazier goldsmith grower guard guide guides handler host hosts jeweler jeweller joiner judge ' +
    'mason member nanny painter patron potter printer reader server tailor tech techs usher weaver writer'
  ).split(' '),
);

/** What stands before them. */
export const tradeQualifiers: ReadonlySet<string> = new Set(
  (
    'assistant backup certified charter church crossing dental dog executive fishing general head hunting kitchen lab lay lead ' +
    'licensed line managing master mountain nail night paddling park pastry pharmacy postdoctoral prep probate radiology rafting ' +
    'research river ruling school security senior junior service sous sports staff substitute teaching team tour vet veterinary ' +
    'visiting wilderness x ray'
  ).split(' '),
);
