package org.servicesafety.benchmarks;

import java.sql.SQLException;

/**
 * Invented forces of 5,000 units: the Armed Forces (id 1), 9 branches, 990 military units, four departments each and a few more; strength of
 * each unit by month, incidents spread over units and days, both in the order of time as they would be entered.
 */
final class Forces {

    static final int UNITS = 5000;

    private final Database database;

    Forces(Database database) {
        this.database = database;
    }

    void makeUnits() throws SQLException {
        database.run(
                """
                INSERT INTO {UNIT} ("ID", "CODE", "NAME_EN", "UNIT_KIND", "UNIT_LEVEL", "PARENT_ID", "PATH", "BODY_ID",
                    "VALID_FROM", "VERSION", "TURN")
                SELECT n, 'U' || n, 'unit ' || n,
                    CASE WHEN n <= 1000 THEN 'BODY' ELSE 'DEPARTMENT' END,
                    CASE WHEN n = 1 THEN 'ARMED_FORCES' WHEN n <= 10 THEN 'BRANCH' WHEN n <= 1000 THEN 'MILITARY_UNIT' END,
                    CASE WHEN n = 1 THEN NULL WHEN n <= 10 THEN 1 WHEN n <= 1000 THEN 2 + n % 9 ELSE 11 + n % 990 END,
                    CASE WHEN n = 1 THEN '/1/' WHEN n <= 10 THEN '/1/' || n || '/'
                        WHEN n <= 1000 THEN '/1/' || (2 + n % 9) || '/' || n || '/'
                        ELSE '/1/' || (2 + (11 + n % 990) % 9) || '/' || (11 + n % 990) || '/' || n || '/' END,
                    CASE WHEN n <= 1000 THEN n ELSE 11 + n % 990 END,
                    '1900-01-01', 1, 0
                FROM generate_series(1, 5000) n
                """);
    }

    /** Both years inclusive. */
    void makeStrength(int firstYear, int lastYear) throws SQLException {
        database.run(
                """
                INSERT INTO {STRENGTH} ("UNIT_ID", "MONTH_OF", "SERVICEMEN", "UNIT_MONTH")
                SELECT n, to_char(m, 'YYYY-MM'), 20 + n %% 80, n || '/' || to_char(m, 'YYYY-MM')
                FROM generate_series(DATE '%d-01-01', DATE '%d-12-01', INTERVAL '1 month') m, generate_series(1, 5000) n
                """
                        .formatted(firstYear, lastYear));
    }

    /** So many in each year, both years inclusive. */
    void makeIncidents(int firstYear, int lastYear, int inYear) throws SQLException {
        database.run(
                """
                INSERT INTO {INCIDENT} ("UNIT_ID", "HAPPENED_ON", "OUTCOME", "INJURY_KIND", "PEOPLE", "ON_DUTY", "CAUSE", "ACTIVITY",
                    "ORIGIN", "VERSION", "TURN")
                SELECT 1 + (n * 7919 + y * 31) %% 5000, to_char(make_date(y, 1, 1) + (n::bigint * 365 / %3$d)::int, 'YYYY-MM-DD'),
                    CASE WHEN n %% 50 = 0 THEN 'DEATH' ELSE 'INJURY' END, CASE WHEN n %% 50 = 0 THEN NULL ELSE 'WOUND' END,
                    1 + (n %% 97) / 96, n %% 7 <> 0, 'VEHICLE', 'MOVEMENT', y || '/' || n || '/' || %3$d, 1, 0
                FROM generate_series(%1$d, %2$d) y, generate_series(0, %3$d - 1) n
                """
                        .formatted(firstYear, lastYear, inYear));
    }

    /** As the database does by itself in the hours after so much was written. */
    void settle() throws SQLException {
        database.run("VACUUM ANALYZE");
    }
}
