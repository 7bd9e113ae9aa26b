DROP INDEX "observations_metric";--> statement-breakpoint
CREATE INDEX "sources_newest" ON "sources" USING btree ("release_id","published_on" collate "C" desc nulls last);--> statement-breakpoint
CREATE INDEX "sources_oldest" ON "sources" USING btree ("release_id","published_on" collate "C");