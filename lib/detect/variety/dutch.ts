import { sign, type VarietyRules } from './sign';

/**
 * As Van Dale and the Prisma Handwoordenboek label them ("Belgisch-Nederlands", "Nederlands-Nederlands"); the Taalunie's
 * Taaladvies.net for closings and verbs.
 */
export const dutch: VarietyRules = {
  signs: [
    sign(
      'BE',
      'only',
      `solden, confituur, goesting, amai, gij, wablief, seffens, subiet, droogkuis, microgolf, microgolfoven, frigo, appelsien*,
      ajuin*, pompelmoes*, rijksregisternummer, ondernemingsnummer, rekeninguittreksel*, kasticket*, mutualiteit, itsme, efkes,
      autostrade, camion, facteur, plezant, plezante, kot, maaltijdcheque*`,
    ),
    sign(
      'BE',
      'mostly',
      `gsm, gsm-nummer, voormiddag, verwittigen, verwittigd, nummerplaat, identiteitskaart, bankkaart, spijtig, spijtig genoeg, ge,
      overschrijving, kuisen, bekomen, allez, zever, met vriendelijke groeten`,
    ),
    sign('BE', 'rather', 'proper, namiddag, gelieve, vriendelijke groeten, tof, levering'),
    sign('NL', 'only', 'kvk-nummer, pinpas, pinnen, gepind, kenteken, doei, mobieltje'),
    sign('NL', 'mostly', 'ideal, kassabon, hoi, 06-nummer, restitutie'),
    sign(
      'NL',
      'rather',
      'jam, ochtend, met vriendelijke groet, vriendelijke groet, pakketje, bezorging, bezorgen, bezorger',
    ),
    sign('SR', 'only', 'srd, surinaamse dollar'),
  ],
};
