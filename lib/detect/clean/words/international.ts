/** Words that are written alike in all languages and so say nothing of any. */

const set = (list: string) => new Set(list.split(' '));

/** What stands beside codes, and other abbreviations; in capitals. */
const LABELS = set(
  'iban bic swift imei uuid guid sku rma ean isbn asin upc gtin vin otp vat gst iva mwst ust ' +
    'usb hdmi lan wlan wifi gps sim esim sms mms nfc led lcd oled ssd hdd cpu gpu tv pc dvd cd mp3 mp4 pdf jpg ' +
    'jpeg png gif zip html css xml csv url api http https www ip dns vpn tls smtp imap pop faq crm erp ' +
    'eur usd gbp chf jpy cny inr brl pln czk sek dkk nok huf ron uah rub krw thb vnd idr myr',
);
/** Brands and products that customers write about wherever they live. With a capital, as brands are written. */
const BRANDS = set(
  'iphone ipad ipod imac macbook airpods airtag ios macos icloud itunes facetime siri android windows linux ubuntu ' +
    'chrome chromebook firefox safari google gmail youtube pixel microsoft outlook excel powerpoint onedrive ' +
    'sharepoint xbox skype dropbox adobe photoshop acrobat samsung galaxy huawei xiaomi redmi oppo oneplus ' +
    'nokia motorola lenovo thinkpad dell asus acer sony playstation nintendo bluetooth whatsapp facebook instagram ' +
    'twitter tiktok linkedin telegram snapchat pinterest spotify netflix hulu amazon alexa kindle ebay paypal ' +
    'klarna mastercard amex revolut venmo dhl ups fedex usps tnt dpd gls airbnb ' +
    'booking.com nike adidas puma ikea lego tesla bmw audi bosch siemens philips dyson braun garmin fitbit gopro canon ' +
    'nikon epson shopify zendesk hubspot salesforce wordpress woocommerce magento jira github gitlab wi-fi',
);
/** What people type in chats in any language. */
const CHAT = set('thx pls plz lol omg btw asap fyi rofl xd haha hahaha hehe ok okay tks thks wtf imho afaik');

const bare = (word: string) => word.toLowerCase().replace(/^[.'’-]+|[.'’-]+$/g, '');

/** Whether a word, as it is written, belongs to language. */
export function isInternational(word: string): boolean {
  const folded = bare(word);
  if (CHAT.has(folded)) return true;
  if (LABELS.has(folded)) return word === word.toUpperCase() && word !== word.toLowerCase();
  return BRANDS.has(folded) && word !== word.toLowerCase();
}
