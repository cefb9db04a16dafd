import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestTrackerAdapter } from '@/lib/helpdesks/request-tracker';
import { startRecordScript } from '@/lib/record/record-script';

export default defineUnlistedScript(() => startRecordScript(requestTrackerAdapter));
