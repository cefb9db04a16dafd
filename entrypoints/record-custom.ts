import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { customAdapter } from '@/lib/helpdesks/custom';
import { takeBridge } from '@/lib/protocol/tab-bridge';
import { startRecordScript } from '@/lib/record/record-script';

export default defineUnlistedScript(() => startRecordScript(customAdapter(() => takeBridge()?.sites ?? [])));
