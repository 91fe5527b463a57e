package org.servicesafety.domain.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.rulebook.KnownEditions.Known;
import org.servicesafety.domain.rulebook.KnownEditions.State;

/** Reads the editions of the rule book. What the order asks is no secret: whoever is signed in may read it. */
public final class ReadEditions {

    private final SiteEditions site;
    private final Clock clock;

    public ReadEditions(SiteEditions site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * The edition in force on a day.
     *
     * @param form {@code on} (today if absent)
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-day}
     */
    public Edition on(Form form) {
        Faults.Check check = Faults.check();
        LocalDate asked = new FormReader(form, check).day("on");
        check.refuseIfAny();
        return Editions.withOrder738(site.all()).on(asked == null ? LocalDate.now(clock) : asked);
    }

    /** All editions, by the day from which they are in force. */
    public KnownEditions all() {
        List<SiteEdition> entered = site.all();
        Editions editions = Editions.withOrder738(entered);
        LocalDate today = LocalDate.now(clock);
        List<Known> known = new ArrayList<>();
        for (Edition edition : editions.list()) {
            known.add(known(edition, enteredAs(edition, entered), editions, today));
        }
        entered.stream()
                .filter(one -> !one.counts())
                .forEach(one -> known.add(new Known(one.edition(), one, State.WITHDRAWN, null)));
        known.sort(Comparator.comparing(one -> one.edition().inForceFrom()));
        return new KnownEditions(site.version(), today, known);
    }

    private static Known known(Edition edition, @Nullable SiteEdition entered, Editions editions, LocalDate today) {
        boolean coming = edition.inForceFrom().isAfter(today);
        boolean inForce = editions.on(today).equals(edition);
        State state = inForce ? State.IN_FORCE : coming ? State.COMING : State.PAST;
        LocalDate lastDay = editions.after(edition)
                .map(next -> next.inForceFrom().minusDays(1))
                .orElse(null);
        return new Known(edition, entered, state, lastDay);
    }

    private static @Nullable SiteEdition enteredAs(Edition edition, List<SiteEdition> entered) {
        return entered.stream()
                .filter(SiteEdition::counts)
                .filter(one -> one.edition().inForceFrom().equals(edition.inForceFrom()))
                .findFirst()
                .orElse(null);
    }
}
