package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Severity;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.unit.UnitId;
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
    private final RepeatLinks links;

    public IssueViolations(
            ViolationRows rows, ViolationIssues issues, IssueManager jira, IssueFields fields, RepeatLinks links) {
        this.rows = rows;
        this.issues = issues;
        this.jira = jira;
        this.fields = fields;
        this.links = links;
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
        ViolationContent content =
                row.signed() != null ? row.signed() : issue == null ? null : content(issue, row.beside());
        return content == null
                ? Stream.empty()
                : Stream.of(new Violation(
                        row.issueKey(),
                        row.place(),
                        content,
                        row.mirror().status(),
                        row.beside().repeatKey(),
                        row.mirror().eliminatedOn(),
                        issue == null));
    }

    private ViolationContent content(Issue issue, ViolationRows.Beside beside) {
        return new ViolationContent(
                Objects.requireNonNullElse(issue.getDescription(), issue.getSummary()),
                fields.text(issue, SafetyField.VIOLATION_KIND),
                fields.text(issue, SafetyField.PROPOSAL),
                new Responsible(issue.getAssigneeId(), fields.text(issue, SafetyField.RESPONSIBLE_TITLE)),
                ViolationMirror.day(issue.getDueDate()),
                new ViolationContent.Weight(
                        choice(issue, SafetyField.SEVERITY, Severity.class),
                        choice(issue, SafetyField.AREA, ControlArea.class),
                        beside.notRepeated()));
    }

    /** A code that somebody typed into the issue, if it is one of ours. */
    private <E extends Enum<E>> @Nullable E choice(Issue issue, SafetyField field, Class<E> type) {
        String code = fields.text(issue, field);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Violation record(Act act, ViolationContent content, @Nullable String repeatOf) {
        Issue issue = issues.create(act, content);
        rows.add(act.id(), issue.getId(), issue.getKey(), Mirror.open(content.kind(), content.due(), null));
        return read(act, issue, repeatOf);
    }

    @Override
    public Violation change(Act act, Violation violation, ViolationContent content, @Nullable String repeatOf) {
        Joined row = row(act, violation.key());
        Issue issue = issues.change(row.issueId(), act, content);
        rows.mirror(row.issueId(), row.issueKey(), Mirror.open(content.kind(), content.due(), null));
        rows.notRepeated(row.issueId(), content.weight().notRepeated());
        return read(act, issue, repeatOf);
    }

    private Violation read(Act act, Issue issue, @Nullable String repeatOf) {
        repeat(issue.getId(), repeatOf);
        return violation(row(act, issue.getKey()), issue).findFirst().orElseThrow();
    }

    private void repeat(long issueId, @Nullable String earlierKey) {
        Long earlier = Optional.ofNullable(earlierKey)
                .flatMap(rows::byKey)
                .map(Joined::issueId)
                .orElse(null);
        rows.repeat(issueId, earlier, earlierKey);
    }

    @Override
    public Optional<String> latest(Set<UnitId> units, String kind, LocalDate from, LocalDate to, ActId not) {
        return rows.latest(units, kind, from, to, not).map(Joined::issueKey);
    }

    @Override
    public void remove(Act act, Violation violation) {
        long issueId = row(act, violation.key()).issueId();
        rows.remove(issueId);
        issues.delete(issueId);
    }

    @Override
    public void freeze(Act act, List<Violation> violations) {
        for (Violation violation : violations) {
            long issueId = row(act, violation.key()).issueId();
            rows.freeze(issueId, violation.content());
            repeat(issueId, violation.repeatOf());
            rows.byIssue(issueId)
                    .map(row -> row.mirror().repeatOf())
                    .ifPresent(earlier -> links.link(issueId, earlier));
        }
    }

    @Override
    public Violation restore(Act act, Violation violation) {
        // by its place: a project that was made anew gives keys a second time
        long gone = rows.of(act.id()).stream()
                .filter(row -> row.place() == violation.place())
                .findFirst()
                .orElseThrow()
                .issueId();
        Issue issue = issues.create(act, violation.content());
        rows.replace(gone, issue.getId(), issue.getKey());
        Joined row = rows.byIssue(issue.getId()).orElseThrow();
        Optional.ofNullable(row.mirror().repeatOf()).ifPresent(earlier -> links.link(issue.getId(), earlier));
        return violation(row, issue).findFirst().orElseThrow();
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

    private Joined row(Act act, String key) {
        return rows.byKey(key)
                .filter(row -> row.act().equals(act.id()))
                .orElseThrow(() -> new IllegalStateException(key + " is not in the act"));
    }
}
