// A document: it needs no script. The menus and the theme work without one.
export const csr = false;
