import { of, type Sign, type VarietyRules } from '../variety/sign';

/**
 * What people have to do with where they live: its post, its payments, its papers and taxes. A name counts in any language.
 * Less than a word of a variety, because a shop may offer the payment, and its own country's post may bring the parcel.
 */
const NATS = 2.2;
const thing = (regions: string, words: string): Sign => ({ words, weights: of(regions, NATS) });

export const localThings: VarietyRules = {
  signs: [
    thing('AR', 'cuit, cuil, andreani, correo argentino, cbu'),
    thing(
      'AT',
      'finanzonline, e-card, id austria, handysignatur, willhaben, bawag, öbb, österreichische post, ögk',
    ),
    thing('AU', 'auspost, australia post, mygov, centrelink, commbank'),
    thing('BE', 'bancontact, payconiq, bpost, proximus, telenet, belfius'),
    thing('BR', 'chave pix, cpf, cnpj, boleto bancário, sedex, nota fiscal, nubank, bradesco, itaú, jadlog'),
    thing('CA', 'canada post, postes canada, interac, purolator, desjardins, scotiabank'),
    thing(
      'CH',
      'twint, postfinance, swisscom, sbb, cff, migros, galaxus, digitec, ahv, quellensteuer, kantonalbank',
    ),
    thing('CL', 'chilexpress, starken, webpay, transbank, blue express, clave única, bancoestado'),
    thing('CO', 'nequi, daviplata, bancolombia, servientrega, interrapidísimo'),
    thing('CZ', 'zásilkovna, česká pošta, dič, rodné číslo'),
    thing('DE', 'schufa'),
    thing('DK', 'nemid, mitid, cpr-nummer, dankort'),
    thing('ES', 'bizum, correos express, seur, mrw, agencia tributaria, caixabank, ibercaja'),
    thing('FI', 'posti, verkkopankki, y-tunnus'),
    thing(
      'FR',
      'colissimo, mondial relay, chronopost, carte vitale, franceconnect, ameli, cdiscount, leboncoin, siret, cpam',
    ),
    thing('GB', 'royal mail, evri, parcelforce, hmrc, nhs, monzo, barclays, natwest'),
    thing('HU', 'foxpost, magyar posta, adószám'),
    thing('IE', 'an post, eircode'),
    thing('IN', 'upi, paytm, phonepe, flipkart, myntra, aadhaar, gstin, hdfc, icici, delhivery, bluedart'),
    thing(
      'IT',
      'poste italiane, codice fiscale, partita iva, postepay, bartolini, fattura elettronica, codice sdi, spid',
    ),
    thing('JP', 'ヤマト運輸, 佐川急便, 日本郵便, ゆうパック, コンビニ払い, 代引き, paypay'),
    thing('KE', 'mpesa, m-pesa, safaricom, kra pin'),
    thing('KR', '카카오페이, 네이버페이, 우체국, 무통장입금, 주민등록번호'),
    thing('MX', 'oxxo, spei, clabe, curp, rfc, estafeta, coppel, telcel, banorte, correos de méxico'),
    thing('NL', 'digid, bsn, tikkie, postnl, marktplaats, kvk, rabobank, abn amro'),
    thing('NO', 'vipps, posten norge, fødselsnummer'),
    thing('PE', 'yape, olva, interbank, sunat'),
    thing('PL', 'blik, inpost, paczkomat, paczkomatu, paczkomacie, pesel, poczta polska, przelewy24'),
    thing('PT', 'mb way, mbway, multibanco, ctt, nif, nib, cartão de cidadão, worten'),
    thing('RO', 'fan courier, cnp, cui, easybox, emag'),
    thing('RU', 'сдэк, почта россии, сбербанк, сбп, озон, инн, снилс, сбер'),
    thing('SE', 'swisha, bankid, personnummer, instabox'),
    thing('SG', 'paynow, singpost, nric'),
    thing('SK', 'packeta, slovenská pošta'),
    thing('TR', 'tc kimlik, yurtiçi kargo, aras kargo, havale, trendyol, hepsiburada'),
    thing('UA', 'нова пошта, укрпошта, приватбанк, монобанк, іпн'),
    thing('US', 'usps, venmo, zelle, social security number, ssn, irs, wells fargo, walmart'),
    thing('ZA', 'takealot, capitec, fnb, absa, eskom, paxi'),
  ],
};
