package org.servicesafety.domain.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;

/**
 * Enters an edition of the rule book: the values of another order. It comes in force after today, so that nothing that was lived through
 * is measured by it. What is entered is never changed: an edition that is not in force yet is taken back and entered anew.
 */
public final class AddEdition {

    private final SiteEditions site;
    private final Clock clock;

    public AddEdition(SiteEditions site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * The new edition.
     *
     * @param form {@code edition} (its name, another than those known), {@code inForceFrom} (after today, ten years ahead at most), every
     *     value by the name that {@link Rule} gives it, {@code clause.RULE} (absent where the order is silent), {@code previousRepealedOn}
     *     (absent unless the order repeals the one before), {@code version} of the editions as they were seen
     * @throws Forbidden if the person is no administrator
     * @throws org.servicesafety.domain.fault.Invalid naming all faults by field: those of {@link EditionText} ({@code required} in the
     *     place of {@code missing}), {@code edition-not-ahead}, {@code editions-of-one-day}, {@code edition-name-taken},
     *     {@code repealed-already}, {@code too-long}, {@code unprintable}
     * @throws Conflict {@code changed-meanwhile}
     */
    public SiteEdition add(Rights rights, Form form) {
        refuseUnlessAdministrator(rights);
        site.lock();
        return site.add(draft(rights, form));
    }

    /** What {@link #add} would keep, refused as there; writes nothing. */
    public SiteEdition draft(Rights rights, Form form) {
        refuseUnlessAdministrator(rights);
        EditionRequest request = EditionRequest.read(form, Editions.withOrder738(site.all()), LocalDate.now(clock));
        refuseUnlessLatest(site, request.version());
        return new SiteEdition(
                null,
                request.edition(),
                request.previousRepealedOn(),
                rights.me().userKey(),
                clock.instant(),
                null);
    }

    static void refuseUnlessAdministrator(Rights rights) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }

    static void refuseUnlessLatest(SiteEditions site, long version) {
        if (version != site.version()) {
            throw new Conflict(Fault.on("version", "changed-meanwhile"));
        }
    }
}
