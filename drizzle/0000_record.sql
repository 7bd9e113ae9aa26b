CREATE TYPE "public"."chart_form" AS ENUM('points', 'bars', 'steps');--> statement-breakpoint
CREATE TYPE "public"."measure" AS ENUM('flow', 'stock', 'cumulative', 'ratio', 'growth');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('government', 'regulator', 'company', 'bank', 'airport_or_airline', 'group_of_companies', 'association', 'university', 'hospital', 'other');--> statement-breakpoint
CREATE TYPE "public"."outcome_kind" AS ENUM('agreement', 'institutional_innovation', 'facility', 'joint_venture', 'service', 'financing_deal', 'market_access', 'route', 'event', 'company_entry');--> statement-breakpoint
CREATE TYPE "public"."outcome_status" AS ENUM('announced', 'signed', 'approved', 'under_construction', 'completed', 'in_operation', 'replicated');--> statement-breakpoint
CREATE TYPE "public"."place_kind" AS ENUM('country', 'region', 'city', 'district', 'port');--> statement-breakpoint
CREATE TYPE "public"."programme_kind" AS ENUM('intergovernmental_project', 'trade_corridor', 'digital_channel', 'facility', 'institution', 'joint_venture', 'platform');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('exact', 'about', 'at_least', 'more_than', 'nearly');--> statement-breakpoint
CREATE TYPE "public"."relation_kind" AS ENUM('multiple', 'percent_change');--> statement-breakpoint
CREATE TYPE "public"."side" AS ENUM('CN', 'SG');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('government_report', 'statistical_bulletin', 'press_conference', 'news_report', 'company_release', 'web_page');--> statement-breakpoint
CREATE TYPE "public"."source_tier" AS ENUM('official', 'press', 'company', 'reference', 'repost');--> statement-breakpoint
CREATE TYPE "public"."theme" AS ENUM('cooperation', 'financing', 'trade', 'investment', 'logistics', 'aviation', 'tourism', 'digital', 'innovation', 'talent', 'health', 'green', 'economy');--> statement-breakpoint
CREATE TYPE "public"."title_origin" AS ENUM('source', 'translated');--> statement-breakpoint
CREATE TYPE "public"."unit_kind" AS ENUM('currency', 'count', 'rate', 'mass', 'share', 'duration', 'power', 'area', 'rank');--> statement-breakpoint
CREATE TABLE "releases" (
	"id" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"content_hash" text NOT NULL,
	"row_counts" jsonb NOT NULL,
	"is_current" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"kind" "unit_kind" NOT NULL,
	"symbol" text,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	CONSTRAINT "units_release_id_id_pk" PRIMARY KEY("release_id","id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"publisher" text NOT NULL,
	"title" text NOT NULL,
	"published_on" text,
	"start_date" date,
	"end_date" date,
	"url" text,
	"language" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"tier" "source_tier" NOT NULL,
	"note" text,
	"search_text" text NOT NULL,
	CONSTRAINT "sources_release_id_id_pk" PRIMARY KEY("release_id","id"),
	CONSTRAINT "sources_published_on_form" CHECK ("sources"."published_on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "sources_published_span" CHECK (("sources"."published_on" is null) = ("sources"."start_date" is null) and ("sources"."published_on" is null) = ("sources"."end_date" is null)),
	CONSTRAINT "sources_url_form" CHECK ("sources"."url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "programme_sources" (
	"release_id" integer NOT NULL,
	"programme_id" text NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "programme_sources_release_id_programme_id_source_id_pk" PRIMARY KEY("release_id","programme_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"parent_id" text,
	"kind" "programme_kind" NOT NULL,
	"short_name" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text,
	"launched_on" text,
	"place" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"summary_en" text NOT NULL,
	"summary_zh" text NOT NULL,
	"note" text,
	CONSTRAINT "programmes_release_id_id_pk" PRIMARY KEY("release_id","id"),
	CONSTRAINT "programmes_launched_on_form" CHECK ("programmes"."launched_on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "programmes_place_on_earth" CHECK ("programmes"."latitude" between -90 and 90 and "programmes"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "metrics" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"programme_id" text NOT NULL,
	"theme" "theme" NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"unit" text NOT NULL,
	"measure" "measure" NOT NULL,
	"definition_en" text NOT NULL,
	"definition_zh" text NOT NULL,
	"comparability_en" text,
	"comparability_zh" text,
	"search_text" text NOT NULL,
	CONSTRAINT "metrics_release_id_id_pk" PRIMARY KEY("release_id","id")
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"release_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"metric_id" text NOT NULL,
	"period" text,
	"as_of" text,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"value" numeric NOT NULL,
	"precision" numeric NOT NULL,
	"qualifier" "qualifier" NOT NULL,
	"low" numeric,
	"high" numeric,
	"source_id" text NOT NULL,
	"locator" text NOT NULL,
	"note" text,
	CONSTRAINT "observations_release_id_ordinal_pk" PRIMARY KEY("release_id","ordinal"),
	CONSTRAINT "observations_key" UNIQUE NULLS NOT DISTINCT("release_id","metric_id","period","as_of","source_id","value"),
	CONSTRAINT "observations_period_or_as_of" CHECK (num_nonnulls("observations"."period", "observations"."as_of") = 1),
	CONSTRAINT "observations_as_of_form" CHECK ("observations"."as_of" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "observations_span" CHECK ("observations"."start_date" <= "observations"."end_date"),
	CONSTRAINT "observations_precision_positive" CHECK ("observations"."precision" > 0),
	CONSTRAINT "observations_value_in_interval" CHECK ("observations"."value" >= "observations"."low" and "observations"."value" <= "observations"."high"),
	CONSTRAINT "observations_one_bound" CHECK (num_nonnulls("observations"."low", "observations"."high") >= 1)
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"release_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"metric_id" text NOT NULL,
	"from_period" text,
	"to_period" text,
	"kind" "relation_kind" NOT NULL,
	"value" numeric NOT NULL,
	"precision" numeric NOT NULL,
	"source_id" text NOT NULL,
	"locator" text NOT NULL,
	"note" text,
	CONSTRAINT "relations_release_id_ordinal_pk" PRIMARY KEY("release_id","ordinal"),
	CONSTRAINT "relations_key" UNIQUE NULLS NOT DISTINCT("release_id","metric_id","from_period","to_period","kind","value","source_id"),
	CONSTRAINT "relations_precision_positive" CHECK ("relations"."precision" > 0),
	CONSTRAINT "relations_multiple_positive" CHECK ("relations"."kind" <> 'multiple' or "relations"."value" > 0)
);
--> statement-breakpoint
CREATE TABLE "points" (
	"release_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"metric_id" text NOT NULL,
	"period" text,
	"as_of" text,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"value" numeric NOT NULL,
	"qualifier" "qualifier" NOT NULL,
	"low" numeric,
	"high" numeric,
	"precision" numeric,
	"is_derived" boolean NOT NULL,
	"derivation" text,
	"has_conflict" boolean NOT NULL,
	"observation_count" integer NOT NULL,
	"source_id" text NOT NULL,
	"locator" text NOT NULL,
	"note" text,
	CONSTRAINT "points_release_id_ordinal_pk" PRIMARY KEY("release_id","ordinal"),
	CONSTRAINT "points_key" UNIQUE NULLS NOT DISTINCT("release_id","metric_id","period","as_of"),
	CONSTRAINT "points_period_or_as_of" CHECK (num_nonnulls("points"."period", "points"."as_of") = 1),
	CONSTRAINT "points_span" CHECK ("points"."start_date" <= "points"."end_date"),
	CONSTRAINT "points_derived_has_working" CHECK ("points"."is_derived" = ("points"."derivation" is not null)),
	CONSTRAINT "points_stated_has_precision" CHECK ("points"."is_derived" = ("points"."precision" is null)),
	CONSTRAINT "points_derived_has_no_observation" CHECK ("points"."is_derived" = ("points"."observation_count" = 0)),
	CONSTRAINT "points_value_in_interval" CHECK ("points"."value" >= "points"."low" and "points"."value" <= "points"."high"),
	CONSTRAINT "points_one_bound" CHECK (num_nonnulls("points"."low", "points"."high") >= 1)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"country" text NOT NULL,
	"kind" "organisation_kind" NOT NULL,
	CONSTRAINT "organisations_release_id_id_pk" PRIMARY KEY("release_id","id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"country" text,
	"kind" "place_kind" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "places_release_id_id_pk" PRIMARY KEY("release_id","id"),
	CONSTRAINT "places_on_earth" CHECK ("places"."latitude" between -90 and 90 and "places"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "outcome_parties" (
	"release_id" integer NOT NULL,
	"outcome_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"side" "side" NOT NULL,
	CONSTRAINT "outcome_parties_release_id_outcome_id_organisation_id_pk" PRIMARY KEY("release_id","outcome_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "outcome_places" (
	"release_id" integer NOT NULL,
	"outcome_id" text NOT NULL,
	"place_id" text NOT NULL,
	CONSTRAINT "outcome_places_release_id_outcome_id_place_id_pk" PRIMARY KEY("release_id","outcome_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"theme" "theme" NOT NULL,
	"kind" "outcome_kind" NOT NULL,
	"status" "outcome_status" NOT NULL,
	"announced_on" text,
	"start_date" date,
	"end_date" date,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"title_zh_origin" "title_origin" NOT NULL,
	"organisations_cn_en" text,
	"organisations_cn_zh" text,
	"organisations_sg_en" text,
	"organisations_sg_zh" text,
	"places_en" text,
	"places_zh" text,
	"amount" numeric,
	"currency" text,
	"amount_qualifier" "qualifier",
	"source_id" text NOT NULL,
	"locator" text NOT NULL,
	"note" text,
	"search_text" text NOT NULL,
	CONSTRAINT "outcomes_release_id_id_pk" PRIMARY KEY("release_id","id"),
	CONSTRAINT "outcomes_announced_on_form" CHECK ("outcomes"."announced_on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	CONSTRAINT "outcomes_announced_span" CHECK (("outcomes"."announced_on" is null) = ("outcomes"."start_date" is null) and ("outcomes"."announced_on" is null) = ("outcomes"."end_date" is null)),
	CONSTRAINT "outcomes_amount_whole" CHECK (num_nonnulls("outcomes"."amount", "outcomes"."currency", "outcomes"."amount_qualifier") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "chart_metrics" (
	"release_id" integer NOT NULL,
	"chart_id" text NOT NULL,
	"position" integer NOT NULL,
	"metric_id" text NOT NULL,
	CONSTRAINT "chart_metrics_release_id_chart_id_metric_id_pk" PRIMARY KEY("release_id","chart_id","metric_id")
);
--> statement-breakpoint
CREATE TABLE "charts" (
	"release_id" integer NOT NULL,
	"id" text NOT NULL,
	"featured" integer NOT NULL,
	"theme" "theme" NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"form" chart_form NOT NULL,
	"note_en" text,
	"note_zh" text,
	CONSTRAINT "charts_release_id_id_pk" PRIMARY KEY("release_id","id")
);
--> statement-breakpoint
CREATE TABLE "headlines" (
	"release_id" integer NOT NULL,
	"position" integer NOT NULL,
	"metric_id" text NOT NULL,
	"label_en" text NOT NULL,
	"label_zh" text NOT NULL,
	CONSTRAINT "headlines_release_id_position_pk" PRIMARY KEY("release_id","position")
);
--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_sources" ADD CONSTRAINT "programme_sources_programme_fk" FOREIGN KEY ("release_id","programme_id") REFERENCES "public"."programmes"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_sources" ADD CONSTRAINT "programme_sources_source_fk" FOREIGN KEY ("release_id","source_id") REFERENCES "public"."sources"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_parent_fk" FOREIGN KEY ("release_id","parent_id") REFERENCES "public"."programmes"("release_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metrics" ADD CONSTRAINT "metrics_programme_fk" FOREIGN KEY ("release_id","programme_id") REFERENCES "public"."programmes"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metrics" ADD CONSTRAINT "metrics_unit_fk" FOREIGN KEY ("release_id","unit") REFERENCES "public"."units"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_metric_fk" FOREIGN KEY ("release_id","metric_id") REFERENCES "public"."metrics"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_source_fk" FOREIGN KEY ("release_id","source_id") REFERENCES "public"."sources"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_metric_fk" FOREIGN KEY ("release_id","metric_id") REFERENCES "public"."metrics"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_source_fk" FOREIGN KEY ("release_id","source_id") REFERENCES "public"."sources"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_metric_fk" FOREIGN KEY ("release_id","metric_id") REFERENCES "public"."metrics"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_source_fk" FOREIGN KEY ("release_id","source_id") REFERENCES "public"."sources"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_parties" ADD CONSTRAINT "outcome_parties_outcome_fk" FOREIGN KEY ("release_id","outcome_id") REFERENCES "public"."outcomes"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_parties" ADD CONSTRAINT "outcome_parties_organisation_fk" FOREIGN KEY ("release_id","organisation_id") REFERENCES "public"."organisations"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_places" ADD CONSTRAINT "outcome_places_outcome_fk" FOREIGN KEY ("release_id","outcome_id") REFERENCES "public"."outcomes"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_places" ADD CONSTRAINT "outcome_places_place_fk" FOREIGN KEY ("release_id","place_id") REFERENCES "public"."places"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_programme_fk" FOREIGN KEY ("release_id","programme_id") REFERENCES "public"."programmes"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_source_fk" FOREIGN KEY ("release_id","source_id") REFERENCES "public"."sources"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_currency_fk" FOREIGN KEY ("release_id","currency") REFERENCES "public"."units"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_metrics" ADD CONSTRAINT "chart_metrics_chart_fk" FOREIGN KEY ("release_id","chart_id") REFERENCES "public"."charts"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_metrics" ADD CONSTRAINT "chart_metrics_metric_fk" FOREIGN KEY ("release_id","metric_id") REFERENCES "public"."metrics"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charts" ADD CONSTRAINT "charts_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "headlines" ADD CONSTRAINT "headlines_metric_fk" FOREIGN KEY ("release_id","metric_id") REFERENCES "public"."metrics"("release_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "releases_one_current" ON "releases" USING btree ("is_current") WHERE "releases"."is_current";--> statement-breakpoint
CREATE INDEX "sources_published" ON "sources" USING btree ("release_id","published_on","id");--> statement-breakpoint
CREATE INDEX "metrics_theme" ON "metrics" USING btree ("release_id","theme","id");--> statement-breakpoint
CREATE INDEX "metrics_programme" ON "metrics" USING btree ("release_id","programme_id","id");--> statement-breakpoint
CREATE INDEX "observations_source" ON "observations" USING btree ("release_id","source_id","ordinal");--> statement-breakpoint
CREATE INDEX "observations_start" ON "observations" USING btree ("release_id","start_date","ordinal");--> statement-breakpoint
CREATE INDEX "relations_source" ON "relations" USING btree ("release_id","source_id","ordinal");--> statement-breakpoint
CREATE INDEX "points_metric" ON "points" USING btree ("release_id","metric_id","start_date","ordinal");--> statement-breakpoint
CREATE INDEX "points_start" ON "points" USING btree ("release_id","start_date","ordinal");--> statement-breakpoint
CREATE INDEX "outcome_parties_organisation" ON "outcome_parties" USING btree ("release_id","organisation_id","outcome_id");--> statement-breakpoint
CREATE INDEX "outcome_parties_side" ON "outcome_parties" USING btree ("release_id","side","outcome_id");--> statement-breakpoint
CREATE INDEX "outcome_places_place" ON "outcome_places" USING btree ("release_id","place_id","outcome_id");--> statement-breakpoint
CREATE INDEX "outcomes_announced" ON "outcomes" USING btree ("release_id","announced_on","id");--> statement-breakpoint
CREATE INDEX "outcomes_programme" ON "outcomes" USING btree ("release_id","programme_id","id");--> statement-breakpoint
CREATE INDEX "outcomes_theme" ON "outcomes" USING btree ("release_id","theme","id");--> statement-breakpoint
CREATE INDEX "outcomes_source" ON "outcomes" USING btree ("release_id","source_id","id");