/**
 * The organisation and person families of schema.org 29 and their older names, as data. Only types
 * that stand for a company, an institution or a group of people; `LocalBusiness` is a place as well.
 */
const organizations = `
Organization Airline Consortium Cooperative Corporation FundingScheme FundingAgency GovernmentOrganization
LibrarySystem LocalBusiness NGO NewsMediaOrganization OnlineBusiness OnlineStore OnlineMarketplace
PerformingGroup DanceGroup MusicGroup TheaterGroup PoliticalParty Project ResearchProject
ResearchOrganization SearchRescueOrganization SportsOrganization SportsTeam WorkersUnion
EducationalOrganization CollegeOrUniversity ElementarySchool HighSchool MiddleSchool Preschool School
MedicalOrganization Dentist DiagnosticLab Hospital MedicalClinic Pharmacy Physician
PhysiciansOffice VeterinaryCare CovidTestingFacility
CommunityHealth Dermatology DietNutrition Emergency Geriatric Gynecologic Midwifery Nursing
Obstetric Oncologic Optician Optometric Otolaryngologic Pediatric Physiotherapy PlasticSurgery
Podiatric PrimaryCare Psychiatric PublicHealth
AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop AutoDealer AutoPartsStore AutoRental
AutoRepair AutoWash GasStation MotorcycleDealer MotorcycleRepair ChildCare DryCleaningOrLaundry
EmergencyService FireStation PoliceStation EmploymentAgency EntertainmentBusiness AdultEntertainment
AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FinancialService AccountingService
AutomatedTeller BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery
CafeOrCoffeeShop Distillery FastFoodRestaurant IceCreamShop Restaurant Winery GovernmentOffice
PostOffice HealthAndBeautyBusiness BeautySalon DaySpa HairSalon HealthClub NailSalon TattooParlor
HomeAndConstructionBusiness Electrician GeneralContractor HVACBusiness HousePainter Locksmith
MovingCompany Plumber RoofingContractor InternetCafe LegalService Attorney Notary Library
LodgingBusiness BedAndBreakfast Campground Hostel Hotel Motel Resort SkiResort VacationRental
MedicalBusiness ProfessionalService RadioStation RealEstateAgent RecyclingCenter SelfStorage
ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym GolfCourse PublicSwimmingPool
SportsClub StadiumOrArena TennisComplex Store BikeStore BookStore ClothingStore ComputerStore
ConvenienceStore DepartmentStore ElectronicsStore Florist FurnitureStore GardenStore GroceryStore
HardwareStore HobbyShop HomeGoodsStore JewelryStore LiquorStore MensClothingStore MobilePhoneStore
MovieRentalStore MusicStore OfficeEquipmentStore OutletStore PawnShop PetStore ShoeStore
SportingGoodsStore TireShop ToyStore WholesaleStore TelevisionStation TouristInformationCenter
TravelAgency Brand Agency Company
`;

const people = 'Person Patient IndividualPhysician';

const wordsOf = (text: string) => new Set(text.trim().split(/\s+/));

export const organizationTypes: ReadonlySet<string> = wordsOf(organizations);
export const personTypes: ReadonlySet<string> = wordsOf(people);

/** Types that stand between a thing and an entity: a role carries the title of whoever plays it. */
export const roleTypes: ReadonlySet<string> = wordsOf(
  'Role OrganizationRole EmployeeRole PerformanceRole',
);

/** Pages: what they are `about` is the subject. */
export const pageTypes: ReadonlySet<string> = wordsOf(
  'WebPage AboutPage ContactPage ProfilePage CollectionPage ItemPage FAQPage SearchResultsPage',
);
