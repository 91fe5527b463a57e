package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.ao.ViolationRows.Joined;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.registry.SafetyField;

/** Violations as issues of the type Violation, joined to their acts by rows of ours. */
public final class IssueViolations implements Violations {
    private final ViolationRows rows;
    private final ViolationIssues issues;
    private final IssueManager jira;
    private final IssueFields fields;
    private final Clock clock;

    public IssueViolations(
            ViolationRows rows, ViolationIssues issues, IssueManager jira, IssueFields fields, Clock clock) {
        this.rows = rows;
        this.issues = issues;
        this.jira = jira;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public List<Violation> of(ActId act) {
        List<Joined> joined = rows.of(act);
        Map<Long, Issue> byId = jira
                .getIssueObjects(joined.stream().map(Joined::issueId).toList())
                .stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity()));
        return joined.stream()
                .flatMap(row -> violation(row, byId.get(row.issueId())))
                .toList();
    }

    /** An issue that was deleted leaves what the act said of it when it was signed. */
    private Stream<Violation> violation(Joined row, @Nullable Issue issue) {
        ViolationContent content = row.signed() != null ? row.signed() : issue == null ? null : content(issue);
        return content == null
                ? Stream.empty()
                : Stream.of(new Violation(
                        row.issueKey(),
                        row.place(),
                        content,
                        row.mirror().status(),
                        keyOf(row.mirror().repeatOf()),
                        row.mirror().eliminatedOn()));
    }

    private @Nullable String keyOf(@Nullable Long issueId) {
        return Optional.ofNullable(issueId)
                .flatMap(rows::byIssue)
                .map(Joined::issueKey)
                .orElse(null);
    }

    private ViolationContent content(Issue issue) {
        return new ViolationContent(
                Objects.requireNonNullElse(issue.getDescription(), issue.getSummary()),
                fields.text(issue, SafetyField.VIOLATION_KIND),
                fields.text(issue, SafetyField.PROPOSAL),
                new Responsible(issue.getAssigneeId(), fields.text(issue, SafetyField.RESPONSIBLE_TITLE)),
                ViolationMirror.day(issue.getDueDate()));
    }

    @Override
    public Violation record(Act act, ViolationContent content) {
        Issue issue = issues.create(act, content);
        Joined row = rows.add(
                act.id(),
                issue.getId(),
                issue.getKey(),
                Mirror.open(content.kind(), content.due(), earlier(act, content)));
        return violation(row, issue).findFirst().orElseThrow();
    }

    /** The same kind in the same unit within a year makes a violation a repeated one. */
    private @Nullable Long earlier(Act act, ViolationContent content) {
        LocalDate since = Objects.requireNonNullElseGet(act.endedOn(), () -> LocalDate.now(clock))
                .minusYears(1);
        return Optional.ofNullable(content.kind())
                .flatMap(kind -> rows.latest(act.unit(), kind, since))
                .map(Joined::issueId)
                .orElse(null);
    }

    @Override
    public Violation change(Act act, Violation violation, ViolationContent content) {
        Joined row = row(act, violation);
        Issue issue = issues.change(row.issueId(), act, content);
        rows.mirror(row.issueId(), row.issueKey(), Mirror.open(content.kind(), content.due(), earlier(act, content)));
        return violation(row(act, violation), issue).findFirst().orElseThrow();
    }

    @Override
    public void remove(Act act, Violation violation) {
        long issueId = row(act, violation).issueId();
        rows.remove(issueId);
        issues.delete(issueId);
    }

    @Override
    public void freeze(Act act, List<Violation> violations) {
        violations.forEach(violation -> rows.freeze(row(act, violation).issueId(), violation.content()));
    }

    @Override
    public void erase(Act act) {
        List<Issue> left = jira.getIssueObjects(
                rows.of(act.id()).stream().map(Joined::issueId).toList());
        Faults.Check check = Faults.check();
        left.stream()
                .filter(issue -> !issues.mayDelete(issue.getId()))
                .map(issue -> Fault.of("issue-not-deletable", issue.getKey()))
                .forEach(check::add);
        check.conflictIfAny();
        rows.removeAll(act.id());
        left.forEach(issue -> issues.delete(issue.getId()));
    }

    private Joined row(Act act, Violation violation) {
        return rows.of(act.id()).stream()
                .filter(row -> row.issueKey().equals(violation.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(violation.key() + " is in no act"));
    }
}
