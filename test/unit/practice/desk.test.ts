import { request } from 'node:https';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeDesk, startPracticeDesk } from '../../practice/desk';
import { tickets } from '../../practice/tickets/index';

let desk: PracticeDesk;
beforeAll(async () => {
  desk = await startPracticeDesk({ now: '2026-11-20T09:30:00Z' });
});
afterAll(() => desk.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: the test looks into arbitrary JSON
  json: any;
}
function ask(path: string, { method = 'GET', cookie = '_zendesk_session=practice' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: desk.port, path, method, rejectUnauthorized: false };
    request({ ...options, headers: { cookie } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        const json = /json/.test(response.headers['content-type'] ?? '') ? JSON.parse(text) : text;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, json });
      });
    })
      .on('error', reject)
      .end();
  });
}

// Keys of the JSON format tables of developer.zendesk.com for what an agent gets.
const TICKET_KEYS =
  'url id external_id via created_at updated_at type subject raw_subject description priority status recipient requester_id submitter_id assignee_id organization_id group_id collaborator_ids follower_ids email_cc_ids forum_topic_id problem_id has_incidents is_public due_at tags custom_fields satisfaction_rating sharing_agreement_ids custom_status_id followup_ids ticket_form_id brand_id allow_channelback allow_attachments from_messaging_channel';
const USER_KEYS =
  'id url name email created_at updated_at time_zone iana_time_zone phone shared_phone_number photo locale_id locale organization_id role verified external_id tags alias active shared shared_agent last_login_at two_factor_auth_enabled signature details notes role_type custom_role_id moderator ticket_restriction only_private_comments restricted_agent suspended default_group_id report_csv user_fields';
const COMMENT_KEYS =
  'id type author_id body html_body plain_body public attachments audit_id via created_at metadata';
const METRIC_KEYS =
  'id ticket_id url reopens replies group_stations assignee_stations solved_at latest_comment_added_at reply_time_in_minutes first_resolution_time_in_minutes full_resolution_time_in_minutes agent_wait_time_in_minutes requester_wait_time_in_minutes on_hold_time_in_minutes created_at updated_at';
const hasKeys = (object: object, keys: string) =>
  expect(Object.keys(object)).toEqual(expect.arrayContaining(keys.split(' ')));

describe('API shapes', () => {
  it('answers every ticket with the documented keys and its side-loads', async () => {
    for (const { id, requester } of tickets) {
      const { status, json } = await ask(
        `/api/v2/tickets/${id}.json?include=users,groups,organizations,slas`,
      );
      expect(status).toBe(200);
      hasKeys(json.ticket, TICKET_KEYS);
      expect(json.ticket.id).toBe(id);
      for (const user of json.users) hasKeys(user, USER_KEYS);
      expect(json.users.map((user: { id: number }) => user.id)).toContain(requester.id);
      hasKeys(json.groups[0], 'id url name created_at updated_at deleted');
      expect(json.ticket.slas.policy_metrics).toBeInstanceOf(Array);
    }
  });

  it('gives no side-load that was not asked for', async () => {
    const { json } = await ask('/api/v2/tickets/101.json');
    expect(Object.keys(json)).toEqual(['ticket']);
    expect(json.ticket.slas).toBeUndefined();
  });

  it('reports a running SLA', async () => {
    const { json } = await ask('/api/v2/tickets/101.json?include=slas');
    expect(json.ticket.slas.policy_metrics[0]).toEqual({
      metric: 'first_reply_time',
      stage: 'active',
      breach_at: '2026-11-20T11:05:00Z',
      hours: 1,
    });
  });

  it('pages through comments by cursor', async () => {
    const seen: number[] = [];
    let path: string | null = '/api/v2/tickets/300/comments.json?page[size]=100&include=users';
    while (path) {
      const { json }: Answer = await ask(path);
      hasKeys(json.meta, 'has_more after_cursor before_cursor');
      for (const comment of json.comments) {
        hasKeys(comment, COMMENT_KEYS);
        seen.push(comment.id);
      }
      path = json.links.next && new URL(json.links.next).pathname + new URL(json.links.next).search;
    }
    expect(new Set(seen).size).toBe(300);
  });

  it('pages through comments by offset where no size is asked for', async () => {
    const { json } = await ask('/api/v2/tickets/300/comments.json');
    expect(json.count).toBe(300);
    expect(json.comments).toHaveLength(100);
    expect(json.next_page).toContain('page=2');
  });

  it('carries what must not leak: notes, addresses, coordinates', async () => {
    const { json } = await ask('/api/v2/tickets/101/comments.json?page[size]=100');
    expect(json.comments.map((comment: { public: boolean }) => comment.public)).toEqual([true, false, true]);
    hasKeys(json.comments[0].metadata.system, 'client ip_address location latitude longitude');
  });

  it('answers users, the signed-in agent and metrics', async () => {
    const user = await ask('/api/v2/users/50101.json?include=organizations');
    hasKeys(user.json.user, USER_KEYS);
    expect(user.json.organizations[0].name).toBe('Beispiel-Kontor GmbH');
    const me = await ask('/api/v2/users/me.json');
    expect(me.json.user.authenticity_token).toBeTruthy();
    hasKeys((await ask('/api/v2/tickets/260/metrics.json')).json.ticket_metric, METRIC_KEYS);
  });

  it('names the rate limit in both spellings', async () => {
    const { headers } = await ask('/api/v2/users/me.json');
    expect(headers).toMatchObject({
      'x-rate-limit': '700',
      'ratelimit-limit': '700',
      'ratelimit-reset': '41',
    });
    expect(headers['x-rate-limit-remaining']).toBe(headers['ratelimit-remaining']);
  });
});

