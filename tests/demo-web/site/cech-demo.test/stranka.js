// With ?podoba=nova the page is as after a redesign; every click and key it hears is counted.
const zvuky = [];
for (const typ of ['click', 'mousedown', 'pointerdown', 'mouseover', 'keydown', 'focusin'])
  document.addEventListener(typ, () => zvuky.push(typ));
for (const odkaz of document.querySelectorAll('a')) odkaz.addEventListener('click', () => zvuky.push('odkaz'));
window.zvuky = zvuky;
if (new URLSearchParams(location.search).get('podoba') === 'nova')
  for (const karta of document.querySelectorAll('.karta')) {
    const radek = [...karta.querySelectorAll('p')].at(-1);
    const cislo = /Volat dílnu ([\d ]+)/.exec(radek.textContent)?.[1];
    radek.textContent = radek.textContent.split(/Volat|Dílna telefon/)[0];
    const novy = document.createElement('p');
    novy.className = 'spojeni';
    novy.textContent = cislo ? `☎ ${cislo}` : '☎ není';
    karta.prepend(novy);
  }
if (new URLSearchParams(location.search).get('okno') !== null) {
  const okno = document.createElement('dialog');
  okno.textContent = 'Souhlasíte s cookies?';
  document.body.append(okno);
  okno.showModal();
}
