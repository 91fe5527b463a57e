package org.servicesafety.domain.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/**
 * What an act must say before anybody signs it (clause 14, Appendix 2): grounds, chairperson, each member's position and name, the days of
 * the control, one area of control at least (clause 12), and violations or that there are none. With violations also the day of the report
 * and a proposal: a common one or one for each violation. Rank may lack (civilian staff); so may a violation's responsible person (then
 * the commander of the unit answers) and its day (then it is that of the report).
 */
final class Completeness {

    private final Act act;
    private final List<Violation> violations;
    private final Faults.Check check = Faults.check();

    private Completeness(Act act, List<Violation> violations) {
        this.act = act;
        this.violations = violations;
    }

    /** All that is missing; by the fields of the REST interface. */
    static Faults.Check of(Act act, List<Violation> violations) {
        Completeness completeness = new Completeness(act, violations);
        completeness.head();
        completeness.commission();
        completeness.findings(act.content().findings());
        return completeness.check;
    }

    private void head() {
        Control control = act.content().control();
        require(act.content().grounds(), "grounds", "14");
        require(control.startedOn(), "startedOn", "14");
        require(control.endedOn(), "endedOn", "14");
        require(control.areas().isEmpty() ? null : control.areas(), "areas", "12");
    }

    private void commission() {
        List<CommissionMember> members = act.commission().members();
        CommissionMember chair = act.commission().chair();
        require(chair, "chair", "14");
        if (chair != null) {
            person(chair, "chair");
        }
        for (int index = 0; index < members.size(); index++) {
            person(members.get(index), "members[" + index + "]");
        }
    }

    private void person(CommissionMember member, String field) {
        require(member.position(), field + ".position", "14");
        require(member.name(), field + ".name", "14");
    }

    private void findings(Findings findings) {
        if (findings.noViolations()) {
            return;
        }
        if (violations.isEmpty()) {
            missing("noViolations", "violations-or-none", "14");
        }
        require(findings.reportDue(), "reportDue", "14");
        if (!eachHasProposal()) {
            require(findings.proposals(), "proposals", "14");
        }
    }

    private boolean eachHasProposal() {
        return !violations.isEmpty()
                && violations.stream().allMatch(violation -> violation.content().proposal() != null);
    }

    private void require(@Nullable Object value, String field, String clause) {
        if (value == null) {
            missing(field, "required", clause);
        }
    }

    private void missing(String field, String code, String clause) {
        check.add(Fault.on(field, code).underClause(clause));
    }
}
