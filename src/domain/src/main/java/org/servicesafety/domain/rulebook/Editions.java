package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.Period;

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

    /** The built-in edition and those of the site that count, with the repeals that they bring. */
    public static Editions withOrder738(Collection<SiteEdition> entered) {
        Editions editions = of(Edition.order738());
        List<SiteEdition> inOrder = entered.stream()
                .filter(SiteEdition::counts)
                .sorted(Comparator.comparing(one -> one.edition().inForceFrom()))
                .toList();
        for (SiteEdition one : inOrder) {
            editions = editions.with(one);
        }
        return editions;
    }

    /**
     * These and one more, which repeals the one before if it says so; a repeal that is known already stays.
     *
     * @throws Invalid {@code editions-of-one-day}
     */
    public Editions with(SiteEdition more) {
        Edition before = on(more.edition().inForceFrom());
        List<Edition> all = new ArrayList<>(list);
        all.replaceAll(edition -> edition.equals(before) ? repealed(edition, more) : edition);
        all.add(more.edition());
        return new Editions(all);
    }

    private static Edition repealed(Edition edition, SiteEdition by) {
        LocalDate day = by.previousRepealedOn();
        if (day == null || edition.repeal() != null || day.isBefore(edition.inForceFrom())) {
            return edition;
        }
        Repeal repeal = new Repeal(day, by.edition().name());
        return new Edition(edition.name(), edition.inForceFrom(), repeal, edition.rules(), edition.clauses());
    }

    /** Those in force on any day of a period, the earliest first. */
    public List<Edition> during(Period period) {
        Edition first = on(period.firstDay());
        return list.stream()
                .filter(edition ->
                        edition.equals(first) || edition.inForceFrom().isAfter(period.firstDay()))
                .filter(edition ->
                        edition.equals(first) || !edition.inForceFrom().isAfter(period.lastDay()))
                .toList();
    }

    /** Whether this edition is in force on a day: the one that {@link #on} names. */
    public boolean inForce(Edition edition, LocalDate day) {
        return on(day).equals(edition);
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
