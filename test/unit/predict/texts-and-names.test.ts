import { describe, expect, it } from 'vitest';
import { InputError } from '../../../scripts/predict/task';
import { task as personName } from '../../../scripts/predict/tasks/person-name';
import { task as replyText } from '../../../scripts/predict/tasks/reply-text';

describe('reply-text', () => {
  it('takes off what is quoted and keeps signature and forwarded mails', async () => {
    const text = 'Thanks!\r\n-- \r\nAnna\r\n\r\nOn 4 Mar 2024 at 10:12, Ben wrote:\r\n> Sent.';
    expect(await replyText({ id: 'a', text })).toEqual({ id: 'a', answer: 'Thanks!\n-- \nAnna' });
    const forwarded = 'FYI\n\n---------- Forwarded message ---------\nFrom: Ben\n\nSent.';
    expect(await replyText({ id: 'b', text: forwarded })).toEqual({ id: 'b', answer: forwarded });
  });

  it('says what is missing', () => {
    expect(() => replyText({ id: 'a' })).toThrow(InputError);
  });
});

describe('person-name', () => {
  const name = { given: 'Irene', surname: 'Adler', locale: 'en_GB' };
  const line = { id: 1, locale: 'en', name, order: 'givenFirst', length: 'short', usage: 'referring' };

  it('formats as the locale asks', async () => {
    expect(await personName({ ...line, formality: 'formal' })).toEqual({ id: 1, answer: 'I. Adler' });
    expect(await personName({ ...line, order: 'sorting', formality: 'formal' })).toMatchObject({
      answer: 'Adler, I.',
    });
    expect(await personName({ id: 1, locale: 'hu', name: { ...name, locale: 'hu' } })).toMatchObject({
      answer: 'Adler Irene',
    });
  });

  it('has no monograms', async () => {
    expect(await personName({ ...line, usage: 'monogram' })).toEqual({ id: 1, answer: null });
  });

  it.each([
    [{ ...line, locale: 'no locale' }, '"locale" is no locale: no locale'],
    [{ ...line, name: 'Irene Adler' }, '"name" must be an object of texts'],
    [{ ...line, length: 'tiny' }, '"length" must be one of long, medium, short'],
  ])('says what is wrong', (wrong, message) => {
    expect(() => personName(wrong)).toThrow(message);
  });
});
