package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicesafety.domain.period.Period;

/** Before the winter or summer period of training, or during it (clause 11.1); the rule book says when they begin. */
final class TrainingWording implements Wording {

    private static final Set<Sense> ALLOWED = EnumSet.of(
            Sense.BEFORE,
            Sense.AHEAD,
            Sense.UNTIL,
            Sense.START,
            Sense.EACH,
            Sense.WINTER,
            Sense.SUMMER,
            Sense.TRAINING,
            Sense.AND,
            Sense.COMMA,
            Sense.WITHIN,
            Sense.OPEN,
            Sense.CLOSE);

    @Override
    public Optional<Reading> read(Cursor cursor, PlanYear planned) {
        Set<Sense> senses = cursor.rest().stream().map(Token::sense).collect(Collectors.toSet());
        if (!senses.contains(Sense.TRAINING) || !ALLOWED.containsAll(senses)) {
            return Optional.empty();
        }
        return isBefore(senses) ? before(senses, planned) : during(senses, planned);
    }

    private static boolean isBefore(Set<Sense> senses) {
        boolean untilStart = senses.contains(Sense.UNTIL) && senses.contains(Sense.START);
        return senses.contains(Sense.BEFORE) || senses.contains(Sense.AHEAD) || untilStart;
    }

    private static Optional<Reading> before(Set<Sense> senses, PlanYear planned) {
        boolean winter = senses.contains(Sense.WINTER);
        boolean summer = senses.contains(Sense.SUMMER);
        if (winter == summer && (senses.contains(Sense.EACH) || !winter)) {
            Recurrence each = Recurrence.of(Frequency.TRAINING_PERIOD);
            return Optional.of(Reading.recurring(each, each.dates(planned.year(), planned.trainingYear()), List.of()));
        }
        List<LocalDate> dates = Stream.of(true, false)
                .filter(isWinter -> isWinter ? winter : summer)
                .map(planned::dayBeforeTraining)
                .toList();
        return Optional.of(Reading.dates(null, dates, List.of(), List.of()));
    }

    private static Optional<Reading> during(Set<Sense> senses, PlanYear planned) {
        boolean winter = senses.contains(Sense.WINTER);
        boolean plain = senses.stream()
                .allMatch(sense -> Set.of(Sense.WINTER, Sense.SUMMER, Sense.TRAINING, Sense.WITHIN)
                        .contains(sense));
        if (!plain || winter == senses.contains(Sense.SUMMER)) {
            return Optional.empty();
        }
        Period period = planned.training(winter);
        return Optional.of(Reading.dates(period.firstDay(), List.of(period.lastDay()), List.of(), List.of()));
    }
}
