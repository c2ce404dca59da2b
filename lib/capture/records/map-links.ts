import { foldText } from '@/lib/domain/normalize/clean-text';

/** What links behind an address say that lead to a map or to the way there. Kept folded. */
const phrases: ReadonlySet<string> = new Set(
  `
  map, maps, show map, show on map, show on the map, view map, view on map, view on the map, open map, see map, see on map, on map, on the map, map it, get directions, directions, google maps, route, route planner
  mapa, na mape, zobrazit na mape, zobrazit mapu, ukazat na mape, mapa trasa, trasa, naplanovat trasu
  karte, auf karte, auf der karte, auf karte zeigen, auf der karte zeigen, auf der karte anzeigen, karte anzeigen, zur karte, route planen, routenplaner, anfahrt, wegbeschreibung
  terkep, terkepen, megnezem a terkepen, utvonal, harta, pe harta, vezi harta, vezi pe harta, arata pe harta, kaart, ava kaart, vaata kaardil, naita kaardil
  карта, на карте, показать на карте, показать карту, схема проезда, на мапі, на карті
  plan, voir plan, voir le plan, voir sur le plan, voir la carte, voir sur la carte, carte, itineraire, mappa, vedi mappa, vedi sulla mappa, indicazioni
  ver mapa, ver el mapa, ver en mapa, ver en el mapa, como llegar, ver no mapa, como chegar
  mapie, na mapie, pokaz mape, pokaz na mapie, zobacz na mapie, mapa dojazdu, haritada goster, yol tarifi, bekijk kaart, bekijk op de kaart, op de kaart, routebeschrijving
  visa karta, hitta hit, vis kart, vis kort, vis pa kart, vis pa kort, vis rute, rute, nayta kartalla, nayta kartta
  zemelapis, rodyti zemelapyje, skatit karte, copy, copy address, kopirovat
`
    .split(/[\n,]/)
    .map(foldText)
    .filter(Boolean),
);
const lastWords = new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const mostWords = 5;
/** Single words that no street and no town is called. */
const saysWay: ReadonlySet<string> = new Set(['directions', 'itineraire', 'wegbeschreibung']);
const loose = /[\s,;(|·–-]+$/;

/**
 * A line of an address without the link to the map behind it: "Keila Ava kaart", "Lidická 1 (mapa)".
 * `sure`: only without what says what it does, since a street may be called "Rue du Plan".
 */
export function withoutMapLink(line: string, { sure }: { sure?: boolean } = {}): string {
  const said = line.trim().split(/\s+/);
  if (!lastWords.has(foldText(said.at(-1) ?? ''))) return line;
  for (let count = Math.min(mostWords, said.length); count > 0; count -= 1) {
    const tail = said.slice(-count).map(foldText).join(' ');
    if (!phrases.has(tail) || (sure && count === 1 && !saysWay.has(tail))) continue;
    return said.slice(0, -count).join(' ').replace(loose, '');
  }
  return line;
}
