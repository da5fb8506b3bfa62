import { expect, it } from 'vitest';
import {
	fieldFor,
	fieldId,
	idOfPointer,
	issuesAt,
	textAt,
	textsAt
} from '$lib/components/ui/field';

const issues = [
	{ pointer: '/reason/ar', code: 'too_long' },
	{ pointer: '/evidence/0', code: 'evidence_elsewhere' },
	{ pointer: '/evidences', code: 'unknown_field' }
];

it('finds the problems of a field and of what is inside it, by whole steps of the pointer', () => {
	expect(issuesAt(issues, 'reason.ar')).toHaveLength(1);
	expect(issuesAt(issues, 'reason')).toHaveLength(1);
	expect(issuesAt(issues, 'evidence').map(({ code }) => code)).toEqual(['evidence_elsewhere']);
	expect(issuesAt(undefined, 'reason')).toEqual([]);
});

it('leads a problem to the closest field there is', () => {
	expect(fieldFor('/reason/ar', ['/reason', '/reason/ar'])).toBe('/reason/ar');
	expect(fieldFor('/evidence/0', ['/evidence'])).toBe('/evidence');
	expect(fieldFor('/evidences', ['/evidence'])).toBeUndefined();
	expect(idOfPointer('/source/title')).toBe(fieldId('source.title'));
});

it('gives back what was typed', () => {
	const values = { reason: { ar: 'لأن' }, evidence: ['a', 'b'], status: 'fulfilled', empty: '' };
	expect(textAt(values, 'reason.ar')).toBe('لأن');
	expect(textAt(values, 'reason.en')).toBe('');
	expect(textAt(undefined, 'reason.en')).toBeUndefined();
	expect(textsAt(values, 'evidence')).toEqual(['a', 'b']);
	expect(textsAt(values, 'status')).toEqual(['fulfilled']);
	expect(textsAt(values, 'empty')).toEqual([]);
});
