package org.servicesafety.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Refusals.forbidden;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.strength.ImportedStrength.Outcome;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.StrengthsInMemory;
import org.servicesafety.domain.testing.UnitsInMemory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-17")
class ImportStrengthTest {

    private static final String FILE =
            """
            MU05,2026-01,40
            MU05-ENG,2026-01,20
            MU05-ENG,2026-02,21
            """;

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final StrengthsInMemory strengths = new StrengthsInMemory();
    private final ImportStrength imports = new ImportStrength(units, strengths);
    private final SomeRights officer =
            SomeRights.of("officer").as(Role.SAFETY_OFFICER, units.id("MU05")).seeing(units.id("MU03"));

    private static Table table(String heads, String rows) {
        List<String> lines = rows.lines().toList();
        return new Table(
                1,
                cells(heads),
                IntStream.range(0, lines.size())
                        .mapToObj(index -> new Table.Row(index + 2, cells(lines.get(index))))
                        .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private ImportReport<ImportedStrength> load(String rows) {
        return imports.load(officer, table("unit,month,average_strength", rows));
    }

    private static List<String> words(List<RowFault> faults) {
        return faults.stream()
                .map(fault ->
                        fault.row() + " " + fault.column() + " " + fault.fault().code())
                .toList();
    }

    @Test
    void a_file_is_loaded_and_the_same_file_again_changes_nothing() {
        ImportReport<ImportedStrength> first = load(FILE);
        ImportReport<ImportedStrength> second = load(FILE);

        assertThat(first.accepted()).isEqualTo(3);
        assertThat(first.items()).extracting(ImportedStrength::outcome).containsOnly(Outcome.NEW);
        assertThat(first.items().get(1).unit()).isEqualTo(units.id("MU05-ENG"));
        assertThat(second.items()).extracting(ImportedStrength::outcome).containsOnly(Outcome.SAME);
        assertThat(strengths.writes()).isEqualTo(3);
        assertThat(strengths.known(List.of(units.id("MU05-ENG")), YearMonth.of(2026, 1), YearMonth.of(2026, 12)))
                .extracting(MonthlyStrength::servicemen)
                .containsExactly(20, 21);
    }

    @Test
    void what_the_file_changes_is_written_and_what_it_lacks_is_left() {
        load(FILE);
        ImportReport<ImportedStrength> report = load("MU05-ENG,2026-02,22\nMU05-ENG,2026-01,20\nMU05-ENG,2026-03,23\n");

        assertThat(report.items())
                .extracting(ImportedStrength::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.SAME, Outcome.NEW);
        assertThat(strengths.writes()).isEqualTo(5);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        ImportReport<ImportedStrength> preview =
                imports.preview(officer, table("unit,month,average_strength,note", FILE.replace("\n", ",x\n")));

        assertThat(preview.accepted()).isEqualTo(3);
        assertThat(words(preview.remarks())).containsExactly("1 note column-unknown");
        assertThat(preview.items().get(2).understood().values())
                .containsOnlyKeys("unit", "month", "servicemen")
                .containsEntry("servicemen", "21");
        assertThat(strengths.writes()).isZero();
    }

    @Test
    void each_fault_is_told_by_row_and_column_and_one_refused_row_saves_nothing() {
        ImportReport<ImportedStrength> report = load(
                """
                MU05,2026-01,40
                MU07,2026-01,40
                MU03,2026-01,40
                MU05-ENG,2026-06,20
                MU05-ENG,2026-00,few
                MU05-ENG,,-1
                MU05,2026-01,41
                NONE,06.2026,
                """);

        assertThat(words(report.refused()))
                .containsExactlyInAnyOrder(
                        "3 unit unknown-unit",
                        "4 unit not-permitted",
                        "5 month unit-not-there-then",
                        "6 month not-a-month",
                        "6 average_strength not-a-number",
                        "7 month required",
                        "7 average_strength out-of-range",
                        "8 month row-repeated",
                        "9 unit unknown-unit",
                        "9 month not-a-month",
                        "9 average_strength required");
        assertThat(report.rows()).isEqualTo(8);
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.items().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.items().get(4).understood().values()).containsOnlyKeys("unit");
        assertThat(strengths.writes()).isZero();
    }

    @Test
    void a_file_without_its_columns_is_refused_whole() {
        ImportReport<ImportedStrength> report = imports.load(officer, table("unit,unit,strength", "MU05,MU05,1\n"));

        assertThat(words(report.refused()))
                .containsExactly(
                        "1 month column-missing", "1 average_strength column-missing", "1 unit column-repeated");
        assertThat(report.accepted()).isZero();
        assertThat(words(imports.preview(officer, table("unit,month", "MU05,2026-01\n"))
                        .refused()))
                .containsExactly("1 average_strength column-missing");
        assertThat(strengths.writes()).isZero();
    }

    @Test
    void who_may_enter_strength_nowhere_loads_nothing() {
        Table table = table("unit,month,average_strength", FILE);

        assertThat(forbidden(() -> imports.load(SomeRights.of("guest").seeing(units.id("MU05")), table)))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> imports.preview(SomeRights.of("nobody"), table)))
                .isEqualTo("not-permitted");
        assertThat(imports.load(SomeRights.ofAdministrator(), table).accepted()).isEqualTo(3);
    }
}
