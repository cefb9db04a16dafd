/**
 * Where mail programs mark in HTML what they quote. Helpdesks keep some of these marks when they clean a mail.
 * `blockquote` is known to `plainText` itself.
 */

/** Elements that hold a quotation or its introduction: Thunderbird, Yahoo, Proton, Tuta, Outlook for Mac, Zoho, NetEase. */
const QUOTED =
  '.moz-cite-prefix,.yahoo_quoted,.protonmail_quote,.tutanota_quote,#OLK_SRC_BODY_SECTION,.zmail_extra,#isReplyContent,.ntes-mailmaster-quote';

/** Elements from which on all is quoted: Outlook on the web, on phones, on Windows; Hotmail; Windows Mail. */
const START =
  '#appendonsend,#divRplyFwdMsg,.OutlookMessageHeader,#mail-editor-reference-message-container,.ms-outlook-mobile-reference-message,hr#stopSpelling,div[style*="border-top:solid #E1E1E1"],div[style*="border-top:solid #B5C4DF"],div[style*="border-top: solid #E1E1E1"]';

export const isQuotation = (element: Element): boolean =>
  element.nodeName === 'BLOCKQUOTE' || element.matches(QUOTED);

export const startsQuotation = (element: Element): boolean => element.matches(START);
