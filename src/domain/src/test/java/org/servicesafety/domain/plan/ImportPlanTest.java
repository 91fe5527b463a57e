package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.ImportedItem.Outcome;
import org.servicesafety.domain.plan.PlanFile.Row;
import org.servicesafety.domain.plan.PlanImport.Fate;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table.Correction;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class ImportPlanTest extends PlanSetting {

    private static final List<String> HEADS =
            List.of("№\nп/п", "Наименование", "Ответственное лицо", "Контролирующее лицо", "Сроки", "Форма", "Отметка");

    private final ImportPlan load = new ImportPlan(plans, items, step, terms, add);
    private final Plan plan = drafted(2027);

    private static Row row(int number, String... cells) {
        return under(null, number, cells);
    }

    private static Row under(@Nullable String section, int number, String... cells) {
        List<String> all = new ArrayList<>(Arrays.asList(cells));
        while (all.size() < HEADS.size()) {
            all.add("");
        }
        return new Row(number, section, all);
    }

    private static PlanFile file(Row... rows) {
        return new PlanFile(2027, new PlanContent(null, null, null), HEADS, List.of(rows), List.of());
    }

    private static PlanFile two() {
        return file(
                row(11, "1.", "Медицинский осмотр", "Начальник службы", "Командир части", "15.03.2027", "Акт"),
                row(12, "2", "Проверка складов", "performer", "monitor", "ежемесячно, до 25 числа", "Акт"));
    }

    private PlanImport previewed(PlanFile file) {
        return load.preview(officer, plan.id(), file);
    }

    private PlanImport loaded(PlanFile file) {
        return load.load(officer, plan.id(), file, Watch.NOBODY);
    }

    private static List<String> told(List<RowFault> faults) {
        return faults.stream()
                .map(one -> one.row() + " " + one.column() + " " + one.fault().code())
                .toList();
    }

    @Test
    void a_preview_tells_what_is_understood_and_writes_nothing() {
        PlanImport report = previewed(two());

        assertThat(report.report().rows()).isEqualTo(2);
        assertThat(report.report().accepted()).isEqualTo(2);
        assertThat(report.report().items()).extracting(ImportedItem::outcome).containsOnly(Outcome.NEW);
        ItemContent second = report.report().items().get(1).understood();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.kind()).isEqualTo(ItemKind.CONTROL);
        assertThat(second.term().dates()).hasSize(12);
        assertThat(items.of(plan.id(), 1)).isEmpty();
        assertThat(plans.events()).containsExactly("DRAFTED 1 key-officer");
    }

    @Test
    void a_file_is_loaded_row_by_row_into_the_draft() {
        PlanImport report = loaded(two());

        assertThat(items.of(plan.id(), 1))
                .extracting(PlanItem::content)
                .containsExactlyElementsOf(report.report().items().stream()
                        .map(ImportedItem::understood)
                        .toList());
        assertThat(report.report().items())
                .extracting(item -> item.item() == null ? "" : item.item().key())
                .containsExactly("MU-1", "MU-2");
        assertThat(plans.events()).endsWith("ITEM_ADDED 1 key-officer MU-1", "ITEM_ADDED 1 key-officer MU-2");
    }

    @Test
    void a_text_that_is_exactly_a_user_names_him_and_any_other_is_rank_and_office() {
        List<ImportedItem> all = previewed(two()).report().items();

        assertThat(all.get(0).understood().responsible()).isEqualTo(new Official(null, "Начальник службы"));
        assertThat(all.get(1).understood().responsible()).isEqualTo(new Official("key-performer", "performer"));
        assertThat(all.get(1).understood().monitor()).isEqualTo(new Official("key-monitor", "monitor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            1 | ~~    | chief | commander | May        | 11 Наименование required
            1 | check | ~~    | commander | May        | 11 Ответственное лицо responsible-missing
            1 | check | chief | ~~        | May        | 11 Контролирующее лицо monitor-missing
            1 | check | performer | performer | May    | 11 Контролирующее лицо monitors-own-work
            1 | check | chief | commander | ежемесячно, до 32 числа | 11 Сроки day-does-not-exist
            1 | check | chief | commander | 31.09.2027 | 11 Сроки day-does-not-exist
            0 | check | chief | commander | May        | 11 № п/п out-of-range
            """)
    void a_row_that_cannot_be_is_refused_with_its_column_as_the_file_has_it(
            String number, String activity, String responsible, String monitor, String term, String fault) {
        PlanFile file = file(row(11, number, activity, responsible, monitor, term));

        assertThat(told(previewed(file).report().refused())).containsExactly(fault);
        assertThat(previewed(file).report().accepted()).isZero();
        assertThat(loaded(file).report().isAccepted()).isFalse();
        assertThat(items.of(plan.id(), 1)).isEmpty();
    }

    @Test
    void one_refused_row_keeps_all_others_and_the_texts_out() {
        PlanFile bad = file(row(11, "1", "check", "chief", "commander", "May"), row(12, "2", "check", "", "", ""));

        PlanImport report = loaded(bad);

        assertThat(report.report().accepted()).isEqualTo(1);
        assertThat(told(report.report().refused()))
                .containsExactly("12 Ответственное лицо responsible-missing", "12 Контролирующее лицо monitor-missing");
        assertThat(report.report().items().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(items.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "по отдельному плану, term-not-understood, UNKNOWN",
        "'', term-missing, UNKNOWN",
        "до 28 ноября 2026 г., date-outside-year, DATES",
    })
    void what_does_not_hinder_is_remarked(String term, String remark, String kind) {
        PlanImport report = previewed(file(row(11, "1", "check", "chief", "commander", term)));

        assertThat(told(report.report().remarks())).containsExactly("11 Сроки " + remark);
        assertThat(report.report().items().get(0).understood().term().kind()).hasToString(kind);
        assertThat(report.report().accepted()).isEqualTo(1);
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        loaded(two());

        PlanImport again = loaded(two());

        assertThat(again.report().items()).extracting(ImportedItem::outcome).containsOnly(Outcome.SAME);
        assertThat(again.report().accepted()).isEqualTo(2);
        assertThat(items.issues()).containsExactly("created MU-1", "created MU-2");
    }

    @Test
    void a_number_that_stands_for_something_else_is_refused_and_may_be_given_up() {
        loaded(two());
        PlanFile other = file(row(30, "1", "Учёба", "chief", "commander", "май"));

        assertThat(previewed(other).report().refused())
                .containsExactly(
                        new RowFault(30, "№ п/п", Fault.on("number", "number-differs", 1, "Медицинский осмотр")));
        PlanImport last = loaded(other.corrected(List.of(new Correction(30, "№ п/п", ""))));
        assertThat(last.report().items().get(0).understood().number()).isEqualTo(3);
    }

    @Test
    void a_long_activity_is_named_by_its_beginning() {
        loaded(file(row(11, "1", "я".repeat(101), "chief", "commander", "май")));

        RowFault refused = previewed(file(row(11, "1", "b", "chief", "commander", "май")))
                .report()
                .refused()
                .get(0);

        assertThat(refused.fault().args()).containsExactly("1", "я".repeat(99) + "…");
    }

    @Test
    void what_the_app_knows_besides_the_words_makes_no_difference() {
        loaded(two());
        PlanItem first = items.of(plan.id(), 1).get(0);
        items.change(plan, first, first.content().ofKind(ItemKind.MANAGEMENT));

        assertThat(previewed(two()).report().items().get(0).outcome()).isEqualTo(Outcome.SAME);
        assertThat(previewed(two()).report().items().get(0).understood().kind()).isEqualTo(ItemKind.MANAGEMENT);
    }

    @Test
    void a_number_twice_in_a_section_is_refused_and_one_of_an_earlier_section_is_given_anew() {
        PlanImport twice = previewed(
                file(row(11, "1", "a", "chief", "commander", "май"), row(12, "1", "b", "chief", "commander", "май")));
        assertThat(twice.report().refused())
                .containsExactly(new RowFault(12, "№ п/п", Fault.on("number", "number-repeated", 1, 11)));

        PlanFile sections = file(
                under("I", 11, "1", "a", "chief", "commander", "май"),
                under("I", 12, "2", "b", "chief", "commander", "май"),
                under("II", 14, "1", "c", "chief", "commander", "май"),
                under("II", 15, "2.1", "d", "chief", "commander", "май"));
        PlanImport anew = loaded(sections);
        assertThat(anew.report().items())
                .extracting(item -> item.understood().number())
                .containsExactly(1, 2, 3, 4);
        assertThat(told(anew.report().remarks())).containsExactly("14 № п/п number-anew", "15 № п/п number-anew");
        assertThat(loaded(sections).report().items())
                .extracting(ImportedItem::outcome)
                .containsOnly(Outcome.SAME);
    }

    @Test
    void rows_without_numbers_come_last_in_their_order() {
        PlanImport report = loaded(file(
                row(11, "", "a", "chief", "commander", "май"),
                row(12, "7", "b", "chief", "commander", "май"),
                row(13, "", "c", "chief", "commander", "май")));

        assertThat(report.report().items())
                .extracting(item -> item.understood().number())
                .containsExactly(8, 7, 9);
        assertThat(report.report().remarks()).isEmpty();
    }

    @Test
    void corrections_mend_cells_without_the_file() {
        PlanFile bad = file(row(11, "1", "check", "", "commander", "31.09.2027"));

        PlanFile mended = bad.corrected(List.of(
                new Correction(11, "Ответственное лицо", "chief"),
                new Correction(11, "Сроки", "31.10.2027"),
                new Correction(11, "Сроки", "30.09.2027")));

        ImportedItem item = loaded(mended).report().items().get(0);
        assertThat(item.outcome()).isEqualTo(Outcome.NEW);
        assertThat(item.cells()).containsExactly("1", "check", "chief", "commander", "30.09.2027", "", "");
        assertThat(invalid(() -> bad.corrected(List.of(
                        new Correction(12, "Сроки", ""), new Correction(11, "Срок", ""), new Correction(11, "", "")))))
                .containsExactly(
                        "corrections[0] no-such-cell", "corrections[1] no-such-cell", "corrections[2] no-such-cell");
    }

    @Test
    void rows_taken_for_the_signature_are_told_and_taken_in_when_they_are_mended() {
        Row signature = row(20, "Заместитель командира", "майор А.");
        PlanFile file = new PlanFile(2027, new PlanContent(null, null, null), HEADS, List.of(), List.of(signature));

        assertThat(previewed(file).leftOut()).containsExactly(signature);
        assertThat(previewed(file).report().rows()).isZero();
        PlanImport taken = previewed(file.corrected(List.of(new Correction(20, "№ п/п", "3"))));
        assertThat(taken.leftOut()).isEmpty();
        assertThat(taken.report().rows()).isEqualTo(1);
    }

    @Test
    void goals_tasks_and_requirements_go_into_a_draft_that_has_none() {
        PlanContent texts = new PlanContent("цели", "задачи", null);
        PlanFile file = new PlanFile(2027, texts, HEADS, List.of(), List.of());
        assertThat(previewed(file).texts())
                .extracting(PlanImport.Heading::fate)
                .containsExactly(Fate.KEPT, Fate.KEPT, Fate.ABSENT);

        change.change(officer, plan.id(), form("version", plan.version(), "goals", "цели"));
        assertThat(loaded(file).texts())
                .extracting(PlanImport.Heading::fate)
                .containsExactly(Fate.SAME, Fate.TAKEN, Fate.ABSENT);
        assertThat(read.read(officer, plan.id()).latest().content()).isEqualTo(new PlanContent("цели", "задачи", null));
    }

    @Test
    void a_title_of_another_year_and_marks_are_told() {
        PlanFile file = new PlanFile(
                2026,
                new PlanContent(null, null, null),
                HEADS,
                List.of(row(11, "1", "check", "chief", "commander", "май", "акт", "вх. 5")),
                List.of());

        assertThat(previewed(file).notes()).containsExactly(Fault.of("year-differs", 2026, 2027));
        assertThat(told(previewed(file).report().remarks())).containsExactly("11 Отметка mark-left-out");
        assertThat(previewed(two()).notes()).isEmpty();
    }

    @Test
    void a_table_without_a_column_that_an_item_needs_is_refused_whole() {
        PlanFile file = new PlanFile(
                2027,
                new PlanContent(null, null, null),
                List.of("№", "Наименование", "", "", "Сроки", "Форма", ""),
                List.of(),
                List.of());

        assertThat(invalid(() -> previewed(file))).containsExactly("file columns-missing");
    }

    @Test
    void only_a_draft_is_loaded_into_and_only_by_who_may_edit_it() {
        assertThat(forbidden(() -> load.load(reader, plan.id(), two(), Watch.NOBODY)))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> load.preview(commander, plan.id(), two()))).isEqualTo("not-permitted");
        assertThatThrownBy(() -> load.preview(stranger, plan.id(), two())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> load.permit(stranger, plan.id())).isInstanceOf(NotVisible.class);
        submit.submit(officer, plan.id(), form());
        assertThat(conflict(() -> previewed(two()))).containsExactly("plan-not-draft");
        assertThat(conflict(() -> loaded(two()))).containsExactly("plan-not-draft");
    }

    @Test
    void a_plan_does_not_grow_beyond_its_limit() {
        Row[] rows = IntStream.rangeClosed(1, PlanItems.MOST + 1)
                .mapToObj(number -> row(number, String.valueOf(number), "a", "chief", "commander", "май"))
                .toArray(Row[]::new);

        assertThat(conflict(() -> previewed(file(rows)))).containsExactly("too-many");
    }

    @Test
    void who_watches_hears_of_each_item_and_may_break_off() {
        List<Integer> heard = new ArrayList<>();
        load.load(officer, plan.id(), two(), (done, all) -> heard.add(done));
        assertThat(heard).containsExactly(0, 1, 2);

        Plan other = drafted(2028);
        assertThat(conflict(() -> load.load(officer, other.id(), two(), (done, all) -> {
                    throw new Conflict(Fault.of("cancelled"));
                })))
                .containsExactly("cancelled");
    }
}
