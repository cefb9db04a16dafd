import { anyCase } from '../any-case';
import { matches, of, sign, type VarietyRules, type Weights } from './sign';

const AMERICA = 'MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO PY CL AR UY US';
/** Where one says "vos": by the River Plate to everybody, in Central America among people who know each other. */
const VOSEO: Weights = { AR: 4, UY: 4, PY: 3.5, ...of('CR NI GT HN SV', 3), BO: 1.5 };
const PERFECT = anyCase(
  /(?<!\p{L})((?:he|hemos) (?:\p{L}{1,10} )?(?:\p{L}{1,14}(?:ado|ido|ído)|hecho|puesto|visto|escrito|abierto|roto|vuelto|dicho))(?!\p{L})/gu,
);

/**
 * As the Diccionario de americanismos (ASALE) and the Diccionario de la lengua española (RAE) place them; vosotros, voseo
 * and the perfect of the near past: Nueva gramática de la lengua española, § 16 and § 23.
 */
export const spanish: VarietyRules = {
  signs: [
    sign(
      'ES',
      'only',
      `vosotros, vosotras, vuestro, vuestra, vuestros, vuestras, os, *áis, *éis, sois, ordenador, ordenadores, zumo, zumos, patata*,
      aparcar, aparcamiento, aparcado, echar de menos, guay, currar, curro, enhorabuena, fontanero, albarán,
      contrarrembolso, contra reembolso, comunidad autónoma, gilipollas, cutre`,
    ),
    sign(
      'ES',
      'mostly',
      `un saludo, coger, cojo, coge, cogido, cogí, cogerlo, el móvil, mi móvil, del móvil, número de móvil, gafas, mola, ayuntamiento, chulo, chula, portátil, chaval, correo ordinario, ir a por, a por`,
    ),
    sign('ES', 'rather', 'móvil, coche, vale, reclamación, conducir, tarjeta sanitaria, bolígrafo, jersey'),
    sign(
      AMERICA,
      'mostly',
      `celular, celulares, computadora*, buen día, mercado libre, mercadolibre, número de guía, numero de guia, quedo atento,
      quedo atenta, estacionamiento, jugo, jugos, papas, enojado, enojada, chequear, rastreo, boleto, boletos, manejar`,
    ),
    sign(AMERICA, 'rather', 'ustedes, estimados, sucursal, reclamo, lentes, cuotas'),
    {
      words: `vos, sos, tenés, querés, podés, sabés, decís, hacés, venís, necesitás, pensás, creés, debés, mandás, enviás, avisás,
      tenes, queres, podes, decime, haceme, poneme, contame, mostrame, pedime, andá, vení`,
      weights: VOSEO,
    },
    sign('AR', 'only', 'laburo, pibe, piba, boludo, celu, pochoclo, bondi, guita'),
    sign('AR UY', 'only', 'che, campera, heladera, remera, birome, pollera, frazada'),
    sign('AR UY', 'mostly', 'dale'),
    sign('CL', 'only', 'altiro, al tiro, cachai, fome, polera, polola, pololo, weón, boleta electrónica'),
    sign('CL PE', 'mostly', 'boleta, bacán, comuna, chompa'),
    sign(
      'MX',
      'only',
      `checar, chequé, platicar, órale, güey, wey, chido, padrísimo, playera, paquetería,
      rentar, alberca, cajuela, chamarra, apapacho, meses sin intereses`,
    ),
    sign(
      'MX',
      'mostly',
      'recámara, elote, banqueta, quedo pendiente, quedo al pendiente, al pendiente, ahorita',
    ),
    sign('CO', 'only', 'cordial saludo, su merced, sumercé, parce, parcero, bacano'),
    sign('CO VE EC CR UY DO PA', 'mostly', 'cédula'),
    sign('CO VE EC PE PA DO PR', 'mostly', 'chévere'),
    sign('CO CL VE', 'mostly', 'computador, computadores'),
    sign('CO VE DO PA', 'mostly', 'vaina'),
    sign('VE', 'only', 'chamo, pana, cotufas, arrecho, pago móvil, bolívares'),
    sign('CR', 'only', 'pura vida, mae, tico, ticos, colones'),
    sign('PE', 'only', 'soles'),
    sign('GT', 'only', 'quetzales, chapín'),
    sign('HN', 'only', 'lempiras, catracho'),
    sign('NI', 'only', 'córdobas'),
    sign('PY', 'only', 'guaraníes'),
    sign('BO', 'only', 'bolivianos'),
    sign('PR', 'only', 'wepa, boricua'),
  ],
  traits: [{ find: (text) => matches(text, PERFECT), weights: { ES: 0.8 } }],
};
