import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zendeskAdapter } from '@/lib/helpdesks/zendesk';
import { startRecordScript } from '@/lib/record/record-script';

export default defineUnlistedScript(() => startRecordScript(zendeskAdapter));
