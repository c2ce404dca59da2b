import { regionName, streetName, townName, withoutNameBefore } from './address-names';
import {
  isHousePart,
  isNumbered,
  isStreet,
  isTown,
  splitAfterTown,
  splitAtTown,
  streetStrength,
  townIsNumbered,
} from './address-parts';
import { type Piece, withoutCompany } from './address-pieces';
import {
  countryOfState,
  countryOfTown,
  findPlace,
  isDistrict,
  isRegionPart,
  type Place,
  splitRegion,
  takeCountry,
} from './address-place';
import { regionCountry } from './address-regions';
import { findStreet } from './address-street';
import {
  findRegionBehind,
  findStreetPart,
  findTownBeside,
  isKnownTown,
  isTownPart,
  villageOf,
} from './address-town';
import { townWord } from './address-words';
import { foldText } from './clean-text';
import { hasLegalForm } from './company-name';
import type { AddressHints, ParsedAddress } from './postal-address';

type Parts = Omit<ParsedAddress, 'text'>;

/** One reading of an address: parts are emptied as they are understood. */
export class AddressReading {
  private readonly all: readonly string[];
  private readonly rest: string[];
  private readonly named: string | undefined;
  private readonly stated: boolean;
  private readonly pieces: readonly Piece[];
  private country: string | undefined;
  private region: string | undefined;
  private readonly used = new Set<number>();

  constructor(pieces: readonly Piece[], hints: AddressHints) {
    this.all = pieces.map(({ text }) => withoutCompany(text));
    this.rest = [...this.all];
    this.pieces = pieces;
    this.stated = hints.stated === true;
    this.named = takeCountry(this.rest, hints.country?.toUpperCase());
    this.country = this.named ?? hints.country?.toUpperCase();
    this.markUsed();
  }

  address(): ParsedAddress | undefined {
    const place = findPlace(this.rest, this.country);
    const parts = place ? this.withCode(place) : this.withoutCode();
    if (!parts) return undefined;
    this.markUsed();
    return { text: this.textOf(), ...parts };
  }

  /** Parts that were changed or emptied since the beginning are part of the address. */
  private markUsed(): void {
    this.all.forEach((part, at) => {
      if (this.rest[at] !== part) this.used.add(at);
    });
  }

  private textOf(): string {
    const first = Math.min(...this.used);
    const last = Math.max(...this.used);
    return this.all.slice(first, last + 1).join(', ');
  }

  /** Takes a part out; '' where there is none. */
  private take(at: number): string {
    const part = this.rest[at] ?? '';
    if (part === '') return '';
    this.rest[at] = '';
    this.used.add(at);
    return part;
  }

  private withCode(place: Place): Parts | undefined {
    const { index, code, before, after } = place;
    this.take(index);
    this.region = place.region;
    if (place.regionIndex !== undefined) this.take(place.regionIndex);
    this.country = this.named ?? code.country ?? this.country;
    const { country } = this;
    let street = '';
    let town = after;
    if (after === '' && before !== '') {
      if (isRegionPart(before, this.country) && this.hasTown(index))
        this.region ??= regionName(before);
      else if (
        regionCountry(before, true) === (country ?? regionCountry(before, true)) &&
        regionCountry(before, true) !== undefined &&
        this.hasTown(index)
      )
        this.region ??= before;
      else [street, town] = splitAtTown(before, country);
    } else if (isStreet(before)) {
      street = before;
    } else if (isStreet(after) && isTown(before) && !townIsNumbered(after)) {
      [town, street] = [before, after];
    } else if (
      after !== '' &&
      isStreet(after) &&
      !townIsNumbered(after) &&
      !this.rest.some(isStreet)
    ) {
      [town, street] = splitAfterTown(after);
    }
    this.takeRegions();
    // "Lille tee 3, Peetri, 75312 Harjumaa": a region stands where others write the town.
    if (isRegionPart(town, this.country) && this.hasTown(index)) {
      this.region ??= regionName(town);
      town = '';
    }
    town = this.withoutRegion(town === '' ? this.takeTown(index) : town, country);
    street = street === '' ? this.takeStreet(index, country) : this.withHouse(street, index);
    // "Praha 4, Květinová 5, 140 00"
    if (town === '') town = this.take(this.rest.findIndex(isKnownTown));
    if (
      town === '' &&
      this.region &&
      !this.hasTown(index) &&
      regionCountry(this.region, true) !== undefined
    ) {
      // "New York 10019": the state's name is the town's.
      town = this.region;
      this.region = undefined;
    }
    // In a village the houses are numbered by its name.
    if (town === '' && /^(?:CZ|SK)$/.test(country ?? '')) town = villageOf(street);
    const [locality, inBrackets] = townName(town, country);
    if (!locality && !street) return undefined;
    return {
      street: street ? withoutNameBefore(streetName(street), locality) : undefined,
      locality: locality || undefined,
      postalCode: code.code,
      region: this.region ?? inBrackets ?? this.regionBeside(index, locality, place),
      country: country ?? countryOfTown(locality),
    };
  }

