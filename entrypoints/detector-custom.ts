import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSiteDetector } from '@/lib/helpdesks/custom/detector';
import { locateSelfHosted } from '@/lib/helpdesks/locate';
import { startDetector } from '@/lib/record/detector';

/** The detector on pages of granted hosts that the team described; or what is added to one that is there already. */
export default defineUnlistedScript(() => {
  startDetector(browser, locateSelfHosted);
  startSiteDetector();
});
