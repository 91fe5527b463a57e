package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class OccurrenceCountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_occurrences_of_an_item_are_counted_as_they_stand_today() {
        List<Occurrence> all = List.of(
                marked("2026-01-10", "2026-01-10").confirmed("monitor", TODAY),
                marked("2026-02-10", "2026-02-11").confirmed("monitor", TODAY),
                marked("2026-03-10", "2026-03-09"),
                toDo("2026-04-10"),
                toDo("2026-05-10"),
                toDo("2026-11-23"),
                toDo("2026-12-10"));

        OccurrenceCounts counts = OccurrenceCounts.of(all, TODAY);

        assertThat(counts)
                .isEqualTo(
                        new OccurrenceCounts(7, 6, 2, 1, 1, 2, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 11, 23)));
    }

    @Test
    void an_item_without_occurrences_counts_none_and_waits_for_no_day() {
        assertThat(OccurrenceCounts.of(List.of(), TODAY)).isEqualTo(new OccurrenceCounts(0, 0, 0, 0, 0, 0, null, null));
    }

    private static Occurrence toDo(String due) {
        return Occurrence.of(new PlanId(1), new ItemId(1), LocalDate.parse(due));
    }

    private static Occurrence marked(String due, String on) {
        return toDo(due).marked(new CompletionMark(null, null, "17", LocalDate.parse(on)), "performer");
    }
}
