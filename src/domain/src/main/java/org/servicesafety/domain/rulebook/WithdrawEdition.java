package org.servicesafety.domain.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Takes an edition back that is not in force yet. It stays on record, with who took it back when. */
public final class WithdrawEdition {

    private final SiteEditions site;
    private final Clock clock;

    public WithdrawEdition(SiteEditions site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * Takes it back.
     *
     * @param form {@code version} of the editions as they were seen
     * @throws org.servicesafety.domain.fault.Forbidden if the person is no administrator
     * @throws NotVisible if the site has entered no such edition, or it was taken back before
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}
     * @throws Conflict {@code changed-meanwhile}, {@code edition-in-force}: it is, or was
     */
    public void withdraw(Rights rights, long id, Form form) {
        AddEdition.refuseUnlessAdministrator(rights);
        site.lock();
        SiteEdition edition = site.all().stream()
                .filter(one -> one.counts() && one.id() != null && one.id() == id)
                .findFirst()
                .orElseThrow(NotVisible::new);
        Faults.Check check = Faults.check();
        Long version = new FormReader(form, check).require("version").number("version");
        check.refuseIfAny();
        AddEdition.refuseUnlessLatest(site, Objects.requireNonNull(version));
        if (!edition.edition().inForceFrom().isAfter(LocalDate.now(clock))) {
            throw new Conflict(Fault.of("edition-in-force", edition.edition().name()));
        }
        site.withdraw(edition.withdrawn(rights.me().userKey(), clock.instant()));
    }
}