describe('refusals', () => {
  it('wants the session', async () => {
    const { status, json } = await ask('/api/v2/tickets/101.json', { cookie: '' });
    expect([status, json]).toEqual([401, { error: "Couldn't authenticate you" }]);
  });

  it('knows no other ticket', async () => {
    expect((await ask('/api/v2/tickets/999.json')).status).toBe(404);
  });

  it('refuses and records every write', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await ask('/api/v2/tickets/101.json', { method })).status).toBe(405);
    }
    expect(desk.requests.slice(-3).map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE']);
  });

  it('fails as told, as often as told', async () => {
    desk.fail(/tickets\/101/, { status: 429, headers: { 'Retry-After': '30' }, times: 1 });
    const { status, headers } = await ask('/api/v2/tickets/101.json');
    expect([status, headers['retry-after']]).toEqual([429, '30']);
    expect((await ask('/api/v2/tickets/101.json')).status).toBe(200);
  });
});

describe('pages and data', () => {
  it('serves one page at every agent path, with the session cookie', async () => {
    for (const path of ['/agent/dashboard', '/agent/tickets/101', '/agent/users/50101']) {
      const { headers, json } = await ask(path, { cookie: '' });
      expect(String(headers['set-cookie'])).toContain('_zendesk_session=');
      expect(json).toContain('<title>Practice desk</title>');
    }
  });

  it('serves its modules as JavaScript and the editor from its package', async () => {
    expect((await ask('/desk/page/main')).json).not.toContain('import type');
    expect((await ask('/desk/ckeditor5/ckeditor5.js')).status).toBe(200);
    expect((await ask('/desk/page/..%2fdesk')).status).toBe(404);
  });

  it('has at least 20 tickets of 15 cultures, each id once', () => {
    const cultures = new Set(tickets.map(({ culture }) => culture).filter((culture) => culture !== 'und'));
    expect(tickets.length).toBeGreaterThanOrEqual(20);
    expect(cultures.size).toBeGreaterThanOrEqual(15);
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
  });

  it('lists messages oldest first, with numbers that a phone library accepts', () => {
    for (const { messages, requester } of tickets) {
      const ages = messages.map(({ minutesAgo }) => minutesAgo);
      expect(ages).toEqual([...ages].sort((a, b) => b - a));
      if (requester.phone)
        expect(parsePhoneNumberFromString(requester.phone)?.isValid(), requester.phone).toBe(true);
    }
  });
});
