import { describe, expect, it } from 'vitest';
import { schemaItem } from '@/lib/capture/schema-org/schema-item';
import { isOrganization, isPerson } from '@/lib/capture/schema-org/type-families';

const kind = (type: string) => {
  const item = schemaItem([type]);
  if (isPerson(item)) return 'person';
  return isOrganization(item) ? 'organization' : undefined;
};

describe('the families of types', () => {
  it.each(
    `Organization LocalBusiness localbusiness Corporation NGO Dentist Physician AutoRepair TireShop
    BarOrPub CafeOrCoffeeShop Bakery FastFoodRestaurant Hotel BedAndBreakfast RealEstateAgent Notary
    EmploymentAgency RoofingContractor HVACBusiness BankOrCreditUnion OnlineStore SportsTeam MusicGroup
    NewsMediaOrganization GovernmentOffice CollegeOrUniversity Preschool VacationRental DentalClinic
    Library LibrarySystem GasStation PoliceStation StadiumOrArena Winery DaySpa BusinessEntity`.split(
      /\s+/,
    ),
  )('has %s among the organizations', (type) => {
    expect(kind(type)).toBe('organization');
  });

  it.each(['Person', 'person', 'Patient', 'IndividualPhysician'])('has %s among people', (type) => {
    expect(kind(type)).toBe('person');
  });

  it.each(
    `Product ProductGroup Service Place Event WebSite Article Brand Course TrainStation Offer
    GovernmentService PostalAddress ContactPoint JobPosting BreadcrumbList constructor __proto__`.split(
      /\s+/,
    ),
  )('has %s among neither', (type) => {
    expect(kind(type)).toBeUndefined();
  });
});
