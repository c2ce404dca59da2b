import type { SourceChannel } from '@/lib/domain/source-channel';

export type HostKind =
  | 'directory'
  | 'register'
  | 'trading-platform'
  | 'classified-board'
  | 'job-board'
  | 'social-network'
  | 'search-engine'
  | 'map'
  | 'regional-portal'
  | 'news'
  | 'site-builder'
  | 'link-shortener'
  | 'reference';

/**
 * Sites that host other people's companies. "host.tld" means exactly that host and its "www.";
 * ".host.tld" the domain with everything below it.
 */
const lines: Record<HostKind, string[]> = {
  directory: [
    // CZ, SK
    '.firmy.cz .zlatestranky.cz .zivefirmy.cz .najisto.cz .najisto.centrum.cz .firmy.net .edb.cz',
    '.idatabaze.cz .detail.cz .cylex.cz .kompass.cz .katalogy.cz .abc.cz',
    '.atlasfirem.info .ifirmy.cz .infofirmy.cz .kurzy.cz .merk.cz',
    '.zoznam.sk .zlatestranky.sk .azet.sk .firmy.sk .cylex.sk .finstat.sk .foaf.sk .zoznamfiriem.sk',
    '.indexpodnikatela.sk .valida.sk .kompass.sk .europages.cz .europages.sk',
    // EE, LV, LT
    '.neti.ee .teatmik.ee .inforegister.ee .e-krediidiinfo.ee .1182.ee .1188.ee .infoatlas.ee',
    '.ettevotjate.ee .storybook.ee .1188.lv .1189.lv .zl.lv .firmas.lv .lursoft.lv',
    '.company.lv .uznemumi.lv .rekvizitai.lt .rekvizitai.vz.lt .imones.lt .info.lt .visalietuva.lt .118.lt',
    // HU
    '.cylex.hu .aranyoldalak.hu .telefonkonyv.hu .ceginformacio.hu .nemzeticegtar.hu .opten.hu',
    '.ceginfo.hu .cegkatalogus.hu .vallalkozas.hu .joszaki.hu .szakkatalogus.hu',
    // RO, MD
    '.listafirme.ro .listafirme.eu .paginiaurii.ro .firme.info .termene.ro .risco.ro .cylex.ro',
    '.cylex-romania.ro .totalfirme.ro .infocui.ro .romanian-companies.eu .yellowpages.md',
    // RU, UA, BY, KZ
    '.2gis.ru .2gis.com .2gis.kz .zoon.ru .yell.ru .rusprofile.ru .list-org.com .spark-interfax.ru',
    '.orgpage.ru .spr.ru .flamp.ru .sbis.ru .checko.ru .audit-it.ru .vbankcenter.ru .zachestnyibiznes.ru',
    '.companies.rbc.ru .cataloxy.ru .rosfirm.ru .youcontrol.com.ua .opendatabot.ua .clarity-project.info',
    '.ua-region.com.ua .ukrainian-companies.com .golden-pages.ua .allbiz.ua .all.biz .spravka.ua',
    // DE, AT, CH
    '.gelbeseiten.de .11880.com .dasoertliche.de .dastelefonbuch.de .meinestadt.de .branchenbuch.de',
    '.northdata.de .northdata.com .wlw.de .wer-zu-wem.de .firmenwissen.de .cylex.de .goyellow.de',
    '.branchen-info.net .herold.at .firmen.wko.at .firmenabc.at .firmenabc.com .local.ch .search.ch',
    '.moneyhouse.ch .wlw.at .wlw.ch .kununu.com .golocal.de .marktplatz-mittelstand.de',
    // PL
    '.panoramafirm.pl .pkt.pl .aleo.com .gowork.pl .cylex-polska.pl .krs-pobierz.pl .rejestr.io',
    '.money.pl .firmy.pl .oferteo.pl .fixly.pl .owg.pl .znanylekarz.pl',
    // International
    '.yellowpages.com .yellowpages.ca .yell.com .yelp.com .yelp.co.uk .yelp.de .yelp.fr .yelp.ie',
    '.thomsonlocal.com .192.com .scoot.co.uk .freeindex.co.uk .bbb.org .manta.com .superpages.com',
    '.whitepages.com .411.com .dexknows.com .citysearch.com .foursquare.com .kompass.com .europages.com',
    '.europages.co.uk .europages.de .europages.fr .dnb.com .opencorporates.com .crunchbase.com',
    '.zoominfo.com .apollo.io .rocketreach.co .lusha.com .owler.com .pitchbook.com .bloomberg.com',
    '.clutch.co .goodfirms.co .g2.com .capterra.com .trustpilot.com .glassdoor.com .angi.com .houzz.com',
    '.pagesjaunes.fr .societe.com .pappers.fr .verif.com .paginegialle.it .paginebianche.it',
    '.paginasamarillas.es .einforma.com .axesor.es .goudengids.nl .goudengids.be .pagesdor.be',
    '.infobel.com .hotfrog.com .cylex.com .brownbook.net .tuugo.us .chamberofcommerce.com',
    '.tripadvisor.com .tripadvisor.cz .booking.com .opentable.com .zomato.com .restu.cz .fodors.com',
    '.urbanspoon.com .justdial.com .gulesider.no .proff.no .proff.se .proff.dk .eniro.se .hitta.se',
    '.allabolag.se .fonecta.fi .krak.dk',
    // Reserved top level: used by the demo web and the tests.
    '.firmy-demo.test .ariregister-demo.test',
  ],
  register: [
    '.ares.gov.cz .wwwinfo.mfcr.cz .or.justice.cz .justice.cz .rzp.cz .rzp.gov.cz .isir.justice.cz',
    '.orsr.sk .zrsr.sk .registeruz.sk .slov-lex.sk .rpo.statistics.sk .ariregister.rik.ee .rik.ee',
    '.emta.ee .info.ur.gov.lv .ur.gov.lv .registrucentras.lt .e-cegjegyzek.hu .e-beszamolo.im.gov.hu',
    '.onrc.ro .recom.onrc.ro .mfinante.gov.ro .anaf.ro .egrul.nalog.ru .nalog.ru .usr.minjust.gov.ua',
    '.handelsregister.de .unternehmensregister.de .bundesanzeiger.de .justiz.gv.at .firmenbuch.at',
    '.ekrs.ms.gov.pl .prs.ms.gov.pl .ceidg.gov.pl .biznes.gov.pl .stat.gov.pl',
    '.find-and-update.company-information.service.gov.uk .companieshouse.gov.uk .sec.gov .kvk.nl',
    '.infogreffe.fr .registroimprese.it .e-justice.europa.eu .brreg.no .bolagsverket.se .virk.dk',
    '.zefix.ch',
  ],
  'trading-platform': [
    // Universal and B2B marketplaces, tenders, shops with sellers of their own.
    '.alibaba.com .aliexpress.com .aliexpress.ru .made-in-china.com .globalsources.com .dhgate.com',
    '.indiamart.com .tradeindia.com .ec21.com .tradekey.com .exportersindia.com .thomasnet.com',
    '.amazon.com .amazon.de .amazon.co.uk .amazon.fr .amazon.it .amazon.es .amazon.pl .amazon.nl',
    '.amazon.se .amazon.com.be .amazon.ca .ebay.com .ebay.de .ebay.co.uk .ebay.at .ebay.fr .ebay.it',
    '.ebay.es .ebay.pl .etsy.com .walmart.com .wish.com .temu.com .rakuten.com .cdiscount.com',
    '.allegro.pl .allegro.cz .allegro.sk .allegro.hu .ceneo.pl .heureka.cz .heureka.sk .zbozi.cz',
    '.aukro.cz .glami.cz .mall.cz .kaufland.cz .kaufland.de .kaufland.sk .otto.de .mimovrste.com',
    '.fler.cz .sashe.sk .ozon.ru .wildberries.ru .market.yandex.ru .megamarket.ru .tiu.ru .pulscen.ru',
    '.satom.ru .b2b-center.ru .fabrikant.ru .sberbank-ast.ru .rts-tender.ru .roseltorg.ru .zakupki.gov.ru',
    '.prom.ua .rozetka.com.ua .hotline.ua .epicentrk.ua .prozorro.gov.ua .smarttender.biz .zakupivli.pro',
    '.deal.by .satu.kz .kaspi.kz .emag.ro .emag.hu .emag.bg .okazii.ro .arukereso.hu .argep.hu',
    '.compari.ro .vatera.hu .pigu.lt .220.lv .kaup24.ee .hansapost.ee .varle.lt .osta.ee .okidoki.ee',
    '.check24.de .idealo.de .geizhals.de .geizhals.at .mercateo.com .visable.com',
    '.poptavka.cz .epoptavka.cz .poptavej.cz .aaapoptavka.cz .nen.nipez.cz .tenderarena.cz .e-zakazky.cz',
    '.ted.europa.eu .e-licitatie.ro .riigihanked.riik.ee .ezamowienia.gov.pl .josephine.proebiz.com',
    '.machineseeker.com .maschinensucher.de .exapro.com .tradus.com .mascus.com .agriaffaires.com',
    '.upwork.com .fiverr.com .freelancer.com .webtrh.cz',
    // Reserved top level: used by the demo web and the tests.
    '.arlista-demo.test',
  ],
  'classified-board': [
    '.bazos.cz .bazos.sk .bazos.pl .bazos.at .sbazar.cz .annonce.cz .inzerce.cz .hyperinzerce.cz',
    '.avizo.cz .inzeruj.cz .bezrealitky.cz .sreality.cz .reality.cz .tipcars.com .sauto.cz',
    '.bazar.sk .nehnutelnosti.sk .autobazar.eu .inzeraty.sk .modrykonik.sk .soov.ee .kuldnebors.ee',
    '.kv.ee .city24.ee .auto24.ee .ss.lv .ss.com .reklama.lv .skelbiu.lt .alio.lt',
    '.autoplius.lt .aruodas.lt .plius.lt .jofogas.hu .hardverapro.hu .apro.hu .ingatlan.com .hasznaltauto.hu',
    '.expressz.hu .olx.ro .olx.ua .olx.pl .olx.bg .olx.kz .olx.pt .olx.uz .publi24.ro .lajumate.ro',
    '.anuntul.ro .storia.ro .imobiliare.ro .autovit.ro .tocmai.ro .anunturi.ro .999.md .avito.ru',
    '.youla.ru .irr.ru .doska.ru .drom.ru .auto.ru .cian.ru .farpost.ru .kufar.by .onliner.by .av.by',
    '.ria.com .auto.ria.com .dom.ria.com .besplatka.ua .kidstaff.com.ua .kleinanzeigen.de .quoka.de',
    '.markt.de .kalaydo.de .immobilienscout24.de .immowelt.de .mobile.de .autoscout24.de .autoscout24.com',
    '.willhaben.at .bazar.at .flohmarkt.at .tutti.ch .ricardo.ch .anibis.ch .otomoto.pl .otodom.pl',
    '.sprzedajemy.pl .gratka.pl .lento.pl .adverts.ie .donedeal.ie .gumtree.com .gumtree.pl',
    '.craigslist.org .craigslist.com .leboncoin.fr .subito.it .kijiji.ca .kijiji.it .milanuncios.com',
    '.wallapop.com .marktplaats.nl .2dehands.be .blocket.se .finn.no .tori.fi .dba.dk .preloved.co.uk',
    '.rightmove.co.uk .zoopla.co.uk .idealista.com',
    // Reserved top level: used by the demo web and the tests.
    '.anunt-demo.test',
  ],
  'job-board': [
    '.jobs.cz .prace.cz .profesia.sk .profesia.cz .startupjobs.cz .cocuma.cz .dobraprace.cz .easy-prace.cz',
    '.cv.ee .cvkeskus.ee .cvonline.lt .cvbankas.lt .cv.lv .cvmarket.lv .cvmarket.lt .profession.hu',
    '.jobline.hu .ejobs.ro .bestjobs.eu .hipo.ro .hh.ru .superjob.ru .rabota.ru .work.ua .robota.ua',
    '.rabota.by .stepstone.de .stepstone.at .karriere.at .pracuj.pl .praca.pl .nofluffjobs.com',
    '.indeed.com .monster.com .reed.co.uk .totaljobs.com .infojobs.net .jooble.org .adzuna.com',
    '.jobrapido.com .jobs.ch',
  ],
  'social-network': [
    '.linkedin.com .lnkd.in .facebook.com .fb.com .fb.me .m.me .messenger.com .instagram.com .threads.net',
    '.threads.com .twitter.com .x.com .t.co .youtube.com .youtu.be .tiktok.com .pinterest.com .pinterest.de',
    '.vk.com .vk.ru .vkontakte.ru .ok.ru .odnoklassniki.ru .my.mail.ru .t.me .telegram.me .telegram.org',
    '.wa.me .whatsapp.com .viber.com .xing.com .github.com .gitlab.com .reddit.com .quora.com',
    '.snapchat.com .tumblr.com .flickr.com .vimeo.com .behance.net .dribbble.com .medium.com .bsky.app',
    '.mastodon.social .discord.com .discord.gg .twitch.tv .soundcloud.com .rutube.ru .dzen.ru',
    '.slideshare.net .meetup.com .stackoverflow.com .researchgate.net .academia.edu .about.me',
    '.linktr.ee .draugiem.lv .nk.pl .goldenline.pl .viadeo.com .weibo.com .line.me .skype.com .zalo.me',
    // Reserved top level: used by the demo web and the tests.
    '.linkedin.test',
  ],
  'search-engine': [
    'google.com google.cz google.sk google.ee google.lv google.lt google.hu google.ro google.ru',
    'google.com.ua google.de google.at google.ch google.pl google.co.uk google.fr google.it google.es',
    'google.nl google.be google.bg google.pt google.se google.no google.fi google.dk google.ie google.ca',
    '.bing.com .duckduckgo.com .search.yahoo.com .yahoo.com yandex.ru yandex.com yandex.ua yandex.by',
    'yandex.kz ya.ru .search.seznam.cz seznam.cz .ecosia.org .startpage.com .qwant.com .search.brave.com',
    '.baidu.com .go.mail.ru .ask.com .perplexity.ai .kagi.com',
  ],
  map: [
    '.mapy.cz .mapy.com .maps.google.com .maps.app.goo.gl .goo.gl .maps.apple.com .openstreetmap.org',
    '.osm.org .waze.com .here.com .wego.here.com .maps.yandex.ru .mapquest.com .what3words.com',
    '.g.page .business.site .sites.google.com .maps.google.cz .maps.google.de',
  ],
  'regional-portal': [
    '.regiony24.cz .turistika.cz .kudyznudy.cz .slovakia.travel .visitestonia.com .latvia.travel',
    '.lithuania.travel .brno.cz .praha.eu .visitbrno.cz .mesta.cz .obce.cz',
    '.bratislava.sk .tallinn.ee .riga.lv .vilnius.lt .budapest.hu .bucuresti.ro .mos.ru .spb.ru .kyiv.ua',
    '.berlin.de .muenchen.de .hamburg.de .wien.gv.at .warszawa.pl .krakow.pl .meinbezirk.at .e1.ru .ngs.ru',
    '.74.ru .63.ru .nasemesto.cz',
  ],
  news: [
    '.idnes.cz .novinky.cz .seznamzpravy.cz .aktualne.cz .ihned.cz .hn.cz .ceskatelevize.cz .ct24.cz',
    '.irozhlas.cz .lidovky.cz .denik.cz .blesk.cz .e15.cz .forbes.cz .lupa.cz .ekonom.cz .mediar.cz',
    '.sme.sk .pravda.sk .dennikn.sk .aktuality.sk .hnonline.sk .trend.sk .topky.sk .delfi.ee .postimees.ee',
    '.err.ee .aripaev.ee .ohtuleht.ee .delfi.lv .tvnet.lv .lsm.lv .db.lv .delfi.lt .15min.lt .lrytas.lt',
    '.lrt.lt .vz.lt .index.hu .telex.hu .24.hu .hvg.hu .origo.hu .portfolio.hu .vg.hu .hotnews.ro .digi24.ro',
    '.adevarul.ro .zf.ro .mediafax.ro .libertatea.ro .g4media.ro .rbc.ru .kommersant.ru .vedomosti.ru',
    '.lenta.ru .ria.ru .tass.ru .interfax.ru .gazeta.ru .forbes.ru .iz.ru .pravda.com.ua .unian.ua .epravda.com.ua',
    '.liga.net .nv.ua .interfax.com.ua .spiegel.de .zeit.de .faz.net .welt.de .handelsblatt.com',
    '.sueddeutsche.de .tagesschau.de .bild.de .n-tv.de .wiwo.de .orf.at .derstandard.at .diepresse.com',
    '.kurier.at .krone.at .nzz.ch .gazeta.pl .wyborcza.pl .onet.pl .wp.pl .rp.pl .pb.pl .bankier.pl .tvn24.pl',
    '.bbc.com .bbc.co.uk .theguardian.com .ft.com .economist.com .reuters.com .apnews.com .cnn.com',
    '.nytimes.com .wsj.com .washingtonpost.com .forbes.com .cnbc.com .techcrunch.com .theverge.com',
    '.wired.com .businessinsider.com .lemonde.fr .lefigaro.fr .lesechos.fr .corriere.it .repubblica.it',
    '.ilsole24ore.com .elpais.com .elmundo.es .prnewswire.com .businesswire.com .euronews.com .politico.eu',
  ],
  'site-builder': [
    '.wixsite.com .wix.com .editorx.io .webnode.cz .webnode.sk .webnode.com .webnode.hu .webnode.page',
    '.webnode.ro .webnode.pl .webnode.at .webnode.fr .webnode.es .webnode.it .squarespace.com .weebly.com',
    '.wordpress.com .blogspot.com .blogger.com .blogspot.cz .jimdo.com .jimdosite.com .jimdofree.com',
    '.strikingly.com .mystrikingly.com .webflow.io .carrd.co .godaddysites.com .site123.me .yolasite.com',
    '.ucoz.ru .ucoz.com .ucoz.ua .narod.ru .tilda.ws .tilda.cc .nethouse.ru .umi.ru .turbo.site',
    '.estranky.cz .estranky.sk .mozello.com .mozello.lv .mozellosite.com .voog.com .voog.construction',
    '.webs.com .tripod.com .angelfire.com .geocities.com .github.io .gitlab.io .netlify.app .vercel.app',
    '.pages.dev .web.app .firebaseapp.com .herokuapp.com .onrender.com .azurewebsites.net .myshopify.com',
    '.shopify.com .eshop-rychle.cz .shoptet.cz .myshoptet.com .upgates.com .webgarden.cz .websnadno.cz',
    '.wz.cz .ic.cz .xf.cz .blog.cz .mypage.cz .unas.hu .gportal.hu .atw.hu .uw.hu .webnode.me .hupont.hu',
    '.simplesite.com .one.com .beepworld.de .npage.de .homepage.t-online.de .hpage.com',
    '.business.site .negocio.site .ueniweb.com .notion.site .canva.site .my.canva.site .framer.website',
    '.framer.app .odoo.com .bigcartel.com .ecwid.com .company.site .prestashop.com .webador.com .zyrosite.com',
    '.cloudfront.net .amazonaws.com .docs.google.com .drive.google.com .forms.gle',
    '.dropbox.com .mailchimp.com .mailchi.mp .typeform.com .calendly.com .eventbrite.com',
  ],
  'link-shortener': [
    '.bit.ly .bitly.com .tinyurl.com .ow.ly .buff.ly .is.gd .v.gd .cutt.ly .rebrand.ly .rb.gy .t.ly .shorturl.at',
    '.lnk.to .clck.ru .vk.cc .u.to .dlvr.it .trib.al .amzn.to .fb.watch .adf.ly .soo.gd .qrco.de',
  ],
  reference: [
    '.wikipedia.org .wikidata.org .wikimedia.org .schema.org .w3.org .archive.org .web.archive.org',
    '.play.google.com .apps.apple.com .itunes.apple.com .apple.com .microsoft.com .policies.google.com',
    '.support.google.com .google-analytics.com .googletagmanager.com .gstatic.com .googleapis.com',
    '.cookiebot.com .onetrust.com .cloudflare.com .gravatar.com .recaptcha.net .adobe.com .mozilla.org',
  ],
};

