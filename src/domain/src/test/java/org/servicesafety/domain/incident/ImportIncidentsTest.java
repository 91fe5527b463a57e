package org.servicesafety.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.incident.ImportedIncident.Outcome;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-18")
class ImportIncidentsTest {

    private static final String HEADS = "date,unit,outcome,injury_kind,people,on_duty,cause,activity,circumstances";
    private static final String FILE =
            """
            2026-01-02,MU05-VEH,INJURY,WOUND,1,true,COLD,RANGE,
            2026-01-02,MU05-VEH,INJURY,WOUND,1,true,COLD,RANGE,
            2026-02-03,MU05,DEATH,,2,false,VEHICLE,MOVEMENT,on leave
            """;

    private final IncidentSetting set = new IncidentSetting();

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

    private ImportReport<ImportedIncident> load(String rows) {
        return set.imports.load(set.officer, table(HEADS, rows));
    }

    private static List<String> words(List<RowFault> faults) {
        return faults.stream()
                .map(fault ->
                        fault.row() + " " + fault.column() + " " + fault.fault().code())
                .toList();
    }

    @Test
    void a_file_is_loaded_with_its_equal_rows_and_the_same_file_again_changes_nothing() {
        ImportReport<ImportedIncident> first = load(FILE);
        ImportReport<ImportedIncident> second = load(FILE);

        assertThat(first.accepted()).isEqualTo(3);
        assertThat(first.items()).extracting(ImportedIncident::outcome).containsOnly(Outcome.NEW);
        assertThat(second.items()).extracting(ImportedIncident::outcome).containsOnly(Outcome.SAME);
        assertThat(set.incidents.all()).hasSize(3);
        Incident last = set.incidents.all().get(2);
        assertThat(last.content().people()).isEqualTo(2);
        assertThat(last.content().onDuty()).isFalse();
        assertThat(last.content().circumstances()).isEqualTo("on leave");
        assertThat(set.read.history(set.officer, last.id()))
                .extracting(IncidentEvent::by)
                .containsExactly("key-officer");
    }

    @Test
    void what_was_corrected_or_deleted_since_does_not_come_back() {
        load(FILE);
        set.correct.correct(
                set.officer, new IncidentId(1), set.injury().with("version", 1).with("reason", "told otherwise"));
        set.correct.delete(set.officer, new IncidentId(3), form("reason", "of another body"));

        ImportReport<ImportedIncident> again = load(FILE + "2026-01-02,MU05-VEH,INJURY,WOUND,1,true,COLD,RANGE,\n");

        assertThat(again.items())
                .extracting(ImportedIncident::outcome)
                .containsExactly(Outcome.SAME, Outcome.SAME, Outcome.SAME, Outcome.NEW);
        assertThat(set.incidents.all()).hasSize(3);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        ImportReport<ImportedIncident> preview =
                set.imports.preview(set.officer, table(HEADS + ",name", FILE.replace("\n", ",N.\n")));

        assertThat(preview.accepted()).isEqualTo(3);
        assertThat(words(preview.remarks())).containsExactly("1 name column-unknown");
        assertThat(preview.items().get(0).understood().values())
                .containsEntry("injuryKind", "WOUND")
                .doesNotContainValue("N.");
        assertThat(set.incidents.all()).isEmpty();
    }

    @Test
    void each_fault_is_told_by_row_and_column_and_one_refused_row_saves_nothing() {
        set.officer.seeing(set.units.id("MU03"));

        ImportReport<ImportedIncident> report = load(
                """
                2026-01-02,MU05-VEH,INJURY,WOUND,1,true,COLD,RANGE,
                2026-11-24,MU03,DEATH,WOUND,1,true,COLD,RANGE,
                2026-06-01,MU05-ENG,INJURY,,0,1,MOON,SLEEP,
                soon,MU07,LOST,BURN,two,,COLD,,
                """);

        assertThat(words(report.refused()))
                .containsExactlyInAnyOrder(
                        "3 unit not-permitted",
                        "3 injury_kind only-for-injuries",
                        "4 date unit-not-there",
                        "4 injury_kind required",
                        "4 people out-of-range",
                        "4 on_duty not-a-flag",
                        "4 cause unknown-code",
                        "4 activity unknown-code",
                        "5 date not-a-day",
                        "5 unit unknown-unit",
                        "5 outcome unknown-value",
                        "5 injury_kind unknown-value",
                        "5 people not-a-number",
                        "5 on_duty required",
                        "5 activity required");
        assertThat(words(report.remarks())).containsExactly("3 date in-the-future");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.items().get(2).understood().values()).containsOnlyKeys("unit", "outcome");
        assertThat(set.incidents.all()).isEmpty();
    }

    @Test
    void a_file_without_its_columns_is_refused_whole() {
        assertThat(words(set.imports
                        .load(set.officer, table("date,unit,outcome", "2026-01-02,MU05,DEATH\n"))
                        .refused()))
                .containsExactly(
                        "1 injury_kind column-missing",
                        "1 people column-missing",
                        "1 on_duty column-missing",
                        "1 cause column-missing",
                        "1 activity column-missing");
        assertThat(set.incidents.all()).isEmpty();
    }

    @Test
    void who_may_enter_incidents_nowhere_loads_nothing() {
        assertThat(forbidden(() -> set.imports.load(set.guest, table(HEADS, FILE))))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> set.imports.preview(set.nobody, table(HEADS, FILE))))
                .isEqualTo("not-permitted");
    }
}
