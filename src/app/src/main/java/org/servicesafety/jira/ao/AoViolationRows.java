package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Severity;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** The table ACT_VIOLATION. */
public final class AoViolationRows implements ViolationRows {

    private static final String LATEST =
            """
            SELECT v."ISSUE_ID" FROM {ACT_VIOLATION} v JOIN {ACT} a ON a."ID" = v."ACT_ID" {WHERE}
            ORDER BY a."ENDED_ON" DESC, v."ID" DESC LIMIT 1
            """;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoViolationRows(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<Joined> of(ActId act) {
        return of(List.of(act));
    }

    @Override
    public List<Joined> of(Collection<ActId> acts) {
        List<Long> ids = acts.stream().map(ActId::value).toList();
        Query query = Asked.by(Filter.all().among("ACT_ID", ids)).order("ACT_ID, PLACE");
        return Arrays.stream(ao.find(ActViolationRow.class, query))
                .map(AoViolationRows::joined)
                .toList();
    }

    @Override
    public Optional<Joined> byIssue(long issueId) {
        return row(issueId).map(AoViolationRows::joined);
    }

    @Override
    public Optional<Joined> byKey(String issueKey) {
        // a project that was made anew gives keys a second time: the latest issue has it
        Query query = Query.select().where("ISSUE_KEY = ?", issueKey).order("ISSUE_ID DESC");
        return Arrays.stream(ao.find(ActViolationRow.class, query)).findFirst().map(AoViolationRows::joined);
    }

    @Override
    public Optional<Joined> latest(Collection<UnitId> units, String kind, LocalDate from, LocalDate to, ActId not) {
        Filter filter = Filter.all()
                .among("a.\"UNIT_ID\"", units.stream().map(UnitId::value).toList())
                .and("v.\"VIOLATION_KIND\" = ?", kind)
                .and("a.\"ACT_STATE\" NOT IN ('DRAFT', 'DISPOSED') AND a.\"ID\" <> ?", not.value())
                .and("a.\"ENDED_ON\" BETWEEN ? AND ?", from.toString(), to.toString());
        return sql.list(LATEST, filter, row -> row.id("ISSUE_ID")).stream()
                .findFirst()
                .flatMap(this::byIssue);
    }

    @Override
    public void repeat(long issueId, @Nullable Long earlier, @Nullable String earlierKey) {
        row(issueId).ifPresent(row -> {
            row.setRepeatOf(earlier);
            row.setRepeatKey(earlierKey);
            row.save();
        });
    }

    @Override
    public void notRepeated(long issueId, @Nullable String reason) {
        row(issueId).ifPresent(row -> {
            row.setNotRepeated(Values.textOrNull(reason));
            row.save();
        });
    }

    @Override
    public void reportedBy(long issueId, String userKey) {
        row(issueId).ifPresent(row -> {
            row.setReportedBy(userKey);
            row.save();
        });
    }

    @Override
    public Joined add(ActId act, long issueId, String issueKey, Mirror mirror) {
        int place = 1 + ao.count(ActViolationRow.class, "ACT_ID = ?", key(act));
        ActViolationRow row = ao.create(
                ActViolationRow.class,
                Map.of(
                        "ACT_ID",
                        key(act),
                        "PLACE",
                        place,
                        "ISSUE_ID",
                        issueId,
                        "STATUS",
                        mirror.status().name()));
        row.setRepeatOf(mirror.repeatOf());
        write(row, issueKey, mirror);
        return new Joined(act, place, issueId, issueKey, mirror, null, Beside.NOTHING);
    }

    @Override
    public void mirror(long issueId, String issueKey, Mirror mirror) {
        row(issueId).ifPresent(row -> write(row, issueKey, mirror));
    }

    private static void write(ActViolationRow row, String issueKey, Mirror mirror) {
        row.setIssueKey(issueKey);
        row.setViolationKind(Values.textOrNull(mirror.kind()));
        row.setDueOn(Values.day(mirror.due()));
        row.setStatus(mirror.status().name());
        row.setEliminatedOn(Values.day(mirror.eliminatedOn()));
        row.save();
    }

    @Override
    public void remove(long issueId) {
        row(issueId).ifPresent(this::remove);
    }

    private void remove(ActViolationRow removed) {
        int act = removed.getActId();
        int gap = removed.getPlace();
        ao.delete(removed);
        Query after = Query.select().where("ACT_ID = ? AND PLACE > ?", act, gap);
        for (ActViolationRow row : ao.find(ActViolationRow.class, after)) {
            row.setPlace(row.getPlace() - 1);
            row.save();
        }
    }

    @Override
    public void removeAll(ActId act) {
        ao.deleteWithSQL(ActViolationRow.class, "ACT_ID = ?", key(act));
    }

    @Override
    public void replace(long issueId, long other, String otherKey) {
        row(issueId).ifPresent(row -> {
            row.setIssueId(other);
            row.setReportedBy(null);
            write(row, otherKey, Mirror.open(row.getViolationKind(), Values.day(row.getDueOn()), row.getRepeatOf()));
        });
        for (ActViolationRow repeating : ao.find(ActViolationRow.class, "REPEAT_OF = ?", issueId)) {
            repeating.setRepeatOf(other);
            repeating.setRepeatKey(otherKey);
            repeating.save();
        }
    }

    @Override
    public void freeze(long issueId, ViolationContent content) {
        ActViolationRow row = row(issueId).orElseThrow();
        row.setSignedText(content.text());
        row.setSignedKind(Values.textOrNull(content.kind()));
        row.setSignedProposal(Values.textOrNull(content.proposal()));
        row.setSignedUser(content.responsible().user());
        row.setSignedTitle(Values.textOrNull(content.responsible().title()));
        row.setSignedDue(Values.day(content.due()));
        row.setSignedSeverity(Values.name(content.weight().severity()));
        row.setSignedArea(Values.name(content.weight().area()));
        row.save();
    }

    private Optional<ActViolationRow> row(long issueId) {
        ActViolationRow[] found = ao.find(ActViolationRow.class, "ISSUE_ID = ?", issueId);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    private static Joined joined(ActViolationRow row) {
        return new Joined(
                new ActId(row.getActId()),
                row.getPlace(),
                row.getIssueId(),
                Objects.requireNonNull(row.getIssueKey()),
                mirrored(row),
                signed(row),
                new Beside(row.getRepeatKey(), row.getNotRepeated(), row.getReportedBy()));
    }

    private static Mirror mirrored(ActViolationRow row) {
        return new Mirror(
                row.getViolationKind(),
                Values.day(row.getDueOn()),
                ViolationStatus.valueOf(row.getStatus()),
                row.getRepeatOf(),
                Values.day(row.getEliminatedOn()));
    }

    private static @Nullable ViolationContent signed(ActViolationRow row) {
        String text = row.getSignedText();
        return text == null
                ? null
                : new ViolationContent(
                        text,
                        row.getSignedKind(),
                        row.getSignedProposal(),
                        new Responsible(row.getSignedUser(), row.getSignedTitle()),
                        Values.day(row.getSignedDue()),
                        new ViolationContent.Weight(
                                Values.choice(row.getSignedSeverity(), Severity.class),
                                Values.choice(row.getSignedArea(), ControlArea.class),
                                row.getNotRepeated()));
    }

    private static int key(ActId act) {
        return Math.toIntExact(act.value());
    }
}
