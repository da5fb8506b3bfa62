/** What the application does for one address: its SQL with parameters, and its answer. */
export interface Planned {
	path: string;
	type: string;
	body: string;
	statements: { sql: string; params: unknown[] }[];
}
