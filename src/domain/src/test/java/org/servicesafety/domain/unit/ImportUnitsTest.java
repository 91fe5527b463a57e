package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Refusals.forbidden;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.RecordsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.ImportedUnit.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class ImportUnitsTest {

    private final UnitsInMemory units = new UnitsInMemory();
    private final RecordsInMemory records = new RecordsInMemory();
    private final ImportUnits imports = new ImportUnits(units, records);
    private final SomeRights admin = SomeRights.ofAdministrator();

    private ImportReport<ImportedUnit> load(String rows) {
        return imports.load(admin, ExampleUnits.table(rows));
    }

    private static List<String> words(List<RowFault> faults) {
        return faults.stream()
                .map(fault ->
                        fault.row() + " " + fault.column() + " " + fault.fault().code())
                .toList();
    }

    @Test
    void a_file_is_loaded_and_the_same_file_again_changes_nothing() {
        ImportReport<ImportedUnit> first = imports.load(admin, ExampleUnits.table());
        int writes = units.writes();
        ImportReport<ImportedUnit> second = imports.load(admin, ExampleUnits.table());

        assertThat(first.rows()).isEqualTo(40);
        assertThat(first.accepted()).isEqualTo(40);
        assertThat(first.refused()).isEmpty();
        assertThat(first.items()).extracting(ImportedUnit::outcome).containsOnly(Outcome.NEW);
        assertThat(first.items()).extracting(ImportedUnit::id).doesNotContainNull();
        assertThat(units.coded("MU05-SAP").succeeds()).isEqualTo(units.id("MU05-ENG"));
        assertThat(units.coded("MU03-SAP").path().text()).isEqualTo("/1/2/3/6/39/");
        assertThat(units.coded("MU03-SAP").body()).isEqualTo(units.id("MU03"));

        assertThat(second.items()).extracting(ImportedUnit::outcome).containsOnly(Outcome.SAME);
        assertThat(second.accepted()).isEqualTo(40);
        assertThat(units.writes()).isEqualTo(writes).isEqualTo(40);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        ImportReport<ImportedUnit> preview = imports.preview(admin, ExampleUnits.table());

        assertThat(preview.accepted()).isEqualTo(40);
        assertThat(preview.isAccepted()).isTrue();
        assertThat(preview.items().get(0).id()).isNull();
        assertThat(preview.items().get(0).understood().at("code")).isEqualTo("AF");
        assertThat(units.all()).isEmpty();
    }

    @Test
    void parents_and_predecessors_may_come_later_in_the_file() {
        ImportReport<ImportedUnit> report = load(
                """
                NEW,,,new service,SERVICE,,MU,,2026-06-01,,OLD
                OLD,,,old service,SERVICE,,MU,,2020-01-01,2026-05-31,
                MU,,,military unit,BODY,MILITARY_UNIT,AF,MU,2015-01-01,,
                AF,,,Armed Forces,BODY,ARMED_FORCES,,AF,2015-01-01,,
                """);

        assertThat(report.refused()).isEmpty();
        assertThat(units.coded("NEW").succeeds()).isEqualTo(units.id("OLD"));
        assertThat(units.coded("NEW").path().ids()).containsExactly(units.id("AF"), units.id("MU"), units.id("NEW"));
        assertThat(report.items()).extracting(ImportedUnit::row).containsExactly(2, 3, 4, 5);
        assertThat(report.items().get(0).id()).isEqualTo(units.id("NEW"));
    }

    @Test
    void each_fault_is_told_by_row_and_column_and_one_refused_row_saves_nothing() {
        ImportReport<ImportedUnit> report = load(
                """
                AF,,,Armed Forces,BODY,ARMED_FORCES,,AF,2015-01-01,,
                A,,,a,BODY,,AF,,2015-01-01,,
                B,,,,SERVICE,,AF,,2015-02-30,,
                C,,,c,SECTION,,NOBODY,,2015-01-01,2014-12-31,
                ,,,d,SERVICE,,AF,,2015-01-01,,
                AF,,,again,BODY,ARMED_FORCES,,,2015-01-01,,
                E,,,e,SERVICE,,,,2015-01-01,,
                F,,,f,SERVICE,,A,,2015-01-01,,GONE
                """);

        assertThat(words(report.refused()))
                .containsExactly(
                        "3 level required",
                        "4 name_ru required",
                        "4 valid_from not-a-day",
                        "5 parent unknown-unit",
                        "5 kind unknown-value",
                        "5 valid_to ends-before-it-begins",
                        "6 code required",
                        "7 code code-repeated",
                        "8 parent required",
                        "9 succeeds unknown-unit");
        assertThat(report.rows()).isEqualTo(8);
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.items()).hasSize(8);
        assertThat(report.items().get(2).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.items().get(2).understood().values()).containsOnlyKeys("code", "kind", "parent");
        assertThat(units.all()).isEmpty();
    }

    @Test
    void a_circle_is_refused_wherever_it_closes() {
        ImportReport<ImportedUnit> report = load(
                """
                A,,,a,SERVICE,,C,,2015-01-01,,
                B,,,b,SERVICE,,A,,2015-01-01,,
                C,,,c,SERVICE,,B,,2015-01-01,,
                D,,,d,SERVICE,,C,,2015-01-01,,
                """);

        assertThat(words(report.refused()))
                .contains("2 parent below-itself", "3 parent below-itself", "4 parent below-itself");
        assertThat(units.all()).isEmpty();
    }

    @Test
    void a_language_without_a_name_is_remarked_and_does_not_hinder() {
        ImportReport<ImportedUnit> report = load("AF,,ВС,Armed Forces,BODY,ARMED_FORCES,,AF,2015-01-01,,");

        assertThat(words(report.remarks())).containsExactly("2 name_kk name-missing");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(units.coded("AF").name().in("kk")).isEqualTo("ВС");
    }

    @Test
    void a_changed_row_changes_its_unit_alone() {
        imports.load(admin, ExampleUnits.table());
        int writes = units.writes();

        ImportReport<ImportedUnit> report = load("MU03-HQ,,,staff,DEPARTMENT,,MU03,,2015-01-01,,");

        assertThat(report.items()).extracting(ImportedUnit::outcome).containsExactly(Outcome.CHANGED);
        assertThat(units.coded("MU03-HQ").name().en()).isEqualTo("staff");
        assertThat(units.coded("MU03-HQ").version()).isEqualTo(2);
        assertThat(units.writes()).isEqualTo(writes + 1);
    }

    @Test
    void a_body_without_records_goes_with_all_below_it_to_another_parent() {
        imports.load(admin, ExampleUnits.table());

        ImportReport<ImportedUnit> report = load(
                """
                MU03-X,,,new below,SERVICE,,MU03-HQ,,2026-01-01,,
                MU03,,,military unit 10411,BODY,MILITARY_UNIT,RCB,MU03,2015-01-01,,
                MU03-HQ,,,headquarters,DEPARTMENT,,MU03,,2015-01-01,,
                """);

        assertThat(report.refused()).isEmpty();
        assertThat(units.coded("MU03-X").path().ids())
                .containsExactly(
                        units.id("AF"),
                        units.id("LAND"),
                        units.id("RCB"),
                        units.id("MU03"),
                        units.id("MU03-HQ"),
                        units.id("MU03-X"));
        assertThat(units.coded("MU03-SAP").path().ids())
                .contains(units.id("RCB"))
                .doesNotContain(units.id("RCA"));
        assertThat(units.coded("MU03-SAP").body()).isEqualTo(units.id("MU03"));
    }

    @Test
    void a_unit_with_records_stays_where_it_is() {
        imports.load(admin, ExampleUnits.table());
        records.record(units.coded("MU03-HQ"), "2026-02-12", "2026-02-12");

        ImportReport<ImportedUnit> report = load("MU03-HQ,,,headquarters,DEPARTMENT,,MU05,,2015-01-01,,");

        assertThat(words(report.refused())).containsExactly("2 parent parent-fixed");
        assertThat(units.coded("MU03-HQ").parent()).isEqualTo(units.id("MU03"));
    }

    @Test
    void a_faulty_row_does_not_hide_the_faults_of_another() {
        imports.load(admin, ExampleUnits.table());
        records.record(units.coded("MU03-HQ"), "2026-02-12", "2026-02-12");

        ImportReport<ImportedUnit> report = load(
                """
                NEW-1,,,nobody,SERVICE,,MU03,,someday,,
                MU03-HQ,,,headquarters,DEPARTMENT,,MU05,,2015-01-01,,
                """);

        assertThat(words(report.refused())).containsExactly("2 valid_from not-a-day", "3 parent parent-fixed");
    }

    @Test
    void a_file_without_a_needed_column_is_refused_by_its_head() {
        Table table =
                new Table(3, List.of("code", "kind", "comment"), List.of(new Table.Row(4, List.of("AF", "BODY", "x"))));

        ImportReport<ImportedUnit> report = imports.load(admin, table);

        assertThat(words(report.refused()))
                .containsExactly("3 level column-missing", "3 parent column-missing", "3 valid_from column-missing");
        assertThat(report.accepted()).isZero();
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.items()).extracting(ImportedUnit::outcome).containsExactly(Outcome.REFUSED);
        assertThat(imports.preview(admin, table).refused()).isEqualTo(report.refused());
    }

    @Test
    void a_column_that_stands_twice_is_refused_and_one_that_nobody_reads_is_remarked() {
        Table twice = new Table(1, List.of("code", "kind", "level", "parent", "valid_from", "code"), List.of());
        Table more = new Table(1, List.of("code", "kind", "level", "parent", "valid_from", "colour", ""), List.of());

        assertThat(words(imports.load(admin, twice).refused())).containsExactly("1 code column-repeated");
        assertThat(words(imports.load(admin, more).remarks())).containsExactly("1 colour column-unknown");
    }

    @Test
    void only_an_administrator_loads() {
        SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, new UnitId(1));

        assertThat(forbidden(() -> imports.load(officer, ExampleUnits.table()))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> imports.preview(officer, ExampleUnits.table())))
                .isEqualTo("not-permitted");
        assertThat(units.all()).isEmpty();
    }

    @Test
    void what_is_added_after_a_move_stands_below_the_new_place() {
        imports.load(admin, ExampleUnits.table());

        load(
                """
                NEW-1,,,first,SERVICE,,MU03,,2026-01-01,,
                RCA,,,Regional Command A,BODY,REGIONAL_COMMAND,AF,RCA,2015-01-01,,
                NEW-2,,,second,SERVICE,,MU03,,2026-01-01,,
                """);

        UnitPath above = units.coded("MU03").path();
        assertThat(above.ids()).containsExactly(units.id("AF"), units.id("RCA"), units.id("MU03"));
        assertThat(units.coded("NEW-1").path()).isEqualTo(above.below(units.id("NEW-1")));
        assertThat(units.coded("NEW-2").path()).isEqualTo(above.below(units.id("NEW-2")));
    }

    @Test
    void a_known_unit_with_a_faulty_row_is_refused_and_a_row_without_a_code_is_nobodys() {
        imports.load(admin, ExampleUnits.table());
        int writes = units.writes();

        ImportReport<ImportedUnit> report = load(
                """
                ,,,nobody,SERVICE,,MU03,,2015-01-01,,
                MU03-HQ,,,headquarters,SECTION,,MU03,,someday,,
                """);

        assertThat(words(report.refused()))
                .containsExactly("2 code required", "3 kind unknown-value", "3 valid_from not-a-day");
        assertThat(report.items()).extracting(ImportedUnit::id).containsExactly(null, units.id("MU03-HQ"));
        assertThat(units.writes()).isEqualTo(writes);
    }

    @Test
    void columns_that_nobody_reads_are_not_understood() {
        Table table = new Table(
                1,
                List.of("code", "name_en", "kind", "level", "parent", "valid_from", "colour"),
                List.of(new Table.Row(
                        2, List.of("AF", "Armed Forces", "BODY", "ARMED_FORCES", "", "2015-01-01", "red"))));

        assertThat(imports.preview(admin, table).items().get(0).understood().values())
                .containsOnlyKeys("code", "name.en", "kind", "level", "validFrom");
    }
}
