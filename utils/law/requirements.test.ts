import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { hasPartInGroup, isInGroup, isNamedInGroup, parseProvision, REGIMES } from '.';
import groups from './provision-groups.json';
import { findFacts } from '.';
import requirements from './requirements.json';
import { requirementRecord } from './schema';

describe('what a letter should hold', () => {
  it.each(Object.entries(requirements))('%s is a whole record', (_, record) => {
    expect(z.safeParse(requirementRecord, record).error).toBeUndefined();
    expect(Object.keys(record.sources).length).toBeGreaterThan(0);
  });

  it('never gives a code or advice as law, nor law as advice', () => {
    for (const { sources } of Object.values(requirements))
      for (const { kind, url } of Object.values(sources))
        expect(kind === 'statute').toBe(url.startsWith('https://www.legislation.gov.uk/'));
  });
});

describe('groups of provisions', () => {
  const members = Object.entries(groups).flatMap(([group, byRegime]) =>
    REGIMES.flatMap((regime) =>
      ((byRegime as Partial<Record<string, string[]>>)[regime] ?? []).map(
        (number) => [group, regime, number] as const,
      ),
    ),
  );
  it.each(members)('%s: %s %s is a provision that the data knows', (_, regime, number) => {
    const provision = parseProvision(`${regime} ${number}`);
    expect(provision && findFacts(provision)).not.toBeNull();
  });

  const of = (text: string) => parseProvision(text) ?? expect.fail(text);
  it('hold the parts of their members and nothing beside them', () => {
    expect(isInGroup(of('FOIA s31(1)(a)'), 'subdivided')).toBe(true);
    expect(isInGroup(of('FOIA s3'), 'subdivided')).toBe(false);
    expect(isInGroup(of('FOISA s31'), 'costLimit')).toBe(false);
    expect(isNamedInGroup(of('FOIA s31'), 'subdivided')).toBe(true);
    expect(isNamedInGroup(of('FOIA s31(1)(a)'), 'subdivided')).toBe(false);
  });

  it('may hold a part of a provision and not the whole', () => {
    expect(hasPartInGroup(of('FOISA s39'), 'otherLawInstead')).toBe(true);
    expect(hasPartInGroup(of('FOISA s39(2)'), 'otherLawInstead')).toBe(false);
    expect(hasPartInGroup(of('FOISA s3'), 'otherLawInstead')).toBe(false);
  });
});