export const knownHosts: [kind: HostKind, hosts: string[]][] = Object.entries(lines).map(
  ([kind, hosts]) => [kind as HostKind, hosts.join(' ').split(' ')],
);

/** What finding a company there counts as; the rest are a company's own pages or say nothing. */
export const channelByKind: Partial<Record<HostKind, SourceChannel>> = {
  directory: 'business-directory',
  register: 'business-directory',
  map: 'business-directory',
  'trading-platform': 'trading-platform',
  'classified-board': 'classified-board',
  'job-board': 'classified-board',
  'social-network': 'social-network',
  'search-engine': 'search-results',
  'regional-portal': 'regional-portal',
  news: 'news-and-media',
};

/** "firmy.example" is that host or its "www."; ".firmy.example" the domain and all below it. */
export function hostMatches(host: string, pattern: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!pattern.startsWith('.')) return name === pattern || name === `www.${pattern}`;
  return name === pattern.slice(1) || name.endsWith(pattern);
}

const exactHosts = new Map<string, HostKind>();
const suffixHosts = new Map<string, HostKind>();
for (const [kind, hosts] of knownHosts) {
  for (const pattern of hosts) {
    const isSuffix = pattern.startsWith('.');
    const map = isSuffix ? suffixHosts : exactHosts;
    const name = isSuffix ? pattern.slice(1) : pattern;
    if (!map.has(name)) map.set(name, kind);
  }
}

/** The kind of site a host belongs to; the longest pattern that matches it decides. */
export function findHostKind(host: string): HostKind | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const exact = exactHosts.get(name.replace(/^www\./, ''));
  if (exact) return exact;
  for (let rest = name; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const kind = suffixHosts.get(rest);
    if (kind) return kind;
  }
  return undefined;
}
