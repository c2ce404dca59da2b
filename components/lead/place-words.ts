/**
 * The readers' own names for places in a page, and the message for each. Whatever else stands in an
 * origin is the page's own wording (a label, a property path) and is shown as it is.
 */
const placeWords = {
  heading: 'heading',
  title: 'title',
  text: 'text',
  address: 'address',
  link: 'link',
  'link, header': 'linkHeader',
  'link, footer': 'linkFooter',
  'link, aside': 'linkAside',
  'link, navigation': 'linkHeader',
  'search result': 'searchResult',
  'selected text': 'selectedText',
  'profile card': 'profileCard',
  'profile heading': 'profileHeading',
  'company card': 'companyCard',
  'company heading': 'companyHeading',
  'contact info': 'contactInfo',
  experience: 'experience',
  headline: 'headline',
  locations: 'locations',
  breadcrumbs: 'breadcrumbs',
  'page address': 'pageAddress',
  'title beside the name': 'besideName',
  'link of the name': 'linkOfName',
  'town named in the text': 'namedTown',
} as const;

type PlaceWord = (typeof placeWords)[keyof typeof placeWords];

export function findPlaceWord(where: string): PlaceWord | undefined {
  return Object.entries(placeWords).find(([place]) => place === where)?.[1];
}
