import type { PanelState } from './panel-state';

/**
 * The self-check for a bug report: which selector candidates matched and what became of the API. Holds no
 * address, id, name or word of a record.
 */
export function selfCheckReport(state: PanelState, version: string, userAgent: string): string {
  const { ref, fields, api, phase } = state;
  return JSON.stringify(
    {
      savoir: version,
      browser: userAgent,
      helpdesk: ref?.helpdesk,
      kind: ref?.kind,
      phase,
      api: api.state,
      problem: 'problem' in api ? api.problem : undefined,
      fields,
    },
    null,
    2,
  );
}
