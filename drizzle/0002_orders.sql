CREATE INDEX "metrics_name_en" ON "metrics" USING btree ("release_id","name_en" collate "und-x-icu");--> statement-breakpoint
CREATE INDEX "metrics_name_zh" ON "metrics" USING btree ("release_id","name_zh" collate "zh-x-icu");--> statement-breakpoint
CREATE INDEX "metrics_programme_order" ON "metrics" USING btree ("release_id","programme_id" collate "C");--> statement-breakpoint
CREATE INDEX "metrics_unit_order" ON "metrics" USING btree ("release_id","unit" collate "C");--> statement-breakpoint
CREATE INDEX "observations_metric" ON "observations" USING btree ("release_id","metric_id","ordinal");--> statement-breakpoint
CREATE INDEX "outcomes_newest" ON "outcomes" USING btree ("release_id","announced_on" collate "C" desc nulls last,"id" collate "C");--> statement-breakpoint
CREATE INDEX "sources_title" ON "sources" USING btree ("release_id","title" collate "und-x-icu");--> statement-breakpoint
CREATE INDEX "sources_publisher" ON "sources" USING btree ("release_id","publisher" collate "und-x-icu");