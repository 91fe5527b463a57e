package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;

/**
 * At least one edition, by the day from which each is in force: each lasts until the day before the next, the last one
 * without end.
 *
 * @param list the editions, the earliest first
 */
public record Editions(List<Edition> list) {

    /**
     * Takes a copy and puts it in order.
     *
     * @throws Invalid {@code no-edition}, {@code editions-of-one-day}
     */
    public Editions {
        list = list.stream().sorted(Comparator.comparing(Edition::inForceFrom)).toList();
        check(list).refuseIfAny();
    }

    public static Editions of(Edition... editions) {
        return new Editions(List.of(editions));
    }

    /**
     * The edition in force on a day. For days before the first edition it is the first: older records are measured by
     * the oldest rule that is known.
     */
    public Edition on(LocalDate day) {
        return list.stream()
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(list.get(0));
    }

    /** The edition that follows this one. */
    public Optional<Edition> after(Edition edition) {
        return list.stream()
                .filter(other -> other.inForceFrom().isAfter(edition.inForceFrom()))
                .findFirst();
    }

    private static Faults.Check check(List<Edition> editions) {
        Faults.Check check = Faults.check().addIf(editions.isEmpty(), null, "no-edition");
        Set<LocalDate> days = new HashSet<>();
        for (Edition edition : editions) {
            check.addIf(
                    !days.add(edition.inForceFrom()),
                    EditionText.IN_FORCE_FROM,
                    "editions-of-one-day",
                    edition.inForceFrom());
        }
        return check;
    }
}
