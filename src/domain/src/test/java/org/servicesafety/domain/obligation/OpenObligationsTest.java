package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
class OpenObligationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 23);

    private final SmallArmy army = new SmallArmy();
    private final ManyItems items = new ManyItems();

    private List<Obligation> due(String from, String to) {
        ZoneId zone = ZoneId.of("Asia/Almaty");
        Clock clock = Clock.fixed(TODAY.atTime(3, 0).atZone(zone).toInstant(), zone);
        return new OpenObligations(army, army, army, army, () -> List.of(items), RuleBooks.builtIn(), clock)
                .due(LocalDate.parse(from), LocalDate.parse(to))
                .toList();
    }

    @Test
    void what_is_done_is_left_out() {
        army.fulfilments.add(new Fulfilment(
                SmallArmy.FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), LocalDate.of(2026, 12, 20)));

        assertThat(due("2026-12-24", "2026-12-24"))
                .extracting(Obligation::kind, Obligation::body)
                .containsExactly(
                        tuple(ObligationKind.PLAN, SmallArmy.COMMAND),
                        tuple(ObligationKind.PLAN, SmallArmy.SECOND_UNIT));
    }

    @Test
    void none_of_many_records_is_left_out() {
        items.perBody = RecordsInPortions.MOST / 3 * 2;

        List<Obligation> found = due("2026-12-25", "2026-12-28");

        assertThat(found).hasSize(3 * items.perBody).doesNotHaveDuplicates();
        assertThat(items.asked).as("readings: all, one and two, two apart").isEqualTo(5);
    }

    /** Items of each body, all due on one day. */
    private static final class ManyItems implements Duties {
        private int perBody;
        private int asked;

        @Override
        public ObligationKind kind() {
            return ObligationKind.ITEM;
        }

        @Override
        public Map<ObligationState, Long> count(DutyQuery query) {
            return Map.of();
        }

        @Override
        public List<Duty> first(DutyQuery query, int most) {
            asked++;
            List<Duty> found = new ArrayList<>();
            for (UnitId body : query.bodies()) {
                IntStream.range(0, perBody)
                        .mapToObj(number -> body.value() + "-" + number)
                        .map(key -> new Duty(body, query.from(), null, new Subject(key, key, "item", null)))
                        .forEach(found::add);
            }
            return found.subList(0, Math.min(most, found.size()));
        }
    }
}
