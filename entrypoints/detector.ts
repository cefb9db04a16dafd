import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateRecord } from '@/lib/helpdesks/locate';
import { startDetector } from '@/lib/record/detector';

/**
 * On every page of a helpdesk, as the manifest and the registration of granted hosts say. No content script in
 * WXT's sense: what that would wrap around it is a fifth of the whole, and tells the page that it is there.
 */
export default defineUnlistedScript(() => startDetector(browser, locateRecord));
