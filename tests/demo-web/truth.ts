import type { DemoPage } from './demo-page';
import { companyPages } from './truth/company-pages';
import { directoryPages } from './truth/directory-pages';
import { linkedInPages } from './truth/linkedin-pages';
import { specialPages } from './truth/special-pages';

/** Every page of the demo web that has an expectation, with what is to be taken from it. */
export const demoTruth: DemoPage[] = [
  ...directoryPages,
  ...companyPages,
  ...linkedInPages,
  ...specialPages,
];
