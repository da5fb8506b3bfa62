import { accounts } from './accounts';
import { editing } from './editing';
import { issues } from './issues';

/** What only forms say: a reader without an account never loads it. */
export const writing = {
	accounts,
	editing,
	issues
};
