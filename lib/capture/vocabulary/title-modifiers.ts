/** Words that stand before the head of a job title and belong to it, folded. */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'general executive managing sales senior junior chief founding co vice deputy assistant associate technical financial ' +
    'marketing commercial regional national area project product office operations human resources practice account ' +
    'customer service business development creative art it software lead principal head personal licensed independent ' +
    'generalni vykonny vykonna obchodni technicky technicka financni provozni vyrobni marketingovy odborny hlavni hlavna ' +
    'generalny riadiaci obchodny financny prevadzkovy statutarni zastupujici ' +
    'geschaftsfuhrender kaufmannischer technischer leitender leitende stellvertretender stellvertretende erste erster ' +
    'ugyvezeto kereskedelmi muszaki gazdasagi penzugyi ertekesitesi marketing ' +
    'генеральный исполнительный коммерческий технический финансовый главный ведущий старший региональный ' +
    'directeur directrice director dyrektor general generale generala amministratore'
  ).split(' '),
);
