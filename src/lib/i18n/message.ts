/**
 * The part of ICU MessageFormat that the catalogues use: arguments, plural (with `#`, `=N` and the
 * CLDR categories) and select. intl-messageformat with its parser would cost every page 10 kB; the
 * tests hold this one against it, message by message.
 */
export type Params = Readonly<Record<string, string | number>>;

type Part = string | ((params: Params, locale: string, count: number) => string);
type Branches = ReadonlyMap<string, readonly Part[]>;

const compiled = new Map<string, readonly Part[]>();
const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Unknown arguments stay visible as `{name}`. Numbers are written in the locale's own way. */
export function formatMessage(message: string, locale: string, params: Params = {}): string {
	if (!message.includes('{') && !message.includes("'")) return message;
	let parts = compiled.get(message);
	if (!parts) compiled.set(message, (parts = new Reader(message).parts()));
	return render(parts, params, locale, 0);
}

function render(parts: readonly Part[], params: Params, locale: string, count: number): string {
	return parts
		.map((part) => (typeof part === 'string' ? part : part(params, locale, count)))
		.join('');
}

function write(value: string | number, locale: string): string {
	if (typeof value === 'string') return value;
	let format = numbers.get(locale);
	if (!format) numbers.set(locale, (format = new Intl.NumberFormat(locale)));
	return format.format(value);
}

function category(value: number, locale: string): string {
	let rules = plurals.get(locale);
	if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(locale)));
	return rules.select(value);
}

const argument =
	(name: string): Part =>
	(params, locale) => {
		const value = params[name];
		return value === undefined ? `{${name}}` : write(value, locale);
	};

const plural =
	(name: string, branches: Branches): Part =>
	(params, locale) => {
		const value = Number(params[name] ?? 0);
		const chosen =
			branches.get(`=${value}`) ??
			branches.get(category(value, locale)) ??
			branches.get('other') ??
			[];
		return render(chosen, params, locale, value);
	};

const select =
	(name: string, branches: Branches): Part =>
	(params, locale, count) => {
		const chosen = branches.get(String(params[name])) ?? branches.get('other') ?? [];
		return render(chosen, params, locale, count);
	};

const pound: Part = (_params, locale, count) => write(count, locale);

class Reader {
	private at = 0;

	constructor(private readonly text: string) {}

	/** Up to the end, or to the brace that closes the branch. */
	parts(inPlural = false): readonly Part[] {
		const parts: Part[] = [];
		let literal = '';
		const flush = () => {
			if (literal) parts.push(literal);
			literal = '';
		};
		while (this.at < this.text.length && this.text[this.at] !== '}') {
			const char = this.text[this.at];
			if (char === "'") literal += this.quoted();
			else if (char === '{' || (char === '#' && inPlural)) {
				flush();
				this.at += 1;
				parts.push(char === '{' ? this.placeholder(inPlural) : pound);
			} else {
				literal += char;
				this.at += 1;
			}
		}
		flush();
		return parts;
	}

	/** `''` is an apostrophe, `'{…'` is kept as it is, a lone one is an apostrophe. */
	private quoted(): string {
		const rest = this.text.slice(this.at);
		const match = /^''/.test(rest) ? ["''", "'"] : (/^'([{}#][^']*)'?/.exec(rest) ?? ["'", "'"]);
		this.at += match[0]?.length ?? 1;
		return match[1] ?? '';
	}

	private placeholder(inPlural: boolean): Part {
		const name = this.word();
		if (this.skip('}')) return argument(name);
		this.expect(',');
		const type = this.word();
		this.expect(',');
		const isPlural = type === 'plural';
		if (!isPlural && type !== 'select') throw new SyntaxError(`"${type}" in: ${this.text}`);
		const branches = new Map<string, readonly Part[]>();
		while (!this.skip('}')) {
			const key = this.word();
			this.expect('{');
			branches.set(key, this.parts(isPlural || inPlural));
			this.expect('}');
		}
		return isPlural ? plural(name, branches) : select(name, branches);
	}

	private word(): string {
		this.skip('');
		const [word = ''] = /^[^\s{},]*/.exec(this.text.slice(this.at)) ?? [];
		if (!word) throw new SyntaxError(`a name is missing at ${this.at} in: ${this.text}`);
		this.at += word.length;
		return word;
	}

	/** Passes white space, then the character if it is there. */
	private skip(char: string): boolean {
		while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
		if (!char || this.text[this.at] !== char) return false;
		this.at += 1;
		return true;
	}

	private expect(char: string): void {
		if (!this.skip(char))
			throw new SyntaxError(`"${char}" expected at ${this.at} in: ${this.text}`);
	}
}
