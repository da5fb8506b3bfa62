import { expect, test } from 'vitest';
import { withoutScripts } from '../../src/lib/server/http/still-page';

const START =
	'<script>\n\t\t\t\t{\n\t\t\t\t\t__sveltekit_abc = { base: "" };\n\t\t\t\t}\n\t\t\t</script>';

test('the start script is taken out, and nothing else', () => {
	expect(withoutScripts(`<div><p>words</p>${START}\n</div>`)).toBe('<div><p>words</p>\n</div>');
});

test('a page without one, or with another script at its end, stays as it is', () => {
	expect(withoutScripts('<p>words</p>')).toBe('<p>words</p>');
	const other = '<p>words</p><script>1</script>';
	expect(withoutScripts(other)).toBe(other);
});
