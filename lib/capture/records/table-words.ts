import { foldText } from '@/lib/domain/normalize/clean-text';

/** Labels of a table's columns, folded, in the users' languages and those around. */

const labels = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((label) => foldText(label)));

export const givenLabels = labels(
  'first name, firstname, given name, given names, forename, forenames, christian name, křestní jméno, krstné meno, ' +
    'eesnimi, keresztnév, utónév, prenume, prenumele, имя, ім’я, імʼя, ім я, imię, imiona, vorname, rufname, prénom, ' +
    'nombre, nombres, voornaam, förnamn, fornavn, etunimi, vardas, vārds, όνομα',
);

export const surnameLabels = labels(
  'last name, lastname, surname, family name, příjmení, priezvisko, perekonnanimi, perenimi, vezetéknév, családnév, ' +
    'фамилия, прізвище, nazwisko, nachname, familienname, zuname, nom de famille, cognome, apellido, apellidos, apelido, ' +
    'sobrenome, achternaam, familienaam, efternamn, etternavn, efternavn, sukunimi, pavardė, uzvārds, επώνυμο, επίθετο, ' +
    'numele de familie',
);

/** The whole name, or beside one of the others the part that is left. */
export const eitherLabels = labels(
  'name, jméno, meno, nom, nome, nume, numele, first, last, nimi, név, navn, namn',
);

export const roleLabels = labels(
  'title, job title, position, role, function, job, post, occupation, funkce, funkcia, pozice, pozícia, pracovní pozice, ' +
    'zařazení, pracovné zaradenie, amet, ametikoht, ametinimetus, beosztás, munkakör, pozíció, funcție, funcția, post, ' +
    'должность, посада, stanowisko, funkcja, funktion, position, tätigkeit, aufgabe, fonction, poste, qualifica, ruolo, ' +
    'mansione, cargo, puesto, função, functie, befattning, titel, stilling, tehtävä, pareigos, amats, θέση, ιδιότητα',
);
