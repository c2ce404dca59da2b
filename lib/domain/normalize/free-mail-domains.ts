/** Mail services anybody can have an address at; their domain says nothing about a company. */
export const freeMailDomains: string[] = [
  // International
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com',
  'rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com pm.me',
  'tutanota.com tuta.io tuta.com gmx.com gmx.net mail.com email.com zoho.com zohomail.com',
  'fastmail.com fastmail.fm hushmail.com hey.com duck.com inbox.com usa.com consultant.com',
  // Czech Republic, Slovakia
  'seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz tiscali.cz quick.cz iol.cz',
  'spoluzaci.cz hotmail.cz yahoo.cz outlook.cz mujmail.cz o2active.cz cbox.cz raz-dva.cz',
  'azet.sk zoznam.sk centrum.sk atlas.sk post.sk pobox.sk szm.sk stonline.sk orangemail.sk',
  'mail.t-com.sk outlook.sk',
  // Estonia, Latvia, Lithuania
  'mail.ee hot.ee online.ee neti.ee hotmail.ee inbox.lv inbox.eu apollo.lv one.lv tvnet.lv',
  'e-apollo.lv takas.lt zebra.lt one.lt inbox.lt delfi.lt mail.lt',
  // Hungary
  'freemail.hu citromail.hu indamail.hu vipmail.hu t-online.hu t-email.hu mailbox.hu chello.hu',
  'upcmail.hu digikabel.hu invitel.hu hotmail.hu',
  // Romania
  'yahoo.ro k.ro email.ro home.ro personal.ro clicknet.ro rdslink.ro',
  // Russia, Ukraine, Belarus, Kazakhstan
  'mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com yandex.by yandex.kz',
  'yandex.ua rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru qip.ru pochta.ru nm.ru hotbox.ru',
  'ukr.net i.ua meta.ua bigmir.net email.ua online.ua tut.by mail.by mail.kz xaker.ru',
  // Germany, Austria, Switzerland
  'gmx.de gmx.at gmx.ch web.de t-online.de freenet.de arcor.de mail.de posteo.de online.de',
  'mailbox.org kabelmail.de vodafone.de yahoo.de hotmail.de outlook.de live.de aol.de email.de',
  'unitybox.de aon.at chello.at bluewin.ch sunrise.ch hispeed.ch inode.at kabsi.at drei.at',
  // Poland
  'wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm gazeta.pl',
  'tlen.pl go2.pl vp.pl autograf.pl buziaczek.pl int.pl poczta.pl neostrada.pl',
  // Western Europe and the rest
  'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr yahoo.fr',
  'hotmail.fr live.fr outlook.fr gmx.fr libero.it virgilio.it alice.it tin.it tiscali.it',
  'yahoo.it hotmail.it live.it outlook.it email.it fastwebnet.it inwind.it iol.it',
  'telefonica.net terra.es yahoo.es hotmail.es outlook.es sapo.pt ziggo.nl kpnmail.nl planet.nl',
  'hetnet.nl xs4all.nl home.nl telenet.be skynet.be btinternet.com sky.com talktalk.net',
  'virginmedia.com ntlworld.com blueyonder.co.uk yahoo.co.uk hotmail.co.uk live.co.uk',
  'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net',
  'shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au qq.com 163.com 126.com sina.com',
  'yeah.net naver.com daum.net hanmail.net rediffmail.com yahoo.co.in yahoo.co.jp',
  'windowslive.com abv.bg mail.bg net.hr siol.net telia.com',
].flatMap((line) => line.split(' '));
