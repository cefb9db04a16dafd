import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hubspotAdapter } from '@/lib/helpdesks/hubspot';
import { startRecordScript } from '@/lib/record/record-script';

export default defineUnlistedScript(() => startRecordScript(hubspotAdapter));
