import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '@/lib/corrections/correction';
import type { CorrectionMemory } from '@/lib/corrections/memory';
import { INITIAL, type PanelState } from '@/lib/panel/panel-state';
import { recalling } from '@/lib/panel/recalling';
import type { Customer, CustomerRecord } from '@/lib/record/customer-record';

const record = (customer: Customer, id = '1'): CustomerRecord => ({
  ref: { helpdesk: 'zendesk', origin: 'https://a.zendesk.com', kind: 'ticket', id },
  customer,
  messages: [],
});

function panel(stored?: Correction) {
  let state: PanelState = { ...INITIAL, sequence: 1 };
  const memory: CorrectionMemory = {
    of: vi.fn(async () => stored),
    keep: vi.fn(async () => {}),
    watch: () => {},
  };
  const recall = recalling(memory, {
    state: () => state,
    become: (next) => {
      state = { ...state, ...next };
    },
  });
  return {
    memory,
    recall,
    state: () => state,
    become: (next: Partial<PanelState>) => Object.assign(state, next),
  };
}

describe('what was decided earlier', () => {
  it('is looked for once per record, and again when more is known of the customer', async () => {
    const { memory, recall, become } = panel({ region: 'AT' });
    for (const _ of [1, 2]) expect(await recall.of(record({ id: '7' }))).toEqual({ region: 'AT' });
    expect(memory.of).toHaveBeenCalledTimes(1);
    await recall.of(record({ id: '7', email: 'a@b.example' }));
    expect(memory.of).toHaveBeenCalledTimes(2);
    become({ sequence: 2, correction: undefined });
    await recall.of(record({ id: '7', email: 'a@b.example' }));
    expect(memory.of).toHaveBeenCalledTimes(3);
  });

  it('never replaces what the agent decided while it was looked for', async () => {
    const { memory, recall, state } = panel();
    let answer: (found: Correction) => void = () => {};
    vi.mocked(memory.of).mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const looking = recall.of(record({ id: '7' }));
    await recall.correct(record({ id: '7' }), { register: 'informal' });
    answer({ register: 'formal' });
    expect(await looking).toEqual({ register: 'informal' });
    expect(state().correction).toEqual({ register: 'informal' });
  });

  it('is dropped when it was forgotten in another document', async () => {
    const { memory, recall, state } = panel({ region: 'AT' });
    await recall.of(record({ id: '7' }));
    vi.mocked(memory.of).mockResolvedValue(undefined);
    recall.doubt();
    expect(await recall.of(record({ id: '7' }))).toBeUndefined();
    expect(state().correction).toBeUndefined();
  });
});

describe('deciding', () => {
  it('changes what is given, takes back what is undefined, and keeps the rest', async () => {
    const { memory, recall, state } = panel();
    const one = record({ id: '7' });
    expect(await recall.correct(one, { language: 'pt', register: 'formal' })).toBe(true);
    await recall.correct(one, { language: undefined, region: 'BR' });
    expect(state().correction).toEqual({ register: 'formal', region: 'BR' });
    expect(memory.keep).toHaveBeenLastCalledWith(one, { register: 'formal', region: 'BR' });
  });

  it('holds for the record on screen where it could not be kept, and says why until it could', async () => {
    const { memory, recall, state } = panel();
    const one = record({ id: '7' });
    vi.mocked(memory.keep).mockRejectedValueOnce(new Error('storage-full'));
    expect(await recall.correct(one, { register: 'formal' })).toBe(false);
    expect(state()).toMatchObject({ correction: { register: 'formal' }, notKept: 'storage-full' });
    expect(await recall.of(one)).toEqual({ register: 'formal' });
    await recall.correct(one, { region: 'BR' });
    expect(state().notKept).toBeUndefined();
  });

  it('says nothing about a record that is no longer on screen', async () => {
    const { memory, recall, state, become } = panel();
    vi.mocked(memory.keep).mockImplementationOnce(async () => {
      become({ sequence: 2, correction: undefined });
      throw new Error('storage-full');
    });
    await recall.correct(record({ id: '7' }), { register: 'formal' });
    expect(state().notKept).toBeUndefined();
  });
});
