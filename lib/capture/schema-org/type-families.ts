import type { SchemaItem } from './schema-item';

/**
 * The organisation and person families of schema.org 29 with their older names and those of other
 * vocabularies, as data, folded to lower case. Most are told by how their names end, which holds for
 * subtypes that sites make up ("DentalClinic") as well; only the others are listed.
 */
const organizationEndings =
  /(?:organi[sz]ation|business|store|shop|dealer|repair|restaurant|agency|agent|school|preschool|kindergarten|club|team|contractor|company|corporation|clinic|salon|spa|rental|office|marketplace|university|association|brewery|bakery|winery|distillery|pharmacy|hospital|hotel|motel|hostel|resort|library|laboratory|firm|lab)$/;

/** What ends like an organization and is none. */
const notOrganizations = /^(?:.*permit|subjectof|servicechannel|userteam)$/;

const organizations = `
consortium cooperative fundingscheme librarysystem ngo performinggroup dancegroup musicgroup
theatergroup politicalparty project researchproject workersunion collegeoruniversity dentist physician
veterinarycare covidtestingfacility communityhealth dermatology dietnutrition emergency geriatric
gynecologic midwifery nursing obstetric oncologic optician optometric otolaryngologic pediatric
physiotherapy plasticsurgery podiatric primarycare psychiatric publichealth animalshelter autowash
autobodyshop gasstation childcare dryclining drycleaningorlaundry emergencyservice firestation
policestation adultentertainment amusementpark artgallery casino movietheater financialservice
accountingservice automatedteller bankorcreditunion bank foodestablishment barorpub cafeorcoffeeshop
electrician housepainter locksmith plumber internetcafe legalservice attorney notary bedandbreakfast
campground professionalservice radiostation televisionstation recyclingcenter selfstorage shoppingcenter
sportsactivitylocation bowlingalley exercisegym golfcourse publicswimmingpool stadiumorarena
tenniscomplex florist touristinformationcenter organizationofvcard businessentity group
skiresort medicalspa businesscenter
`;

const people = 'person patient individualphysician';

const wordsOf = (text: string) => new Set(text.trim().split(/\s+/));

const listed: ReadonlySet<string> = wordsOf(organizations);
const peopleTypes: ReadonlySet<string> = wordsOf(people);

/** Types that stand between a thing and an entity: a role carries the title of whoever plays it. */
const roleTypes = wordsOf('role organizationrole employeerole performancerole linkrole');

/** Pages: what they are `about` is the subject. */
const pageTypes = wordsOf(
  'webpage aboutpage contactpage profilepage collectionpage itempage faqpage searchresultspage checkoutpage',
);

/** Works of readers and customers: who wrote them has nothing to do with the page's subject. */
const opinionTypes = wordsOf(
  'review userreview comment answer question criticreview employerreview claimreview discussionforumposting',
);

const isAnyOf = (family: ReadonlySet<string>) => (item: SchemaItem) =>
  item.types.some((type) => family.has(type.toLowerCase()));

export const isPerson = isAnyOf(peopleTypes);
export const isRole = isAnyOf(roleTypes);
export const isPage = isAnyOf(pageTypes);
export const isOpinion = isAnyOf(opinionTypes);

export function isOrganization(item: SchemaItem): boolean {
  return item.types.some((written) => {
    const type = written.toLowerCase();
    return listed.has(type) || (organizationEndings.test(type) && !notOrganizations.test(type));
  });
}
