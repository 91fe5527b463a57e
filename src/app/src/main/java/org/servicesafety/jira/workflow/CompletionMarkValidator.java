package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.jira.issue.IssueFields;
import org.servicesafety.jira.registry.SafetyField;

/** A plan item is done when its mark, column 7 of Appendix 1, is entered. */
public final class CompletionMarkValidator implements Validator {
    private static final Map<String, SafetyField> PLACES =
            Map.of("incoming", SafetyField.MARK_INCOMING, "on", SafetyField.MARK_ON);

    private final IssueFields fields;
    private final Refusals refusals;
    private final Clock clock;

    public CompletionMarkValidator(IssueFields fields, Refusals refusals, Clock clock) {
        this.fields = fields;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
        CompletionMark mark = new CompletionMark(
                fields.text(issue, SafetyField.MARK_INCOMING),
                fields.text(issue, SafetyField.MARK_OUTGOING),
                fields.text(issue, SafetyField.MARK_REGISTRATION),
                fields.day(issue, SafetyField.MARK_ON));
        refusals.ifAny(mark.check(LocalDate.now(clock)), PLACES);
    }
}
