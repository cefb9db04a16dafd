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

  /** The memory answers when the test says so. */
  function slowly(memory: CorrectionMemory) {
    let answer: (found: Correction | undefined) => void = () => {};
    vi.mocked(memory.of).mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    return (found: Correction | undefined) => answer(found);
  }

  it('joins what the agent decides while it is looked for, and is not overwritten by it', async () => {
    const { memory, recall, state } = panel();
    const answer = slowly(memory);
    const one = record({ id: '7' });
    const looking = recall.of(one);
    const deciding = recall.correct(one, { register: 'informal' });
    expect(state().correction).toEqual({ register: 'informal' });
    answer({ register: 'formal', region: 'AT' });
    expect(await looking).toEqual({ register: 'informal', region: 'AT' });
    await deciding;
    expect(state().correction).toEqual({ register: 'informal', region: 'AT' });
    expect(memory.keep).toHaveBeenLastCalledWith(one, { register: 'informal', region: 'AT' });
  });

  it('goes where a stronger name shows that it is of somebody else behind the same number', async () => {
    const { memory, recall, state } = panel({ gender: 'feminine' });
    const phone = '+49 30 2312500';
    await recall.of(record({ phone }));
    expect(state().correction).toEqual({ gender: 'feminine' });
    vi.mocked(memory.of).mockResolvedValue(undefined);
    expect(await recall.of(record({ phone, email: 'b@b.example' }))).toBeUndefined();
    expect(state().correction).toBeUndefined();
  });

  it('keeps what was decided here when more is known of the customer', async () => {
    const { memory, recall, state } = panel();
    await recall.correct(record({}), { language: 'fr', register: undefined });
    vi.mocked(memory.of).mockResolvedValue({ language: 'es', register: 'informal', region: 'AT' });
    await recall.of(record({ email: 'a@b.example' }));
    expect(state().correction).toEqual({ language: 'fr', region: 'AT' });
  });

  it('goes by the newest of lookups that overlap', async () => {
    const { memory, recall, state } = panel();
    const answer = slowly(memory);
    const byPhone = recall.of(record({ phone: '+49 30 2312500' }));
    vi.mocked(memory.of).mockResolvedValue(undefined);
    await recall.of(record({ phone: '+49 30 2312500', email: 'b@b.example' }));
    answer({ gender: 'feminine' });
    await byPhone;
    expect(state().correction).toBeUndefined();
  });

  it('is dropped when it was forgotten in another document', async () => {
    const { memory, recall, state } = panel({ region: 'AT' });
    await recall.of(record({ id: '7' }));
    vi.mocked(memory.of).mockResolvedValue(undefined);
    recall.doubt();
    expect(await recall.of(record({ id: '7' }))).toBeUndefined();
    expect(state().correction).toBeUndefined();
  });

  it('stays forgotten when more is known of the customer later', async () => {
    const { memory, recall } = panel();
    await recall.correct(record({ id: '7' }), { register: 'formal' });
    vi.mocked(memory.of).mockResolvedValue(undefined);
    recall.doubt();
    await recall.of(record({ id: '7' }));
    expect(await recall.of(record({ id: '7', email: 'a@b.example' }))).toBeUndefined();
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
