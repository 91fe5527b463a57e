package org.servicesafety.benchmarks;

/** The same questions in one statement each, written for them alone. */
final class HandSql {

    /** Counts, cases and strength of the units whose strength is known, and the ids of the others, by half-year. */
    static final String RATES =
            """
            WITH here AS (SELECT u."ID" FROM {UNIT} u WHERE u."PATH" LIKE '/1/%'),
            strength AS (
                SELECT s."UNIT_ID", s."MONTH_OF" >= '2026' AS now, AVG(s."SERVICEMEN"::float8) AS average, COUNT(*) AS months
                FROM {STRENGTH} s JOIN here ON here."ID" = s."UNIT_ID"
                WHERE s."MONTH_OF" BETWEEN '2025-01' AND '2025-06' OR s."MONTH_OF" BETWEEN '2026-01' AND '2026-06'
                GROUP BY 1, 2),
            cases AS (
                SELECT i."UNIT_ID", i."HAPPENED_ON" >= '2026' AS now,
                    SUM(i."PEOPLE") FILTER (WHERE i."ON_DUTY" AND i."OUTCOME" = 'DEATH') AS deaths,
                    SUM(i."PEOPLE") FILTER (WHERE i."ON_DUTY" AND i."OUTCOME" = 'INJURY') AS injuries,
                    SUM(i."PEOPLE") FILTER (WHERE NOT i."ON_DUTY") AS off
                FROM {INCIDENT} i JOIN here ON here."ID" = i."UNIT_ID"
                WHERE i."HAPPENED_ON" BETWEEN '2025-01-01' AND '2025-06-30' OR i."HAPPENED_ON" BETWEEN '2026-01-01' AND '2026-06-30'
                GROUP BY 1, 2)
            SELECT half.now, SUM(c.deaths), SUM(c.injuries), SUM(c.off), SUM(c.deaths) FILTER (WHERE s.months > 0),
                SUM(c.injuries) FILTER (WHERE s.months > 0), SUM(s.average), COUNT(*) FILTER (WHERE s.months < 6),
                ARRAY_AGG(here."ID") FILTER (WHERE s.months IS NULL)
            FROM here CROSS JOIN (VALUES (TRUE), (FALSE)) half(now)
                LEFT JOIN strength s ON s."UNIT_ID" = here."ID" AND s.now = half.now
                LEFT JOIN cases c ON c."UNIT_ID" = here."ID" AND c.now = half.now
            GROUP BY half.now
            """;

    /** Per unit with all below it: cases and strength of the half-year, of the one before it and of last year's; violations; no limits. */
    static final String UNFAVOURABLE =
            """
            WITH here AS (SELECT u."ID", u."PATH" FROM {UNIT} u WHERE u."PATH" LIKE '/1/%'),
            strength AS (
                SELECT s."UNIT_ID", (s."MONTH_OF" >= '2025-07')::int + (s."MONTH_OF" >= '2026')::int AS period,
                    AVG(s."SERVICEMEN"::float8) AS average
                FROM {STRENGTH} s JOIN here ON here."ID" = s."UNIT_ID" WHERE s."MONTH_OF" BETWEEN '2025-01' AND '2026-06'
                GROUP BY 1, 2),
            cases AS (
                SELECT i."UNIT_ID", (i."HAPPENED_ON" >= '2025-07')::int + (i."HAPPENED_ON" >= '2026')::int AS period,
                    SUM(i."PEOPLE") FILTER (WHERE i."ON_DUTY" AND i."OUTCOME" = 'DEATH') AS deaths,
                    SUM(i."PEOPLE") FILTER (WHERE i."ON_DUTY" AND i."OUTCOME" = 'INJURY') AS injuries
                FROM {INCIDENT} i JOIN here ON here."ID" = i."UNIT_ID" WHERE i."HAPPENED_ON" BETWEEN '2025-01-01' AND '2026-06-30'
                GROUP BY 1, 2),
            own AS (
                SELECT here."ID", here."PATH", p.period, c.deaths, c.injuries, s.average
                FROM here CROSS JOIN generate_series(0, 2) p(period)
                    LEFT JOIN strength s ON s."UNIT_ID" = here."ID" AND s.period = p.period
                    LEFT JOIN cases c ON c."UNIT_ID" = here."ID" AND c.period = p.period),
            late AS (
                SELECT a."UNIT_ID", COUNT(*) AS n FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID"
                WHERE a."ACT_STATE" <> 'DRAFT' AND v."STATUS" <> 'VERIFIED' AND (v."DUE_ON" < '2026-11-23' OR v."REPEAT_OF" IS NOT NULL)
                GROUP BY 1)
            SELECT above.id, own.period, SUM(own.deaths), SUM(own.injuries), SUM(own.average), SUM(late.n)
            FROM own CROSS JOIN LATERAL UNNEST(STRING_TO_ARRAY(TRIM(BOTH '/' FROM own."PATH"), '/')) above(id)
                LEFT JOIN late ON late."UNIT_ID" = own."ID"
            GROUP BY above.id, own.period
            """;

    private HandSql() {}
}
