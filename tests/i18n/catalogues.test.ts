import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '$lib/domain/text';
import { ar } from '$lib/i18n/ar/catalogue';
import { en } from '$lib/i18n/en/catalogue';
import { INTL_TAGS } from '$lib/i18n/locale';
import { formatMessage } from '$lib/i18n/message';

type Flat = Record<string, string>;

const flat = (catalogue: Record<string, Record<string, string>>): Flat =>
	Object.fromEntries(
		Object.entries(catalogue).flatMap(([area, messages]) =>
			Object.entries(messages).map(([key, message]) => [`${area}.${key}`, message])
		)
	);
const catalogues: Record<Locale, Flat> = { en: flat(en), ar: flat(ar) };
const keys = Object.keys(catalogues.en);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const ARGUMENT = 1;

const read = (message: string) =>
	new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();

interface Findings {
	arguments: Set<string>;
	plurals: { name: string; categories: string[] }[];
	choices: Map<string, string[]>;
}

function look(elements: Element[], found: Findings): Findings {
	for (const element of elements) {
		if (element.type === ARGUMENT) found.arguments.add(element.value);
		if (!('options' in element)) continue;
		found.arguments.add(element.value);
		const branches = Object.keys(element.options);
		if ('offset' in element) found.plurals.push({ name: element.value, categories: branches });
		else found.choices.set(element.value, branches);
		for (const branch of Object.values(element.options)) look(branch.value, found);
	}
	return found;
}

const findings = (message: string) =>
	look(read(message), { arguments: new Set(), plurals: [], choices: new Map() });

describe('the catalogues', () => {
	it('have the same keys', () => {
		expect(Object.keys(catalogues.ar).sort()).toEqual([...keys].sort());
	});

	it('have no empty message, no tab and no double space', () => {
		for (const locale of LOCALES) {
			const odd = keys.filter(
				(key) => !catalogues[locale][key]?.trim() || /\t| {2}/.test(catalogues[locale][key])
			);
			expect(odd, locale).toEqual([]);
		}
	});

	it('name the same arguments in both languages', () => {
		for (const key of keys) {
			const [english, arabic] = [
				findings(catalogues.en[key] ?? ''),
				findings(catalogues.ar[key] ?? '')
			];
			expect([...arabic.arguments].sort(), key).toEqual([...english.arguments].sort());
			for (const [name, branches] of english.choices) {
				expect(arabic.choices.get(name)?.sort() ?? branches.sort(), key).toEqual(branches.sort());
			}
		}
	});

	it('have every plural form that the language has', () => {
		for (const locale of LOCALES) {
			const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
			for (const key of keys) {
				for (const { categories } of findings(catalogues[locale][key] ?? '').plurals) {
					const missing = needed.filter((category) => !categories.includes(category));
					expect(missing, `${locale} ${key}`).toEqual([]);
				}
			}
		}
	});

	it('count in Arabic wherever they count in English', () => {
		for (const key of keys) {
			const english = findings(catalogues.en[key] ?? '').plurals.map(({ name }) => name);
			const arabic = findings(catalogues.ar[key] ?? '').plurals.map(({ name }) => name);
			expect([...new Set(arabic)].sort(), key).toEqual(
				expect.arrayContaining([...new Set(english)])
			);
		}
	});

	it.each(LOCALES)('read as the ICU standard says (%s)', (locale) => {
		const tag = INTL_TAGS[locale];
		for (const key of keys) {
			const message = catalogues[locale][key] ?? '';
			const { arguments: names, plurals, choices } = findings(message);
			const standard = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
			for (const count of [0, 1, 2, 3, 11, 100, 1234]) {
				const params = Object.fromEntries(
					[...names].map((name) => {
						if (plurals.some((plural) => plural.name === name)) return [name, count];
						return [name, choices.get(name)?.[count % (choices.get(name)?.length ?? 1)] ?? 'x'];
					})
				);
				expect(formatMessage(message, tag, params), key).toBe(standard.format(params));
			}
		}
	});
});
