import { describe, expect, it, vi } from 'vitest';
import { mayAskApi } from '@/lib/panel/api-consent';
import { askingApi } from '@/lib/panel/asking-api';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { INITIAL, type PanelState } from '@/lib/panel/panel-state';
import type { HelpdeskId, RecordRef } from '@/lib/record/customer-record';

const ref = (helpdesk: HelpdeskId): RecordRef => ({ helpdesk, origin: 'https://a', kind: 'ticket', id: '1' });

/** A panel that shows a record of `helpdesk`; only what asks is real. */
function panel(helpdesk: HelpdeskId, settings: { hubspotApi: boolean }) {
  let state: PanelState = { ...INITIAL, sequence: 1, ref: ref(helpdesk) };
  const ask = vi.fn();
  const asking = askingApi(
    {
      kept: keepAnswers(memoryStorage(), Date.now),
      mayAsk: (which) => mayAskApi(which, settings),
      now: () => Temporal.Now.instant(),
    },
    {
      state: () => state,
      become: (next) => {
        state = { ...state, ...next };
      },
      ask,
      advise: async () => {},
    },
  );
  const pageRead = () => {
    state = { ...state, page: { ref: ref(helpdesk), customer: {}, messages: [] } };
    return asking.pageRead();
  };
  return { asking, ask, pageRead, api: () => state.api.state };
}

describe('asking HubSpot, whose header is copied from a cookie', () => {
  it('does not happen where the agent has not said so', async () => {
    const { asking, ask, pageRead, api } = panel('hubspot', { hubspotApi: false });
    await asking.opened();
    await pageRead();
    expect(ask).not.toHaveBeenCalled();
    expect(api()).toBe('off');
  });

  it('waits for the page, which names the contact', async () => {
    const { asking, ask, pageRead, api } = panel('hubspot', { hubspotApi: true });
    await asking.opened();
    expect(ask).not.toHaveBeenCalled();
    await pageRead();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(api()).toBe('asked');
  });

  it('begins on the record on screen as soon as the agent allows it, once', async () => {
    const settings = { hubspotApi: false };
    const { asking, ask, pageRead } = panel('hubspot', settings);
    await pageRead();
    asking.settingsChanged();
    settings.hubspotApi = true;
    asking.settingsChanged();
    asking.settingsChanged();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  });
});

it('asks other helpdesks, which take the session as it is, while their page still renders', async () => {
  const { asking, ask } = panel('zendesk', { hubspotApi: false });
  await asking.opened();
  expect(ask).toHaveBeenCalledTimes(1);
});
