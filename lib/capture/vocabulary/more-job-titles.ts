/**
 * More heads of job titles, written as those of `jobTitleStems`, which the reader in the page can do without:
 * where they stand beside a name, in its table or under its heading, is seen from the lines it hands over.
 */
export const moreJobTitleStems: readonly string[] = [
  // English
  'alderman ambassador apprentice archivist barrister captain$ carer$',
  'choirmaster chorister commissioner convener convenor coroner correspondent craftsman',
  'delegate$ dietitian drummer electrician facilitator farrier fieldworker fundraiser guitarist',
  'helper$ historian housekeeper interpreter magistrate masseur matron$ mentor$',
  'musician naturalist nutritionist organiser organist organizer osteopath photographer pianist podiatrist',
  'practitioner psychiatrist psychologist psychotherap radiographer ranger$ selectman selectmen sexton',
  'sheriff spokesman spokesperson spokeswoman steward stewardess surveyor verger$',
  'vocalist volunteer$ webmistress',
  // Danish, Norwegian, Swedish
  'advokatfullmektig barnepleier barnmorska bogholder butikschef eier$ ejer$ formand formann forperson fotograf',
  'fuldmaegtig forskare grundlaegger gruppleder handlaggare hovslagare indehaver ingenior ingenjor jordemoder',
  'jurist kasserer kassor kokk$ kunderadgiver lakare lege$ ledamot læge$',
  'lærer larare mekaniker montor musiker$ naestformand nestleder oversatter oversetter pedagog$ psykolog',
  'pædagog radgiver radgivare redaktor revisor rorlegger sagsbehandler saksbehandler salgskonsulent sammankall sekretær',
  'selger sjukskot snedker snickare suppleant sygeplejersk sykepleier saelger sælger tandlakare tandlæge tannlege',
  'tillitsvalgt tillidsmand tommermester trener$ vaktmast vaktmester varamann varamedlem verkstmester vicevart',
  'viceordforande agare$ okonom ordstyrer styrmand',
  // Finnish
  'arkkitehti asentaja asianajaja hieroja insinoori jasen$ kasittelija katsastaja kirjanpitaja kokki$ laakari lakimies',
  'leipuri myyntiedustaja omistaja ohjaaja opettaja pastori puutarhuri rehtori sihteeri suunnittelija tarkastaja tiedottaja',
  'toimittaja tyonjohtaja valmentaja varajasen yrittaja',
].flatMap((line) => line.split(' '));

/** Endings of words put together from more than one, which make the holder of an office of them. */
export const jobTitleEndings: readonly string[] = (
  'medlem formand formann formaður sekretær sekreterare konsulent kasserer revisor suppleant ledamot rådgiver radgiver ' +
  'radgivare medarbejder medarbetare medarbeider ansvarlig lærer larare lege læge lakare pleier plejerske tekniker ' +
  'mester mastare fotograf johtaja hoitaja sihteeri jasen edustaja neuvoja vastaava asiantuntija laakari'
).split(' ');
