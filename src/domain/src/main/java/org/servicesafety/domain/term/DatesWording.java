package org.servicesafety.domain.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days and ranges of the calendar, one or several: "15.03.2026; 15.09.2026", "апрель, октябрь (до 10 числа)". */
final class DatesWording implements Wording {

    @Override
    public Optional<Reading> read(Cursor cursor, PlanYear planned) {
        List<Stretch> all = new ArrayList<>();
        do {
            Optional<List<Stretch>> group = group(cursor).flatMap(Ellipsis::filled);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(group.get());
        } while (cursor.accept(Sense.SEMICOLON) && !cursor.atEnd());
        boolean yearAmongOthers =
                all.size() > 1 && all.stream().anyMatch(stretch -> stretch.end().shape() == Point.Shape.YEAR);
        return cursor.atEnd() && !yearAmongOthers ? Optional.of(DueDays.reading(all, planned)) : Optional.empty();
    }

    /** Stretches parted by commas and "and", which share the month or year that is said once. */
    private static Optional<List<Stretch>> group(Cursor cursor) {
        List<Stretch> group = new ArrayList<>();
        boolean more = true;
        while (more) {
            Optional<Stretch> stretch = StretchWords.read(cursor);
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            group.add(stretch.get());
            Optional<List<Stretch>> onDay = cursor.read(() -> DayOfMonths.read(cursor, group));
            if (onDay.isPresent()) {
                return onDay;
            }
            more = isParted(cursor);
        }
        return Optional.of(group);
    }

    /** Days in digits need no comma between: a new line parts them. */
    private static boolean isParted(Cursor cursor) {
        boolean comma = cursor.accept(Sense.COMMA);
        boolean and = cursor.accept(Sense.AND);
        return comma || and || cursor.next(Sense.DATE);
    }
}
