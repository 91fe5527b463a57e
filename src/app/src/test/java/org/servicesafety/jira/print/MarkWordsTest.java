package org.servicesafety.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.term.TermKind;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** Column 7 of Appendix 1; the expected words are those of screen 11a. */
@Tag("clause-6")
class MarkWordsTest {

    private static final CompletionMark REGISTERED = mark(null, null, "611", "2026-05-28");

    private final Texts texts = Texts.load();

    @Test
    void an_item_that_is_not_marked_has_an_empty_cell() {
        assertThat(russian(term(TermKind.DATES, "2026-05-29"), one("2026-05-29", null)))
                .isEmpty();
    }

    @Test
    void one_mark_says_its_numbers_and_its_day() {
        ItemTerm term = term(TermKind.DATES, "2026-05-29");

        assertThat(russian(term, one("2026-05-29", REGISTERED))).isEqualTo("рег. № 611 от 28.05.2026");
        assertThat(russian(term, one("2026-05-29", mark("17", "98", "502", "2026-05-05"))))
                .isEqualTo("вх. № 17, исх. № 98, рег. № 502 от 05.05.2026");
        assertThat(new MarkWords(texts.in(Language.EN)).of(term, List.of(one("2026-05-29", REGISTERED))))
                .isEqualTo("reg. no. 611 of 28.05.2026");
        assertThat(new MarkWords(texts.in(Language.KK)).of(term, List.of(one("2026-05-29", REGISTERED))))
                .isEqualTo("тірк. № 611, 28.05.2026");
    }

    @Test
    void up_to_four_marks_stand_in_lines_of_their_own_and_those_of_quarters_name_them() {
        ItemTerm twice = term(TermKind.DATES, "2026-03-15", "2026-09-15");
        assertThat(russian(
                        twice,
                        one("2026-03-15", mark(null, null, "251", "2026-03-13")),
                        one("2026-09-15", mark(null, null, "993", "2026-09-14"))))
                .isEqualTo("рег. № 251 от 13.03.2026\nрег. № 993 от 14.09.2026");

        ItemTerm quarterly = term(TermKind.RECURRING, "2026-03-20", "2026-06-20", "2026-09-20", "2026-12-20");
        assertThat(russian(
                        quarterly,
                        one("2026-03-20", mark(null, null, "274", "2026-03-20")),
                        one("2026-06-20", null),
                        one("2026-09-20", mark(null, null, "1007", "2026-09-18")),
                        one("2026-12-20", null)))
                .isEqualTo("I: рег. № 274 от 20.03.2026\nIII: рег. № 1007 от 18.09.2026");
    }

    @Test
    void of_more_marks_their_number_and_the_last_is_told() {
        List<Occurrence> monthly = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            CompletionMark mark = month <= 9 ? mark(null, "187", "1022", "2026-09-24") : null;
            monthly.add(one(LocalDate.of(2026, month, 25).toString(), mark));
        }
        ItemTerm term = term(
                TermKind.RECURRING,
                monthly.stream().map(each -> each.due().toString()).toArray(String[]::new));

        assertThat(russian(term, monthly.toArray(Occurrence[]::new)))
                .isEqualTo("отмечено 9 из 12; последняя: исх. № 187, рег. № 1022 от 24.09.2026");
    }

    @Test
    void of_an_item_on_occasion_nobody_knows_how_many_there_will_be() {
        ItemTerm term = term(TermKind.ON_OCCASION);

        assertThat(russian(
                        term, one("2026-11-02", REGISTERED), one("2026-11-19", mark(null, null, "1204", "2026-11-19"))))
                .isEqualTo("отметок 2; последняя: рег. № 1204 от 19.11.2026");
    }

    private String russian(ItemTerm term, Occurrence... occurrences) {
        return new MarkWords(texts.in(Language.RU)).of(term, List.of(occurrences));
    }

    private static ItemTerm term(TermKind kind, String... dates) {
        return new ItemTerm(
                "", kind, null, List.of(dates).stream().map(LocalDate::parse).toList());
    }

    private static CompletionMark mark(
            @Nullable String incoming, @Nullable String outgoing, @Nullable String registration, String on) {
        return new CompletionMark(incoming, outgoing, registration, LocalDate.parse(on));
    }

    private static Occurrence one(String due, @Nullable CompletionMark mark) {
        ItemStatus state = mark == null ? ItemStatus.TO_DO : ItemStatus.DONE;
        return new Occurrence(
                new PlanId(1), new ItemId(1), LocalDate.parse(due), state, mark, null, null, null, null, null);
    }
}
