import { notFound } from '../../domain/errors';
import type { Context } from '../context';
import { sourceRow } from './evidence-facts';
import { subjectVersion } from './subject-version';

/** What the form for what is known about a web page shows. Throws `not_found`. */
export function sourceForm({ db }: Context, key: string) {
	const row = sourceRow(db, key);
	if (!row) throw notFound(`source ${key}`);
	const { url, title, titleSupplied, publisher, publishedOn, language, reliability } = row;
	return {
		version: subjectVersion(db, `source/${key}`),
		source: { key, url, title, titleSupplied, publisher, publishedOn, language, reliability }
	};
}
