package org.servicesafety.jira.health;

import java.util.Comparator;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All checks, worst finding first. A check that fails itself is a finding too and hides no other. */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Rights rights;
    private final List<Check> checks;

    Health(Rights rights, List<Check> checks) {
        this.rights = rights;
        this.checks = List.copyOf(checks);
    }

    /**
     * Looks at everything.
     *
     * @throws Forbidden if the person does not administer the site
     */
    public List<Finding> look() {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        return checks.stream()
                .map(Health::looked)
                .sorted(Comparator.comparing(Finding::state))
                .toList();
    }

    private static Finding looked(Check check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.error("The health check {} failed", check.name(), e);
            return Finding.error("check-failed", null, check.name());
        }
    }
}
