package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.inspection.Coverage;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.SqlInspections;
import org.servicesafety.jira.figures.Tables;

/**
 * Coverage of a body of 5,000 departments, each inspected in each of 20 quarters, with a violation each time, of which one in 200 is open:
 * what it reads, and how long it takes.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class CoverageAtSizeTest {

    private static final System.Logger LOG = System.getLogger(CoverageAtSizeTest.class.getName());
    private static final UnitId BODY = new UnitId(900_000);
    private static final int DEPARTMENTS = 5_000;
    private static final int QUARTERS = 20;
    private static final Period QUARTER = Period.quarter(2026, 4);
    private static final BigDecimal SHARE = new BigDecimal("0.25");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final int WARM_UP = 25;
    private static final int RUNS = 21;
    private static final Pattern READ = Pattern.compile(
            "(\\w+(?: \\w+)* Scan[\\w ]*) using [^\\n]*_ACT[^\\n]*rows=(\\d+)(?:\\.\\d+)? loops=(\\d+)");

    private static Connection connection;
    private static RecordedStatements recorded;

    @BeforeAll
    static void fill() throws SQLException {
        TestDatabase database = TestDatabase.empty();
        database.execute(named(
                        """
                INSERT INTO {UNIT} ("ID", "CODE", "NAME_EN", "UNIT_KIND", "PATH", "BODY_ID", "VALID_FROM", "VERSION")
                SELECT 900000 + n, 'U' || n, 'unit', CASE WHEN n = 0 THEN 'BODY' ELSE 'DEPARTMENT' END,
                    CASE WHEN n = 0 THEN '/900000/' ELSE '/900000/' || (900000 + n) || '/' END, 900000, '2015-01-01', 1
                FROM generate_series(0, %d) n""")
                .formatted(DEPARTMENTS));
        database.execute(named(
                        """
                INSERT INTO {ACT} ("BODY_ID", "UNIT_ID", "STARTED_ON", "ENDED_ON", "ACT_STATE", "ACT_NUMBER", "ACT_YEAR",
                    "NUMBER_KEY", "KEEP_UNTIL", "SIGNED_ON", "VERSION")
                SELECT 900000, 900000 + n, d, d, 'SIGNED', 1, 2026, 'size/' || n || '/' || q, '2031-12-31', d, 1
                FROM generate_series(1, %d) n, generate_series(0, %d) q,
                    LATERAL (SELECT to_char(DATE '2026-10-01' - INTERVAL '3 months' * q + INTERVAL '1 day' * (n %% 80),
                        'YYYY-MM-DD') AS d) x""")
                .formatted(DEPARTMENTS, QUARTERS - 1));
        database.execute(
                named(
                        """
                INSERT INTO {ACT_VIOLATION} ("ACT_ID", "PLACE", "ISSUE_ID", "STATUS", "DUE_ON")
                SELECT a."ID", 1, a."ID", CASE WHEN a."ID" % 200 = 0 THEN 'OPEN' ELSE 'VERIFIED' END, a."ENDED_ON"
                FROM {ACT} a"""));
        database.execute("ANALYZE");
        connection = database.connection();
        recorded = new RecordedStatements(connection);
        coverage();
    }

    @AfterAll
    static void empty() throws SQLException {
        connection.close();
        TestDatabase.empty();
    }

    private static String named(String statement) {
        return statement
                .replace("{UNIT}", '"' + Tables.name("UNIT") + '"')
                .replace("{ACT_VIOLATION}", '"' + Tables.name("ACT_VIOLATION") + '"')
                .replace("{ACT}", '"' + Tables.name("ACT") + '"');
    }

    private static Coverage coverage() {
        return Coverage.of(
                BODY,
                QUARTER,
                SHARE,
                new SqlInspections(recorded.sql()).ofBody(BODY, QUARTER.firstDay(), QUARTER.lastDay(), TODAY));
    }

    @Test
    void it_is_right() {
        assertThat(coverage().tally().total()).isEqualTo(DEPARTMENTS);
        assertThat(coverage().tally().inspected()).isEqualTo(DEPARTMENTS);
        assertThat(coverage().tally().required()).isEqualTo(DEPARTMENTS / 4);
    }

    @Test
    void it_reads_the_acts_of_the_quarter_and_one_entry_of_an_index_for_each_unit() throws SQLException {
        String plans = recorded.plans();
        LOG.log(System.Logger.Level.INFO, plans);
        assertThat(plans)
                .contains("Index Scan Backward")
                .doesNotContain("Seq Scan on \"" + Tables.name("ACT") + '"')
                .doesNotContain("Seq Scan on \"" + Tables.name("ACT_VIOLATION") + '"');
        List<MatchResult> reads = READ.matcher(plans).results().toList();
        assertThat(reads).isNotEmpty().allSatisfy(read -> assertThat(
                        Long.parseLong(read.group(2)) * Long.parseLong(read.group(3)))
                .as(read.group())
                .isLessThanOrEqualTo(DEPARTMENTS));
    }

    /** The ratio is written down in the documentation; here only what no busy machine explains is refused. */
    @Test
    void it_takes_little_longer_than_its_statements_alone() throws SQLException {
        List<Long> byApp = new ArrayList<>();
        List<Long> byHand = new ArrayList<>();
        for (int run = 0; run < WARM_UP; run++) {
            coverage();
            byHand();
        }
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            coverage();
            long middle = System.nanoTime();
            byHand();
            byApp.add(middle - begin);
            byHand.add(System.nanoTime() - middle);
        }
        double ratio = (double) median(byApp) / median(byHand);
        LOG.log(
                System.Logger.Level.INFO,
                "coverage {0} ms, its statements by hand {1} ms, ratio {2}",
                millis(median(byApp)),
                millis(median(byHand)),
                ratio);
        assertThat(ratio).isLessThan(3);
    }

    private static void byHand() throws SQLException {
        for (RecordedStatements.Asked asked : recorded.last()) {
            read(asked);
        }
    }

    private static void read(RecordedStatements.Asked asked) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(asked.statement())) {
            asked.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static String millis(long nanos) {
        return String.valueOf(Duration.ofNanos(nanos).toMillis());
    }
}