  /** Takes the regions and districts out of the parts; the first region is the answer. */
  private takeRegions(): void {
    for (const [at, part] of this.rest.entries()) {
      if (isRegionPart(part, this.country)) {
        this.region ??= regionName(part);
        this.take(at);
      } else if (isDistrict(part)) this.take(at);
    }
  }

  /** Whether a part other than the code's could be the town. */
  private hasTown(index: number): boolean {
    return this.rest.some(
      (part, at) =>
        part !== '' &&
        Math.abs(at - index) < 3 &&
        ((isTown(part) && streetStrength(part) < 2 && !isHousePart(part)) ||
          (splitAtTown(part)[1] !== part && splitAtTown(part)[1] !== '')),
    );
  }

  /** The town where the code stands alone: marked as one, else behind the code or last before it. */
  private takeTown(index: number): string {
    const { rest } = this;
    const marked = rest.findIndex(
      (part) => townWord.test(part) && !isStreet(part.replace(townWord, '')),
    );
    if (marked >= 0) return this.take(marked);
    const behind = rest.findIndex((part, at) => at > index && isTownPart(part));
    const streetBehind = rest.findIndex((part, at) => at > index && streetStrength(part) > 1);
    const streetAhead = rest.findIndex((part, at) => at < index && isStreet(part));
    if (behind >= 0 && (behind === index + 1 || streetBehind > behind) && streetAhead < 0)
      return this.take(behind);
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = rest[at] ?? '';
      if (part === '') continue;
      if (isTownPart(part)) return this.take(at);
      const [street, town] = splitAtTown(part, this.country);
      if (street !== '' && town !== '') {
        rest[at] = street;
        return town;
      }
      if (isStreet(part)) break;
    }
    return behind >= 0 ? this.take(behind) : '';
  }

  private takeStreet(town: number, country?: string): string {
    const street = findStreet(this.rest, town, country);
    if (!street) return '';
    for (let at = street.from; at <= street.to; at += 1) this.take(at);
    return street.text;
  }

  /** The street on the code's own part, with the parts before it that say more of the house. */
  private withHouse(street: string, index: number): string {
    const pieces = [street];
    const own = streetStrength(street);
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = this.rest[at] ?? '';
      const begins = own < 2 && isStreet(part) && isHousePart(pieces[0] ?? '');
      if (part === '' || !(isHousePart(part) || begins)) break;
      pieces.unshift(this.take(at));
      if (begins) break;
    }
    for (let at = index + 1; at < this.rest.length && isHousePart(this.rest[at] ?? ''); at += 1)
      pieces.push(this.take(at));
    return pieces.join(', ');
  }

  private withoutRegion(town: string, country?: string): string {
    const [name, region] = splitRegion(town, country);
    if (region) this.region ??= regionName(region);
    return name;
  }

  /** A region that is called as a town is, beside the town: "Cluj-Napoca, Cluj". */
  private regionBeside(index: number, locality: string, place?: Place): string | undefined {
    const at = this.rest.findIndex(
      (part, next) =>
        part !== '' &&
        Math.abs(next - index) <= 2 &&
        regionCountry(part, true) !== undefined &&
        foldText(part) !== foldText(locality),
    );
    const behind = at < 0 && locality && place;
    const region = behind ? findRegionBehind(this.rest, this.pieces, behind) : at;
    return regionName(this.take(region)) || undefined;
  }

  /** Without a code: a street with its number and a town, or a town and its country. */
  private withoutCode(): Parts | undefined {
    const { rest } = this;
    this.takeRegions();
    const split = findStreetPart(rest, this.stated);
    if (split < 0) return this.onlyTown();
    const found = findStreet(rest, split, this.country);
    const numbered = rest.slice(split, split + 2).some(isNumbered);
    if (!found || !(numbered || isNumbered(found.text) || this.stated)) return undefined;
    for (let place = found.from; place <= found.to; place += 1) this.take(place);
    let street = found.text;
    const isLarger = this.region !== undefined && this.used.has(0) && found.from > 1;
    let town = this.take(findTownBeside(rest, found, this.country, isLarger));
    if (town === '') {
      const [before, behind] = splitAtTown(street, this.country);
      if (before !== '' && behind !== '') [street, town] = [before, behind];
    }
    if (town === '' && !this.named && !this.region && rest.filter(Boolean).length > 1)
      return undefined;
    const state = this.region && countryOfState(this.region, this.country);
    const [locality, inBrackets] = townName(this.withoutRegion(town, this.country), this.country);
    return {
      street: streetName(street),
      locality: locality || undefined,
      region: this.region ?? inBrackets ?? this.regionBeside(found.to, locality),
      country: this.named ?? state ?? this.country,
    };
  }

  private onlyTown(): Parts | undefined {
    const left = this.rest.filter((part) => part !== '');
    const [town, ...more] = left;
    const state = this.region && countryOfState(this.region, this.country);
    if (!(this.named || (state && this.all.length === 2)) || !town || more.length > 1)
      return undefined;
    if (!left.every(isTown)) return undefined;
    if (left.some((part) => part.split(' ').length > 4 || hasLegalForm(part))) return undefined;
    this.rest.fill('');
    return {
      locality: townName(town)[0],
      region: this.region ?? more[0],
      country: this.named ?? state ?? this.country,
    };
  }
}
