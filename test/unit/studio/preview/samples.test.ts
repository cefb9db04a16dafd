import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { displayName, readName } from '@/lib/detect/names';
import { detectRegister } from '@/lib/detect/register';
import { segmentsOf } from '@/lib/guidance/segments';
import { inSegment, madeUpRecord, sampleRecord } from '@/lib/studio/samples/record';
import { samples } from '@/lib/studio/samples/samples';
import { nodeVoices } from '@/scripts/measure/voices';

const NOW = Temporal.Instant.from('2026-11-20T12:00:00Z');

describe('the sample customers', () => {
  it.each(samples.map((sample) => [sample.id, sample] as const))(
    '%s is found to be what Studio says they are',
    async (_, sample) => {
      const record = sampleRecord(sample, NOW);
      const findings = await detect(record, {
        voices: nodeVoices,
        register: detectRegister,
        name: readName,
      });
      const { language, region, register, channel } = sample.traits;
      expect(findings.language.value).toBe(language);
      expect(findings.region.value).toBe(region);
      expect(record.channel).toBe(channel);
      // Where the words show none, the culture's own tone is taken.
      expect([register, undefined]).toContain(findings.register.value);
      expect(displayName(findings.name, language)).not.toBe('');
    },
  );

  it('are nobody: each has an id of its own and an address that leads nowhere', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const { customer } of samples) expect(customer.email).toMatch(/\.example$/);
  });

  it('can be taken to be in a segment, however that is recognised', () => {
    const none = { tags: [], organisations: [], emailDomains: [] };
    const segments = [
      { ...none, id: 'by-tag', name: 'A', tags: ['VIP'] },
      { ...none, id: 'by-organisation', name: 'B', organisations: ['Harbour Books'] },
      { ...none, id: 'by-domain', name: 'C', emailDomains: ['@partner.example'] },
    ];
    for (const segment of segments)
      expect(segmentsOf(inSegment(madeUpRecord({ region: 'KR' }), segment), segments)).toEqual([segment.id]);
    expect(inSegment(madeUpRecord({}), { ...none, id: 'empty', name: 'D' })).toEqual(madeUpRecord({}));
  });
});
