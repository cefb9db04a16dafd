import { anyCase } from '../any-case';
import { matches, of, sign, type VarietyRules } from './sign';

const COMMONWEALTH = 'GB IE AU NZ ZA';
/** People everywhere learn one of the two spellings, so a form says more against one region than for the other. */
const british = (nats: number) => ({ ...of(COMMONWEALTH, 0.6), IN: 0.4, US: -nats, PR: -nats });
const american = (nats: number) => ({ US: 0.8, ...of(COMMONWEALTH, -nats) });

/** "organise"; not the words that everybody writes so (advertise, surprise, exercise, promise, otherwise, precise). */
const ISE = anyCase(
  /(?<!\p{L})((?:organ|real|apolog|recogn|author|emphas|final|custom|personal|prior|util|minim|maxim|categor|summar|special|synchron|activ|initial|optim|standard|cancel)is(?:e[ds]?|ing|ations?))(?!\p{L})/gu,
);
const IZE = anyCase(
  /(?<!\p{L})((?:organ|real|apolog|recogn|author|emphas|final|personal|util|categor|summar|special)iz(?:e[ds]?|ing|ations?))(?!\p{L})/gu,
);

/**
 * Spelling by the Oxford English Dictionary, Merriam-Webster, the Macquarie Dictionary and the Canadian Oxford; words of India:
 * the OED's Indian English entries and Nihalani, Tongue, Hosali and Crowther, Indian and British English; of the Philippines
 * and Singapore: the OED's updates.
 */
export const english: VarietyRules = {
  signs: [
    {
      words: `colour*, favour*, honour, honoured, behaviour*, neighbour*, labour, flavour*, rumour*, humour, harbour, centre, centres,
      centred, metre, metres, litre, litres, theatre, fibre, tyre, tyres, kerb, aluminium, jewellery, cheque, cheques, pyjamas, grey,
      travelling, travelled, cancelling, labelled, labelling, modelling, counsellor, fulfil, enrol, defence, offence, mould, plough`,
      weights: { ...british(2.5), CA: 0.4 },
    },
    {
      words: 'programme, programmes, catalogue, catalogues, learnt, spelt, analyse, analysed',
      weights: british(1),
    },
    {
      words: `color, colors, colored, favorite, favorites, favor, honor, behavior, neighbor, neighbors, labor, flavor, flavors, center,
      centers, theater, fiber, gray, tire, tires, aluminum, jewelry, traveling, traveled, canceling, canceled, labeled, fulfill, pajamas, mold, defense, offense`,
      weights: american(1.5),
    },
    sign('US CA', 'mostly', 'cell phone, cellphone, my cell, cell number, gotten, thanksgiving, money order'),
    sign('US', 'only', `zip code, zipcode, routing number, sales tax, y'all, driver's license, ach transfer`),
    sign('US', 'mostly', 'mom, gas station, sidewalk, restroom'),
    sign(
      'CA',
      'only',
      `hst, canadian tire, e-transfer, etransfer, toonie, loonie, hydro bill, driver's licence`,
    ),
    sign('CA', 'mostly', 'washroom'),
    sign('GB IE', 'only', 'sort code, bank holiday, high street, direct debit'),
    sign('GB', 'only', 'national insurance number, quid, council tax, a fiver, a tenner'),
    sign('GB IE', 'mostly', 'current account, lorry, motorway, cuppa, car park'),
    sign(
      `GB IE AU NZ`,
      'mostly',
      'fortnight, fortnightly, postcode, whilst, cheers, bloke, dodgy, knackered',
    ),
    sign('GB IE', 'rather', 'lovely'),
    sign('AU NZ IN CA SG', 'mostly', 'gst'),
    sign('IN PK BD LK NP NG KE GH PH', 'rather', 'kindly, at the earliest'),
    sign(
      'GB IE AU NZ IN ZA',
      'rather',
      'mobile number, mobile phone, my mobile, parcel, parcels, enquiry, enquiries, enquire, licence',
    ),
    sign('IE', 'only', 'pps number'),
    sign('AU', 'only', `arvo, abn, bsb, g'day, nsw, qld, servo, tafe, superannuation`),
    sign('AU NZ', 'only', 'eftpos, ute'),
    sign('AU NZ GB', 'mostly', 'mate'),
    sign('AU NZ', 'mostly', 'no worries, heaps, afterpay'),
    sign('NZ', 'only', 'kia ora, ngā mihi, nga mihi, ird number, sweet as'),
    sign(
      'IN',
      'only',
      `prepone, preponed, out of station, pincode, pin code, aadhar, pan card, neft, rtgs, imps, today itself,
      tomorrow itself, good name, mobile no, do one thing, intimate me, intimate us`,
    ),
    sign(
      'IN PK BD LK NP',
      'only',
      'do the needful, needful, lakh, lakhs, crore, crores, respected sir, respected madam',
    ),
    sign('IN PK BD LK NP NG KE GH', 'mostly', 'sir ji, revert back, revert at the earliest'),
    sign('IN SG MY PH', 'mostly', 'please revert, kindly revert, revert to me, revert soonest'),
    sign('SG MY', 'only', 'lah, leh, handphone, hp number'),
    sign('SG', 'only', 'hdb'),
    sign('PH', 'only', 'hi po, hello po, thank you po, thanks po, good day po, po ako, gcash'),
    sign('NG', 'only', 'naira, bvn, abeg, oga'),
    sign('KE', 'only', 'kenya shillings'),
    sign('GH', 'only', 'cedis, momo number'),
    sign('ZA', 'only', 'load shedding, loadshedding, howzit, lekker, now now, rands, id book'),
    sign('PK', 'only', 'cnic, easypaisa, jazzcash'),
    sign('BD', 'only', 'bkash, taka'),
  ],
  traits: [
    { find: (text) => matches(text, ISE), weights: { ...british(2), CA: -1 } },
    { find: (text) => matches(text, IZE), weights: american(0.8) },
  ],
};
