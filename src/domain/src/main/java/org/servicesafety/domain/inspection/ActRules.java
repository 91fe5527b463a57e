package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.unit.Unit;

/**
 * What must be right in a draft as far as it says anything (clause 14, Appendix 2).
 *
 * <ul>
 *   <li>The control ends on the day it starts or later; the report is due on the day it ends or later.
 *   <li>The unit is the body or stands below it, and exists on the first and the last day of the control.
 *   <li>Nobody has two seats on the commission.
 *   <li>"No violations" is not said beside violations, and none of them is due after the report.
 *   <li>A supplementary act is about the unit and the days of the act that it supplements: it corrects what that says, and counts as no
 *       control of its own.
 * </ul>
 */
final class ActRules {

    private static final int MOST_MEMBERS = 50;

    private final Faults.Check check;

    ActRules(Faults.Check check) {
        this.check = check;
    }

    void days(Control control, Findings findings) {
        check.addIf(isBefore(control.endedOn(), control.startedOn()), "endedOn", "ended-before-started");
        LocalDate earliest = control.endedOn() == null ? control.startedOn() : control.endedOn();
        check.addIf(isBefore(findings.reportDue(), earliest), "reportDue", "report-before-end");
    }

    void place(@Nullable Unit body, @Nullable Unit unit, Control control) {
        check.addIf(body != null && !body.isBody(), "bodyId", "not-a-body");
        if (unit == null) {
            return;
        }
        check.addIf(body != null && !body.path().holds(unit.path()), "unitId", "unit-not-of-body");
        check.addIf(isOutside(control.startedOn(), unit), "startedOn", "unit-not-there", unit.code());
        check.addIf(isOutside(control.endedOn(), unit), "endedOn", "unit-not-there", unit.code());
    }

    void commission(Commission commission) {
        List<CommissionMember> members = commission.members();
        check.addIf(members.size() > MOST_MEMBERS, "members", "too-many", MOST_MEMBERS);
        Set<String> seen = new HashSet<>();
        Stream.ofNullable(commission.chair())
                .map(CommissionMember::user)
                .filter(Objects::nonNull)
                .forEach(seen::add);
        for (int index = 0; index < members.size(); index++) {
            String user = members.get(index).user();
            check.addIf(user != null && !seen.add(user), "members[" + index + "].user", "named-twice");
        }
    }

    void violations(Findings findings, List<Violation> violations) {
        check.addIf(findings.noViolations() && !violations.isEmpty(), "noViolations", "has-violations");
        violations.stream()
                .filter(violation ->
                        isBefore(findings.reportDue(), violation.content().due()))
                .forEach(violation -> check.add("reportDue", "violation-due-later", violation.key()));
    }

    void supplement(Act supplemented, @Nullable Unit body, @Nullable Unit unit, Control control) {
        Control days = supplemented.content().control();
        check.addIf(body != null && !body.id().equals(supplemented.body()), "bodyId", "differs-from-supplemented");
        check.addIf(unit != null && !unit.id().equals(supplemented.unit()), "unitId", "differs-from-supplemented");
        differs(control.startedOn(), days.startedOn(), "startedOn");
        differs(control.endedOn(), days.endedOn(), "endedOn");
    }

    private void differs(@Nullable LocalDate day, @Nullable LocalDate supplemented, String field) {
        check.addIf(day != null && !day.equals(supplemented), field, "differs-from-supplemented");
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean isOutside(@Nullable LocalDate day, Unit unit) {
        return day != null && !unit.existence().on(day);
    }
}
