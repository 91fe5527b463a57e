package org.servicesafety.domain.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Paging;

/**
 * Which obligations are asked for.
 *
 * @param from first due day, inclusive
 * @param to last due day, inclusive
 * @param subtree whether those of the bodies below are asked for too
 */
record ObligationsQuery(
        LocalDate from,
        LocalDate to,
        Set<ObligationKind> kinds,
        Set<ObligationState> states,
        boolean subtree,
        Paging paging) {

    /** So that no answer is without bound. */
    private static final int MOST_YEARS = 3;

    /** Reads the fields that {@link ObligationsOf#list} names, but for the unit; keeps faults in the check. */
    static ObligationsQuery read(Form form, Clock clock, Faults.Check check) {
        FormReader reader = new FormReader(form, check);
        int year = LocalDate.now(clock).getYear();
        LocalDate first = reader.day("from");
        LocalDate last = reader.day("to");
        LocalDate from = first != null ? first : LocalDate.of(earlier(year, last), 1, 1);
        LocalDate to = last != null ? last : LocalDate.of(later(year, first), 12, 31);
        check.addIf(to.isBefore(from), "to", "before-from");
        check.addIf(!to.isBefore(from.plusYears(MOST_YEARS)), "to", "window-too-long", MOST_YEARS);
        return new ObligationsQuery(
                from,
                to,
                several(form, "kind", ObligationKind.class, check),
                several(form, "state", ObligationState.class, check),
                reader.flag("subtree"),
                Paging.read(form, check));
    }

    boolean asksFor(Obligation obligation) {
        return kinds.contains(obligation.kind());
    }

    boolean asksFor(TrackedObligation tracked) {
        return states.contains(tracked.state());
    }

    private static int earlier(int year, @Nullable LocalDate last) {
        return last == null ? year : Math.min(year, last.getYear());
    }

    private static int later(int year, @Nullable LocalDate first) {
        return first == null ? year : Math.max(year, first.getYear());
    }

    private static <E extends Enum<E>> Set<E> several(Form form, String field, Class<E> type, Faults.Check check) {
        Set<E> all = EnumSet.allOf(type);
        String text = form.at(field);
        if (text == null) {
            return all;
        }
        Set<E> chosen = EnumSet.noneOf(type);
        for (String name : text.split(",", -1)) {
            Optional<E> named = all.stream()
                    .filter(value -> value.name().equals(name.strip()))
                    .findFirst();
            named.ifPresent(chosen::add);
            check.addIf(named.isEmpty(), field, "unknown-value", names(type));
        }
        return chosen;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
