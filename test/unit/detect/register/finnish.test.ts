import { describeSentences } from './sentences';

describeSentences('fi', {
  formal: [
    'Hyvää päivää, voisitteko tarkistaa tilaukseni?',
    'Voitteko lähettää laskun uudelleen?',
    'Kiitän Teitä vastauksesta.',
    'Pyydän, että Te otatte minuun yhteyttä.',
    'Lähettäkää minulle uusi lasku.',
    'Arvoisa asiakaspalvelu, pakettini ei ole saapunut. Kunnioittavasti Matti Virtanen',
    'Milloin toimitatte tuotteen?',
    'Olkaa hyvä ja peruuttakaa tilaus.',
    'Hyvää päivää, rouva Korhonen, kiitos vastauksesta.',
  ],
  informal: [
    'Moro! Missä paketti on?',
    'Moi, voitko sä kattoo mun tilauksen',
    'Mä en oo saanu mitään, ootko siellä?',
    'Moikka, voisitko auttaa sinä tässä? Kiitti',
    'Voitsä auttaa, appi ei toimi',
    'Moi, saatko sinun päästä kiinni sen paketin? Nähdään',
  ],
  neutral: [
    'Missä tilaukseni on?',
    'Hei, voitko auttaa minua tilauksen kanssa?',
    'Voisitko lähettää sinun yhteystietosi?',
    'Onko teillä tätä kokoa 42?',
    'Puhelin puhuu ranskaa ja pelkää vettä.',
    'Hauskaa, että mukaan tuli raakaa lihaa, ja aikaa kului.',
    'Lähetti sanoi: ”odottakaa tässä” ja lähti.',
    'Näytöllä lukee "Syöttäkää koodi".',
    'Sää oli huono, joten lähetys myöhästyi.',
    'Herra Virtanen haki paketin.',
    'Hyvää päivää, en pääse kirjautumaan.',
    'Ystävällisin terveisin Anna Laine',
    'Tilaus 4512',
  ],
  quotes: [
    ['Missä paketti on? Kiitän Teitä avusta.', 'Teitä'],
    ['Voitteko auttaa?', 'Voitteko'],
    ['Moro, missä paketti on?', 'Moro'],
  ],
});
