import { DomainError, type Issue } from '$lib/domain/errors';

/** Errors whose message is written for the person at the terminal, by their name. */
const SENTENCES = [
	'Refusal',
	'UsageError',
	'InvalidSetting',
	'NewerDatabase',
	'DatabaseInUse',
	'DamagedDatabase'
];

/** What a person can act on is one sentence, or a line for each place; anything else is a bug. */
export function explain(error: unknown): string {
	if (error instanceof DomainError) {
		return error.issues.length > 0 ? issueLines(error.issues).join('\n') : sentence(error.message);
	}
	if (!(error instanceof Error)) return String(error);
	if (SENTENCES.includes(error.name)) return error.message;
	return fileSentence(error) ?? error.stack ?? error.message;
}

const sentence = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}.`;

function issueLines(issues: readonly Issue[]): string[] {
	return issues.map(({ pointer, code, params }) => {
		const details = Object.entries(params ?? {}).map(([name, value]) => `${name} ${value}`);
		return `${pointer || '/'}: ${code}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
	});
}

const FILE_TROUBLE: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	EACCES: 'may not be read or written by this user',
	EPERM: 'may not be read or written by this user',
	EROFS: 'is on a file system that cannot be written',
	EISDIR: 'is a folder, not a file',
	ENOTDIR: 'has a file where a folder should be',
	EEXIST: 'exists already',
	ENOSPC: 'does not fit: the disk is full'
};

function fileSentence(error: NodeJS.ErrnoException): string | undefined {
	const trouble = FILE_TROUBLE[error.code ?? ''];
	return trouble && error.path ? `${error.path} ${trouble}.` : undefined;
}
