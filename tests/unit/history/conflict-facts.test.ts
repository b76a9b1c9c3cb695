import { describe, expect, it } from 'vitest';
import { conflictFacts } from '../../../lib/history/conflict-facts.ts';
import type { ConflictFact } from '../../../lib/history/conflict-facts.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { history } from '../../support/samples.ts';

const [mine] = history(1) as [PingRecord];
const settled = (message: string | null, kind = 'accepted', reason = 'taken') =>
  ({ kind: 'settled', at: mine.createdAt, verdict: { kind, reason, message } }) as PingRecord['state'];

describe('conflictFacts', () => {
  it.each<[facts: readonly ConflictFact[], change: Partial<PingRecord>]>([
    [['rest'], { life: [] }],
    [['rest'], { attempts: [] }],
    [['title'], { fields: { ...mine.fields, title: 'Another' } }],
    [['url', 'blogName'], { fields: { ...mine.fields, url: 'https://x.example/', blog_name: '' } }],
    [['excerpt'], { fields: { ...mine.fields, excerpt: 'Another' } }],
    [['pingUrl'], { pingUrl: 'https://x.example/tb' }],
    [['entry'], { target: { ...mine.target, permalink: null } }],
    [['createdAt'], { createdAt: mine.createdAt + 1 }],
    [['message'], { state: settled('Thank you.') }],
    [['state'], { state: settled(null, 'not-sent', 'dry-run') }],
    [['state', 'message'], { state: settled('No.', 'refused', 'said-no') }],
  ])('%#: names %j', (facts, change) => {
    const before = { ...mine, state: settled(null) };
    expect(conflictFacts({ mine: before, theirs: { ...before, ...change } })).toEqual(facts);
  });
});
