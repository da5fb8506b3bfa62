CREATE TABLE `attribution` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`verdict` text NOT NULL,
	`coverage` text NOT NULL,
	`speaker` text,
	`rationale` text NOT NULL,
	`elements` text NOT NULL,
	`quotes` text NOT NULL,
	`effective_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer
);
--> statement-breakpoint
CREATE INDEX `attribution_claim` ON `attribution` (`claim`,`effective_on`,`added_seq`);--> statement-breakpoint
CREATE TABLE `claim` (
	`ref` text PRIMARY KEY NOT NULL,
	`statement` text NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`scale` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`original_language` text NOT NULL,
	`made_on` text NOT NULL,
	`due_date` text,
	`due_precision` text,
	`due_phrase` text,
	`due_end` text,
	`look_again_on` text,
	`added_seq` integer NOT NULL,
	`updated_seq` integer NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`status_rank` integer NOT NULL,
	`status_since` text,
	`late_days` integer,
	`is_open` integer NOT NULL,
	`attribution` text NOT NULL,
	`coverage` text,
	`steps` text NOT NULL,
	`verdicts` text NOT NULL,
	`supports` integer NOT NULL,
	`contradicts` integer NOT NULL,
	`contexts` integer NOT NULL,
	`source_count` integer NOT NULL,
	`awaited_end` text,
	`search_text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claim_statement` ON `claim` (`statement`,`number`);--> statement-breakpoint
CREATE INDEX `claim_status` ON `claim` (`status`);--> statement-breakpoint
CREATE INDEX `claim_awaited_end` ON `claim` (`awaited_end`);--> statement-breakpoint
CREATE INDEX `claim_due_end` ON `claim` (`due_end`);--> statement-breakpoint
CREATE INDEX `claim_look_again_on` ON `claim` (`look_again_on`);--> statement-breakpoint
CREATE INDEX `claim_updated` ON `claim` (`updated_seq`);--> statement-breakpoint
CREATE TABLE `context_check` (
	`statement` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`scale` text NOT NULL,
	`status` text NOT NULL,
	`rationale` text NOT NULL,
	`effective_on` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer,
	PRIMARY KEY(`statement`, `added_seq`)
);
--> statement-breakpoint
CREATE TABLE `correction` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`statement` text NOT NULL,
	`claim` text,
	`follow_up` text,
	`wrong` text NOT NULL,
	`right_entry` text,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `correction_claim` ON `correction` (`claim`,`seq`);--> statement-breakpoint
CREATE TABLE `criterion` (
	`claim` text NOT NULL,
	`key` text NOT NULL,
	`question` text NOT NULL,
	`counts` integer NOT NULL,
	`added_seq` integer NOT NULL,
	PRIMARY KEY(`claim`, `key`)
);
--> statement-breakpoint
CREATE TABLE `criterion_evidence` (
	`claim` text NOT NULL,
	`key` text NOT NULL,
	`evidence` text NOT NULL,
	`position` integer NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer,
	PRIMARY KEY(`claim`, `key`, `evidence`, `added_seq`)
);
--> statement-breakpoint
CREATE INDEX `criterion_evidence_evidence` ON `criterion_evidence` (`evidence`);--> statement-breakpoint
CREATE TABLE `criterion_verdict` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`key` text NOT NULL,
	`verdict` text NOT NULL,
	`note` text,
	`effective_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer
);
--> statement-breakpoint
CREATE INDEX `criterion_verdict_claim` ON `criterion_verdict` (`claim`,`effective_on`,`added_seq`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`statement` text,
	`data` text NOT NULL,
	`version` integer NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entry_scope` (
	`seq` integer PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`actor` text NOT NULL,
	`statement` text,
	`claim` text
);
--> statement-breakpoint
CREATE INDEX `entry_scope_claim` ON `entry_scope` (`claim`,`seq`);--> statement-breakpoint
CREATE INDEX `entry_scope_statement` ON `entry_scope` (`statement`,`seq`);--> statement-breakpoint
CREATE INDEX `entry_scope_actor` ON `entry_scope` (`actor`,`seq`);--> statement-breakpoint
CREATE INDEX `entry_scope_type` ON `entry_scope` (`type`,`seq`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`key` text NOT NULL,
	`claim` text,
	`statement` text NOT NULL,
	`context_check` text,
	`name` text,
	`source` text NOT NULL,
	`stance` text NOT NULL,
	`quote_text` text,
	`quote_language` text,
	`url` text NOT NULL,
	`archive_url` text,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer,
	`withdrawn_reason` text,
	PRIMARY KEY(`key`, `added_seq`)
);
--> statement-breakpoint
CREATE INDEX `evidence_claim` ON `evidence` (`claim`,`added_seq`);--> statement-breakpoint
CREATE INDEX `evidence_source` ON `evidence` (`source`);--> statement-breakpoint
CREATE INDEX `evidence_statement` ON `evidence` (`statement`,`context_check`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`statement` text NOT NULL,
	`name` text,
	`title` text NOT NULL,
	`description` text,
	`bearing` text,
	`expected_date` text,
	`expected_precision` text,
	`expected_end` text,
	`expected_since` text,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`outcome` text NOT NULL,
	`outcome_on` text,
	`late_days` integer
);
--> statement-breakpoint
CREATE INDEX `follow_up_claim` ON `follow_up` (`claim`,`added_seq`);--> statement-breakpoint
CREATE INDEX `follow_up_agenda` ON `follow_up` (`outcome`,`expected_end`);--> statement-breakpoint
CREATE INDEX `follow_up_outcome_on` ON `follow_up` (`outcome_on`);--> statement-breakpoint
CREATE TABLE `follow_up_evidence` (
	`follow_up` text NOT NULL,
	`evidence` text NOT NULL,
	`outcome` text,
	`follow_up_position` integer NOT NULL,
	`evidence_position` integer NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer,
	PRIMARY KEY(`follow_up`, `evidence`, `added_seq`)
);
--> statement-breakpoint
CREATE INDEX `follow_up_evidence_evidence` ON `follow_up_evidence` (`evidence`);--> statement-breakpoint
CREATE TABLE `gap` (
	`statement` text NOT NULL,
	`text` text NOT NULL,
	`claims` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer,
	PRIMARY KEY(`statement`, `added_seq`)
);
--> statement-breakpoint
CREATE TABLE `ledger_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`subject` text NOT NULL,
	`subject_version` integer NOT NULL,
	`actor` text NOT NULL,
	`effective_on` text,
	`recorded_at` text NOT NULL,
	`salt` text NOT NULL,
	`data` text NOT NULL,
	`data_hash` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entry_id_unique` ON `ledger_entry` (`id`);--> statement-breakpoint
CREATE INDEX `ledger_entry_subject` ON `ledger_entry` (`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`follow_up` text NOT NULL,
	`outcome` text NOT NULL,
	`description` text,
	`bearing` text NOT NULL,
	`evidence` text NOT NULL,
	`effective_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer
);
--> statement-breakpoint
CREATE INDEX `outcome_follow_up` ON `outcome` (`follow_up`,`effective_on`,`added_seq`);--> statement-breakpoint
CREATE TABLE `projection_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rating` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`status` text NOT NULL,
	`scale` text NOT NULL,
	`change` text NOT NULL,
	`corrects` text,
	`reason` text NOT NULL,
	`short` text,
	`evidence` text NOT NULL,
	`superseded_by` text,
	`effective_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`added_seq` integer NOT NULL,
	`removed_seq` integer
);
--> statement-breakpoint
CREATE INDEX `rating_claim` ON `rating` (`claim`,`effective_on`,`added_seq`);--> statement-breakpoint
CREATE TABLE `source` (
	`key` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`normalised` text NOT NULL,
	`title` text,
	`title_supplied` integer NOT NULL,
	`publisher` text,
	`published_on` text,
	`language` text,
	`reliability` text,
	`search_text` text NOT NULL,
	`added_seq` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `source_added` ON `source` (`added_seq`);--> statement-breakpoint
CREATE TABLE `statement` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`made_on` text NOT NULL,
	`place` text,
	`speakers` text NOT NULL,
	`parties` text NOT NULL,
	`original_language` text NOT NULL,
	`original_text` text NOT NULL,
	`preamble` text,
	`adaptation_notice` text,
	`source` text NOT NULL,
	`copies` text NOT NULL,
	`coverage_note` text,
	`compiled_on` text,
	`record_digest` text,
	`claim_count` integer NOT NULL,
	`added_seq` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `statement_made_on` ON `statement` (`made_on`);--> statement-breakpoint
CREATE TABLE `statement_source` (
	`statement` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`added_seq` integer NOT NULL,
	PRIMARY KEY(`statement`, `name`)
);
--> statement-breakpoint
CREATE INDEX `statement_source_source` ON `statement_source` (`source`);--> statement-breakpoint
CREATE TABLE `subject` (
	`subject` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_token_hash_unique` ON `api_token` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_token_user` ON `api_token` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`key` text NOT NULL,
	`window_seconds` integer NOT NULL,
	`count` integer NOT NULL,
	`ends_at` text NOT NULL,
	PRIMARY KEY(`key`, `window_seconds`)
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_end` ON `sign_in_attempt` (`ends_at`);--> statement-breakpoint
CREATE TABLE `sign_in_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
);
