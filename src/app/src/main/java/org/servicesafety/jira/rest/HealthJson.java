package org.servicesafety.jira.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.health.Finding;
import org.servicesafety.jira.language.Wording;

/**
 * What the health check found.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param ok how many are in order
 * @param checkedOn day and minute, on the clock of the site
 * @param checks worst first
 */
public record HealthJson(long errors, long warnings, long ok, String checkedOn, List<CheckJson> checks) {
    private static final String TEXT = "service-safety.health.";

    /**
     * A finding.
     *
     * @param code names the check
     * @param state ERROR, WARNING or OK
     * @param subject what was checked
     * @param message what was found
     * @param consequence what follows from it; null if all is well
     * @param fix where it can be mended; null if nowhere
     */
    public record CheckJson(
            String code,
            String state,
            String subject,
            String message,
            @Nullable String consequence,
            @Nullable FixJson fix) {}

    /**
     * Where a finding can be mended.
     *
     * @param link below Jira's own address
     */
    public record FixJson(String label, String link) {}

    static HealthJson of(String checkedOn, List<Finding> findings, Wording wording) {
        return new HealthJson(
                count(findings, Finding.State.ERROR),
                count(findings, Finding.State.WARNING),
                count(findings, Finding.State.OK),
                checkedOn,
                findings.stream().map(finding -> json(finding, wording)).toList());
    }

    private static long count(List<Finding> findings, Finding.State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }

    private static CheckJson json(Finding finding, Wording wording) {
        String key = TEXT + finding.check();
        boolean fine = finding.state() == Finding.State.OK;
        Object[] args =
                finding.args().stream().map(arg -> readable(arg, wording)).toArray();
        return new CheckJson(
                finding.check(),
                finding.state().name(),
                wording.text(key + ".subject"),
                wording.text(key + (fine ? ".ok" : ".found"), args),
                fine ? null : wording.text(key + ".consequence"),
                finding.fix() == null ? null : new FixJson(wording.text(fix(key, wording)), finding.fix()));
    }

    private static String fix(String key, Wording wording) {
        return wording.has(key + ".fix") ? key + ".fix" : TEXT + "fix";
    }

    private static String readable(String arg, Wording wording) {
        return arg.matches("\\d{4}-\\d{2}-\\d{2}") ? wording.day(LocalDate.parse(arg)) : arg;
    }
}
