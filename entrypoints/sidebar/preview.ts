import './preview.css';
import { browser } from 'wxt/browser';
import { corrections } from '@/lib/corrections/corrections';
import { segmentsOf } from '@/lib/guidance/segments';
import type { Situation } from '@/lib/knowledge/schema-values';
import type { TeamLayer } from '@/lib/packs/team-layer';
import { readTeamLayer } from '@/lib/packs/team-reader';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import type { PanelSession, PanelTools } from '@/lib/panel/panel-session';
import type { Advised } from '@/lib/panel/panel-state';
import { customerKinds } from '@/lib/record/customer-kinds';
import { previewLayer } from '@/lib/studio/preview/layer';
import { PREVIEW_GREETING, type PreviewReport, type PreviewStage } from '@/lib/studio/preview/stage';
import { customerLink } from './preview-customer';
import { markPreview, offeredIds } from './preview-marks';

// The panel within Studio, loaded there alone: the real one, on customers that Studio picks, and without effect.

let stage: PreviewStage | undefined;
let revision = 0;
/** What lies over the shipped knowledge now. */
let layer: TeamLayer | undefined;

/** Nothing is asked of a helpdesk, kept, counted or decided; the draft lies where the team's pack would. */
export const tools: Partial<PanelTools> = {
  corrections: {
    async of(record) {
      const customer = stage?.customer;
      if (!customer || 'sample' in customer) return undefined;
      if ('tab' in customer) return corrections.of(record);
      return customer.made.register && { register: customer.made.register };
    },
    keep: async () => {},
    watch() {},
  },
  seen: async () => () => 0,
  mayAsk: () => false,
  kept: keepAnswers(memoryStorage(), Date.now),
  async team() {
    const own = await readTeamLayer().catch(() => undefined);
    layer = stage && previewLayer(own, stage, revision);
    return layer;
  },
};

/** Resolves with the port that Studio sends in answer. `main.tsx` has made sure that the page around is our own. */
function greetStudio(): Promise<MessagePort> {
  return new Promise((resolve) => {
    addEventListener('message', ({ origin, source, data, ports }: MessageEvent<unknown>) => {
      const [port] = ports;
      if (origin === location.origin && source === parent && data === PREVIEW_GREETING && port) resolve(port);
    });
    parent.postMessage(PREVIEW_GREETING, location.origin);
  });
}

/** Shows in `root` what Studio asks for, and says what became of the entry that is being edited. */
export async function startPreview(session: PanelSession, root: Element): Promise<void> {
  const port = await greetStudio();
  const mark = markPreview(root);
  let said = '';
  let pickedFor = -1;
  let left = false;

  const say = (report: PreviewReport) => {
    const text = JSON.stringify(report);
    if (text !== said) port.postMessage(report);
    said = text;
  };

  function pick(): void {
    session.pickSituation(stage?.picks.situation);
    session.pickReplyLanguage(stage?.picks.replyLanguage);
  }

  function look(): void {
    const { advised, phase, ref, sequence, situation } = session.state();
    if (left || phase === 'no-record' || phase === 'unreadable') say({ type: 'no-record' });
    else if (ref && sequence !== pickedFor) {
      pickedFor = sequence;
      pick();
    } else {
      mark(stage?.entryId, advised?.guidance);
      if (advised) report(advised, situation);
    }
  }

  function report(advised: Advised, situation: Situation | undefined): void {
    const { findings, guidance, record, target } = advised;
    const entryId = stage?.entryId;
    const promised = target.kind === 'team' && target.entry.id === entryId;
    say({
      type: 'advised',
      entryId,
      shown: !!entryId && (promised || offeredIds(guidance).has(entryId)),
      circumstances: {
        language: findings.language.value,
        region: findings.region.value,
        register: guidance.register.value,
        channel: record.channel,
        situation,
        replyLanguage: guidance.replyLanguage.tag,
        customers: customerKinds(record, Date.now()),
        segments: segmentsOf(record, layer?.segments ?? []),
      },
    });
  }

  session.subscribe(look);
  port.onmessage = async ({ data }: MessageEvent<PreviewStage>) => {
    const before = stage;
    stage = data;
    revision += 1;
    const same = (part: (of: PreviewStage) => unknown) =>
      before && JSON.stringify(part(before)) === JSON.stringify(part(data));
    if (!same(({ customer, picks }) => [customer, picks.segment])) {
      left = false;
      const gone = () => {
        left = true;
        session.disconnect();
        look();
      };
      const segments = (await readTeamLayer().catch(() => undefined))?.segments ?? [];
      if (stage !== data) return;
      session.connect(customerLink(data, segments, browser, gone), '');
    } else if (!same(({ picks }) => [picks.situation, picks.replyLanguage])) pick();
    else session.refresh();
  };
}
