// The forms of vowel signs that stand alone decompose to a blank and a sign: they would part words.
const LONE_MARKS = /[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/gu;

// Harakat, tanwin, shadda, sukun, the hamza and madda that decomposition leaves above or below
// their letter, superscript alef, Quranic marks; and the accents of Latin letters.
const MARKS =
	/[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DE-\u06ED\u0898-\u089F\u08CA-\u08FF\u1DC0-\u1DFF\uFE20-\uFE2F]/gu;

// Tatweel; and what has no width of its own: ZWNJ, ZWJ, direction marks, soft hyphens.
const UNSEEN = /[\u0640\p{Cf}]/gu;

/** Letters that are one to whoever searches, and that decomposition does not bring together. */
const FOLDED: Readonly<Record<string, string>> = {
	ٱ: 'ا',
	ٲ: 'ا',
	ٳ: 'ا',
	ة: 'ه',
	ۃ: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ڪ: 'ك',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ł: 'l',
	ı: 'i',
	ς: 'σ',
	// Ayn and hamza of transliteration, and curly apostrophes: Da’esh is Da'esh.
	'\u02BC': "'",
	'\u02BE': "'",
	'\u02BF': "'",
	'\u2018': "'",
	'\u2019': "'",
	...digits('٠١٢٣٤٥٦٧٨٩'),
	...digits('۰۱۲۳۴۵۶۷۸۹')
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/**
 * One form for what is searched and what is asked: «اجتماع» is «إجتماع», ٢٧ is 27, Łódź is lodz.
 * Never shown, only compared: FTS5's tokenizers do none of this for Arabic. Normalising twice
 * changes nothing.
 */
export function normalise(text: string): string {
	return text
		.replace(LONE_MARKS, '')
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(UNSEEN, '')
		.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
		.replace(/\s+/gu, ' ')
		.trim()
		.normalize('NFC');
}

function digits(zeroToNine: string): Record<string, string> {
	return Object.fromEntries([...zeroToNine].map((digit, value) => [digit, String(value)]));
}
