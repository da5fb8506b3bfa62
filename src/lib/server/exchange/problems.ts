import { DomainError, type Issue } from '../../domain/errors';
import { issuesOf } from '../../domain/text';
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import type { Steps } from '../commands/command';

/** Gathers what is wrong with a file, each problem with its JSON pointer, instead of stopping at the first. */
export class Problems {
	readonly #found: Issue[] = [];

	get found(): readonly Issue[] {
		return this.#found;
	}

	add(pointer: string, code: Issue['code'], params?: Issue['params']): void {
		this.#found.push(params ? { pointer, code, params } : { pointer, code });
	}

	/** The parsed value, or undefined with its problems noted. */
	parse<S extends v.GenericSchema>(
		schema: S,
		value: unknown,
		at: string
	): v.InferOutput<S> | undefined {
		const result = safeParse(schema, value);
		if (result.success) return result.output;
		this.#found.push(...issuesOf(schema, value, at));
		return undefined;
	}

	/** Each item that has the right shape, with its pointer. */
	*each<S extends v.GenericSchema>(
		schema: S,
		values: readonly unknown[],
		at: string
	): Generator<[v.InferOutput<S>, string]> {
		for (const [position, value] of values.entries()) {
			const pointer = `${at}/${position}`;
			const parsed = this.parse(schema, value, pointer);
			if (parsed !== undefined) yield [parsed, pointer];
		}
	}

	/** Runs the steps of a command; a refusal is noted under `at`, and the rest goes on. */
	*attempt<Result>(at: string, steps: () => Steps<Result>): Steps<Result | undefined> {
		try {
			return yield* steps();
		} catch (failure) {
			if (!(failure instanceof DomainError)) throw failure;
			if (failure.code === 'conflict') this.add(at, 'already_exists');
			else if (failure.issues.length === 0) this.add(at, 'not_allowed');
			for (const issue of failure.issues) {
				this.#found.push({ ...issue, pointer: at + issue.pointer });
			}
			return undefined;
		}
	}
}
