package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.inspection.EliminationReport;
import org.servicesafety.jira.issue.IssueFields;
import org.servicesafety.jira.registry.SafetyField;

/** A report on elimination says what was done and when. */
public final class EliminationReportValidator implements Validator {
    private static final Map<String, SafetyField> PLACES =
            Map.of("done", SafetyField.ELIMINATION, "on", SafetyField.ELIMINATED_ON);

    private final IssueFields fields;
    private final Refusals refusals;
    private final Clock clock;

    public EliminationReportValidator(IssueFields fields, Refusals refusals, Clock clock) {
        this.fields = fields;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
        EliminationReport report = new EliminationReport(
                fields.text(issue, SafetyField.ELIMINATION), fields.day(issue, SafetyField.ELIMINATED_ON));
        refusals.ifAny(report.check(LocalDate.now(clock)), PLACES);
    }
}
