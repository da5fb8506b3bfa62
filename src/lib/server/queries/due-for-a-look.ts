import type { Day } from '../../domain/day';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';

interface Row {
	ref: string;
	statement: string;
	number: number;
	title: string;
	look_again_on: Day;
}

/** Claims that somebody wanted to be looked at again by now, of all statements, longest due first. */
export function dueForALook(db: Db, today: Day, limit: number) {
	return due(db)
		.all({ today, limit })
		.map(({ look_again_on: on, title, ...claim }) => ({
			...claim,
			title: JSON.parse(title) as Bilingual,
			on
		}));
}

const due = prepared((db) =>
	db.$client.prepare<{ today: Day; limit: number }, Row>(
		`SELECT ref, statement, number, title, look_again_on FROM claim
		WHERE look_again_on <= :today ORDER BY look_again_on, statement, number LIMIT :limit`
	)
);
