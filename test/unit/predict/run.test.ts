import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What the command does with these lines. */
function predict(task: string, lines: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/predict/run.ts', task],
    { input: lines.join('\n'), encoding: 'utf8' },
  );
  return {
    answers: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

describe('predict', () => {
  it('answers every line in order, and nothing else', { timeout: 30_000 }, () => {
    const { answers, stderr, status } = predict('phone-region', [
      '{"id": 1, "phone": "+4930901820"}',
      '',
      '{"id": "b", "phone": "+390612345678"}',
    ]);
    expect(answers).toEqual([
      { id: 1, answer: 'DE' },
      { id: 'b', answer: 'IT' },
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('names the line that is wrong, and answers the rest', { timeout: 30_000 }, () => {
    const { answers, stderr, status } = predict('phone-region', [
      '{"id": 1, "phone": 49}',
      'no JSON',
      '{"id": 3, "phone": "+33142685300"}',
    ]);
    expect(answers.map(({ id, answer }) => [id, answer])).toEqual([
      [1, null],
      [null, null],
      [3, 'FR'],
    ]);
    expect(stderr).toContain('line 1: "phone" must be a text');
    expect(stderr).toContain('line 2: not JSON');
    expect(status).toBe(1);
  });

  it('says which tasks there are', { timeout: 30_000 }, () => {
    const { stderr, status } = predict('weather', []);
    expect(stderr).toContain('There is no task "weather".');
    expect(stderr).toContain('reply-text');
    expect(status).toBe(2);
  });
});
