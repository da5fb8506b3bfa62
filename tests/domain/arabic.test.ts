import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import record from '../../records/carter-le-drian-paris-2016.json';
import { normalise } from '../../src/lib/domain/arabic.ts';

describe('what a reader takes for one word is one', () => {
	test.each([
		['hamza below', 'إجتماع', 'اجتماع'],
		['hamza above', 'أمريكا', 'امريكا'],
		['madda', 'آخر', 'اخر'],
		['alef wasla', 'ٱلعراق', 'العراق'],
		['hamza on waw', 'مؤتمر', 'موتمر'],
		['hamza on ya', 'رئيس', 'رييس'],
		['ta marbuta', 'خطة', 'خطه'],
		['alef maqsura', 'على', 'علي'],
		['harakat', 'مُحَمَّدٌ', 'محمد'],
		['tanwin', 'شكرًا', 'شكرا'],
		['superscript alef', 'هٰذا', 'هذا'],
		['Quranic marks', 'ٱلرَّحۡمَٰنِ ۝', 'الرحمن'],
		['tatweel', 'داعـــش', 'داعش'],
		['Arabic digits', '٢٠١٦', '2016'],
		['Persian digits', '۲۰۱۶', '2016'],
		['presentation forms', 'ﺩﺍﻋﺶ', 'داعش'],
		['lam-alef ligature', 'ﻻ', 'لا'],
		['a lone vowel sign', 'شكراﹰ', 'شكرا'],
		['Persian ya', 'علی', 'علي'],
		['Persian kaf', 'کردستان', 'كردستان'],
		['ZWNJ', 'می\u200Cخواهم', 'ميخواهم'],
		['ZWJ', 'ه\u200D', 'ه'],
		['direction marks', '\u200Fداعش\u200E\u061C', 'داعش'],
		['decomposed letters', 'أ'.normalize('NFD'), 'ا'],
		['Latin accents', 'Émile Zölch', 'emile zolch'],
		['Latin letters with strokes', 'Łódź Straße Ærø', 'lodz strasse aero'],
		['case', 'ISIS ΣΑΣ', 'isis σασ'],
		['apostrophes', 'Da’esh', "da'esh"],
		['transliteration', 'ʿIrāq', "'iraq"],
		['full-width letters', 'ＮＡＴＯ', 'nato'],
		['blanks', '  two \u00A0\n words\t', 'two words']
	])('%s', (_, written, plain) => {
		expect(normalise(written)).toBe(plain);
		expect(normalise(plain)).toBe(normalise(written));
	});

	test('letters that differ stay apart', () => {
		for (const [a, b] of [
			['داعش', 'داعس'],
			['حرب', 'خرب'],
			['سوريا', 'سوري']
		] as const) {
			expect(normalise(a)).not.toBe(normalise(b));
		}
	});

	test('other scripts keep their signs', () => {
		expect(normalise('हिन्दी')).toBe('हिन्दी');
		expect(normalise('が')).toBe('が');
	});
});

describe('normalising twice changes nothing', () => {
	test('whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			}),
			{ numRuns: 2000 }
		);
	});

	test('character by character', () => {
		const changed: string[] = [];
		for (let point = 0; point <= 0x1ffff; point += 1) {
			const once = normalise(`a${String.fromCodePoint(point)}b`);
			if (normalise(once) !== once) changed.push(point.toString(16));
		}
		expect(changed).toEqual([]);
	});

	test('with or without Arabic marks, the same', () => {
		const letters = fc.array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), { maxLength: 12 });
		const marks = fc.constantFrom('', '\u064E', '\u0651\u064F', '\u064B', '\u0640', '\u200D');
		fc.assert(
			fc.property(letters, fc.infiniteStream(marks), (word, decoration) => {
				const written = word.map((letter) => letter + decoration.next().value).join('');
				expect(normalise(written)).toBe(word.join(''));
			})
		);
	});
});

test('every point of the first record is found by a word of it, however written', () => {
	const points = record.claims.map((claim) => normalise(claim.text.ar));
	expect(points[0]).toContain(normalise('اجتماع في بروكسل'));
	expect(points[3]).toContain(normalise('للاتفاق على إستراتجيّة'));
	expect(points.some((point) => point.includes(normalise('٢٧دولة')))).toBe(true);
});
