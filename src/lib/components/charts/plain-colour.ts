/**
 * Stands in for @kurkle/color, which Chart.js brings (4 kB) to lighten colours under the pointer and
 * to blend them in animations. Ours are tokens, and do neither. vite.config.ts puts it in its place.
 */
export class Color {
	/** Nothing to blend: Chart.js then takes the colour that it was going to. */
	readonly valid = false;
	readonly #written: string;

	constructor(written: string) {
		this.#written = written;
	}
	saturate(): this {
		return this;
	}
	darken(): this {
		return this;
	}
	hexString(): string {
		return this.#written;
	}
}
