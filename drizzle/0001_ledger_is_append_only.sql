-- The ledger only grows. Whoever rebuilds its table must make these again: tests/ledger guards it.
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
BEGIN
	SELECT RAISE(ABORT, 'the ledger is append-only: entries are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
BEGIN
	SELECT RAISE(ABORT, 'the ledger is append-only: entries are never deleted');
END;
