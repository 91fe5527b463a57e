package org.servicesafety.jira.ao;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.unit.UnitId;

/**
 * What the app keeps beside the issues of violations: which act they belong to, what figures need of them, and what the act said when
 * it was signed. The issue is the record of truth for all that can change; whoever changes it mirrors it here.
 */
public interface ViolationRows {

    /**
     * One violation as it lies beside its issue.
     *
     * @param issueKey key of the issue when last seen
     * @param place in the act, from 1
     * @param signed what the act said when it was signed; null while it is a draft
     */
    record Joined(
            ActId act,
            int place,
            long issueId,
            String issueKey,
            Mirror mirror,
            @Nullable ViolationContent signed,
            Beside beside) {}

    /**
     * What no issue says.
     *
     * @param repeatKey key of the earlier violation that it repeats
     * @param notRepeated why it repeats none, in the eyes of the chairperson
     * @param reportedBy key of the user who reported it eliminated last
     */
    record Beside(@Nullable String repeatKey, @Nullable String notRepeated, @Nullable String reportedBy) {

        static final Beside NOTHING = new Beside(null, null, null);
    }

    /**
     * What figures need of an issue.
     *
     * @param kind by which violations are grouped
     * @param due last timely day; null means the day of the act's report
     * @param repeatOf id of the issue of the earlier violation of the same unit and kind
     * @param eliminatedOn null while it is not eliminated
     */
    record Mirror(
            @Nullable String kind,
            @Nullable LocalDate due,
            ViolationStatus status,
            @Nullable Long repeatOf,
            @Nullable LocalDate eliminatedOn) {

        /** Of a violation just recorded. */
        public static Mirror open(@Nullable String kind, @Nullable LocalDate due, @Nullable Long repeatOf) {
            return new Mirror(kind, due, ViolationStatus.OPEN, repeatOf, null);
        }
    }

    /** Those of one act, in their order. */
    List<Joined> of(ActId act);

    /** Those of these acts, by act and place, in one statement. */
    List<Joined> of(Collection<ActId> acts);

    Optional<Joined> byIssue(long issueId);

    /**
     * The latest violation of the kind that a signed act found in one of the units; the last day of its control lies from one day to
     * another, both inclusive. Empty if there is none.
     */
    Optional<Joined> latest(Collection<UnitId> units, String kind, LocalDate from, LocalDate to, ActId not);

    /** Puts the issue last in the act. */
    Joined add(ActId act, long issueId, String issueKey, Mirror mirror);

    /** Keeps what is now true of the issue; an issue that belongs to no act is passed over. */
    void mirror(long issueId, String issueKey, Mirror mirror);

    /** Keeps what it repeats; null for nothing. */
    void repeat(long issueId, @Nullable Long earlier, @Nullable String earlierKey);

    /** Keeps why it repeats nothing. */
    void notRepeated(long issueId, @Nullable String reason);

    /** Keeps who reported it eliminated. */
    void reportedBy(long issueId, String userKey);

    /** The violation whose issue has, or had last, this key. */
    Optional<Joined> byKey(String issueKey);

    /** Takes the issue out of its act and closes the gap in the places. */
    void remove(long issueId);

    /** Takes out all of an act: it was disposed of. */
    void removeAll(ActId act);

    /** Puts another issue in the place of one that is gone: in the row of the violation, and in those of its repetitions. */
    void replace(long issueId, long other, String otherKey);

    /** Keeps the content that the act has when it is signed. */
    void freeze(long issueId, ViolationContent content);
}
