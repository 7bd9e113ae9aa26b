CREATE TABLE "facet_counts" (
	"release_id" integer NOT NULL,
	"set" text NOT NULL,
	"key" text NOT NULL,
	"value" text,
	"count" integer NOT NULL,
	CONSTRAINT "facet_counts_key" UNIQUE NULLS NOT DISTINCT("release_id","set","key","value")
);
--> statement-breakpoint
ALTER TABLE "facet_counts" ADD CONSTRAINT "facet_counts_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;