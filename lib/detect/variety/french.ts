import { sign, type VarietyRules } from './sign';

/**
 * As the Petit Robert and the Base de données lexicographiques panfrancophone place them; Usito and the Office québécois
 * de la langue française for Canada, Francard's Dictionnaire des belgicismes, Thibault's Dictionnaire suisse romand.
 */
export const french: VarietyRules = {
  signs: [
    sign(
      'CA',
      'only',
      `magasiner, magasinage, magasiné, icitte, pantoute, tuque, clavarder, clavardage, infolettre, infolettres, pourriel*,
      cégep, adresse courriel, virement interac, laveuse, sécheuse, cellulaire, cellulaires, piastre, piastres, achaler, tvq`,
    ),
    sign(
      'CA',
      'mostly',
      `courriel, courriels, fin de semaine, fins de semaine, présentement, chandail, chandails, breuvage*, dépanneur, tps, autobus, c'est plate`,
    ),
    sign('CA', 'rather', 'dollars, rabais, bonne fin de journée, stationnement, souliers'),
    sign('BE CH', 'only', 'septante, nonante, septante-*, nonante-*'),
    sign(
      'CH',
      'only',
      `huitante, huitante-*, natel, natels, npa, bulletin de versement, bulletins de versement, lamal, parquer, parqué,
      votation*, tout de bon, ça joue, panosse, meilleures salutations, francs suisses`,
    ),
    sign('CH', 'mostly', 'canton, cantons, en action, foehn'),
    sign(
      'BE',
      'only',
      `numéro de gsm, mon gsm, kot, bourgmestre, échevin*, farde, fardes, endéans, registre national, drache, chicon, chicons,
      extrait de compte, bien à vous, sur base de, aubette, brol`,
    ),
    sign('BE', 'mostly', 'gsm, à tantôt'),
    sign('BE CH CA', 'rather', 'souper, tantôt'),
    sign(
      'FR',
      'mostly',
      `rib, siren, kbis, carte bleue, numéro de portable, mon portable, quatre-vingt-dix, quatre-vingt-dix-*,
      préfecture, dgccrf, mél`,
    ),
    sign('FR', 'rather', 'portable, soixante-dix, point relais'),
    // What Quebec calls "fin de semaine" and "courriel".
    { words: 'week-end, week-ends, weekend, mail, mails', weights: { FR: 0.5, BE: 0.5, CH: 0.5, CA: -1.5 } },
    sign('MA', 'mostly', 'dirhams, dhs'),
    sign('DZ TN', 'mostly', 'dinars'),
    sign('SN CI ML BF BJ TG NE CM GA', 'mostly', 'fcfa, francs cfa'),
  ],
};
