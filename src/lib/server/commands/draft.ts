import * as v from 'valibot';
import { demand } from '../../domain/actor';
import { DomainError } from '../../domain/errors';
import type { Context } from '../context';
import { draftRow } from '../queries/drafts';
import { publishClaim } from './claim';
import { defineCommand } from './command';
import { fixCriterion } from './criterion';
import { versionField } from './input';
import { publishStatement } from './statement';

/** What was typed, by dotted name taken apart; lists by number. */
export interface Typed {
	[name: string]: string | string[] | Typed;
}

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null;

/**
 * A draft is not a fact: it lives in an ordinary table, may be as incomplete as it likes, and is
 * seen by editors only. Publishing writes its entries, all at once.
 */
export const draftSchema = v.strictObject({
	statement: v.optional(v.custom<Typed>(isTyped, 'wrong_type')),
	claims: v.optional(v.custom<Typed>(isTyped, 'wrong_type')),
	/** 0 for a new draft. */
	version: versionField
});
type DraftInput = v.InferOutput<typeof draftSchema>;

export interface SavedDraft {
	id: string;
	version: number;
}

/** Saves what was typed, as it was typed. `id` null makes a new draft. */
export function saveDraft(ctx: Context, id: string | null, input: DraftInput): SavedDraft {
	demand(ctx.actor, 'statement.draft');
	const { version, ...data } = input;
	const row = {
		id: id ?? ctx.newId(),
		data: JSON.stringify(data),
		version: version + 1,
		updated_by: ctx.actor.id,
		updated_at: ctx.now()
	};
	const sqlite = ctx.db.$client;
	if (id === null) {
		sqlite
			.prepare(
				`INSERT INTO draft (id, statement, data, version, updated_by, updated_at)
				VALUES (:id, NULL, :data, :version, :updated_by, :updated_at)`
			)
			.run(row);
		return { id: row.id, version: row.version };
	}
	const { changes } = sqlite
		.prepare(
			`UPDATE draft SET data = :data, version = :version, updated_by = :updated_by,
				updated_at = :updated_at
			WHERE id = :id AND version = :expected`
		)
		.run({ ...row, expected: version });
	if (changes === 0) {
		const current = draftRow(ctx.db, id);
		throw new DomainError('conflict', `the draft ${id} has changed since it was read`, {
			details: { subject: `draft/${id}`, version: current.version, expected: version }
		});
	}
	return { id, version: row.version };
}

const isBlank = (value: Typed[string] | undefined): boolean =>
	value === undefined ||
	(typeof value === 'string' ? value.trim() === '' : Object.values(value).every(isBlank));

/** Rows that were left empty are not kept; the others close up. */
export function tidyDraft({ statement, claims, version }: DraftInput): DraftInput {
	return {
		version,
		...(statement ? { statement: tidy(statement) } : {}),
		...(claims ? { claims: tidy(claims) } : {})
	};
}

function tidy(typed: Typed): Typed {
	const names = Object.keys(typed);
	const isList = names.length > 0 && names.every((name) => /^\d+$/.test(name));
	const kept = names.filter((name) => !isList || !isBlank(typed[name]));
	return Object.fromEntries(
		kept.map((name, position) => {
			const value = typed[name] ?? '';
			const isNested = typeof value === 'object' && !Array.isArray(value);
			return [isList ? String(position) : name, isNested ? tidy(value) : value];
		})
	);
}

/** Throws `conflict` if the draft has been saved since this version of it was read. */
export function demandDraftVersion(ctx: Context, id: string, expected: number): void {
	demand(ctx.actor, 'statement.draft');
	const { version } = draftRow(ctx.db, id);
	if (version === expected) return;
	throw new DomainError('conflict', `the draft ${id} has changed since it was read`, {
		details: { subject: `draft/${id}`, version, expected }
	});
}

/** What a draft says when it is published as it is: points are numbered as they stand. */
export function draftPublication(input: DraftInput): Typed {
	const { statement = {}, claims = {} } = tidyDraft(input);
	const language =
		typeof statement.original_language === 'string' ? statement.original_language : '';
	const source = isTyped(statement.source) ? statement.source : {};
	const points = Object.entries(claims).map(([position, claim]): [string, Typed[string]] => {
		const number = String(Number(position) + 1);
		const given = isTyped(claim) && !Array.isArray(claim) ? claim : {};
		return [position, { number, slug: `point-${number}`, original_language: language, ...given }];
	});
	return {
		statement: {
			parties: {},
			copies: {},
			...statement,
			source: { truncated: 'false', ...(Array.isArray(source) ? {} : source) }
		},
		claims: Object.fromEntries(points)
	};
}

export function discardDraft(ctx: Context, id: string): void {
	demand(ctx.actor, 'statement.draft');
	draftRow(ctx.db, id);
	ctx.db.$client.prepare('DELETE FROM draft WHERE id = ?').run(id);
}

const criterion = v.strictObject({
	question: fixCriterion.schema.entries.question,
	counts: fixCriterion.schema.entries.counts
});

/** What a draft must be to be published. */
export const publicationSchema = v.strictObject({
	statement: publishStatement.schema,
	claims: v.pipe(
		v.array(
			v.strictObject({
				...publishClaim.schema.entries,
				criteria: v.optional(v.pipe(v.array(criterion), v.maxLength(50, 'too_many')), [])
			})
		),
		v.minLength(1, 'required'),
		v.maxLength(200, 'too_many')
	)
});

/** Publishes a statement and its claims in one commit, and lets the draft go in the same one. */
export const publishDraft = defineCommand({
	may: 'statement.publish',
	schema: publicationSchema,
	*decide(deciding, id: string, { statement, claims }) {
		draftRow(deciding.db, id);
		const { slug } = yield* publishStatement.decide(deciding, null, statement);
		for (const { criteria, ...claim } of claims) {
			const { ref } = yield* publishClaim.decide(deciding, slug, claim);
			for (const [position, fixed] of criteria.entries()) {
				const key = `${claim.slug}-${position + 1}`;
				yield* fixCriterion.decide(deciding, ref, { key, ...fixed });
			}
		}
		deciding.db.$client.prepare('DELETE FROM draft WHERE id = ?').run(id);
		return { slug };
	}
});
