package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.ReportElimination;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.jira.issue.ViolationMirror;

/**
 * Keeps the row of figures of a violation in step with its issue, in the transition's own transaction; the act that waits for its last
 * violation to be verified is eliminated with it.
 */
public final class MirrorViolationFunction extends AbstractJiraFunctionProvider {

    private final ViolationMirror mirror;
    private final ReportElimination report;
    private final Transaction transaction;
    private final Rights rights;

    public MirrorViolationFunction(
            ViolationMirror mirror, ReportElimination report, Transaction transaction, Rights rights) {
        this.mirror = mirror;
        this.report = report;
        this.transaction = transaction;
        this.rights = rights;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        transaction.in(() -> {
            mirror.reflect(issue);
            if (mirror.status(issue) == ViolationStatus.REPORTED) {
                mirror.reportedBy(issue, rights.me().userKey());
            }
            if (mirror.status(issue).eliminated()) {
                mirror.actOf(issue).ifPresent(act -> report.settle(rights, act));
            }
            return true;
        });
    }
}
