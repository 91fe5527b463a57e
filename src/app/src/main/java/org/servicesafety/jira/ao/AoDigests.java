package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/**
 * Digests in the table DIGEST. A row is {@code PLANNED} until the mail server has taken the mail, whatever becomes of the queue in between;
 * only the row says whether it was sent.
 */
public final class AoDigests {

    /** What becomes of a digest. */
    public enum State {
        PLANNED,
        SENT,
        /** Its reader has no open account or no address any more. */
        DROPPED
    }

    /**
     * A digest as it is sent.
     *
     * @param person user key
     */
    public record Written(String person, LocalDate day, String subject, String body) {}

    /**
     * One that is not sent yet.
     *
     * @param messageId the same each time that it is sent
     */
    public record Waiting(int id, String messageId, Written digest) {}

    private static final String LAST_DAY = "reminders/planned-for";
    private static final int KEPT_DAYS = 90;
    private static final String COUNT =
            """
            SELECT d."DIGEST_STATE", COUNT(*) AS "N" FROM {DIGEST} d {WHERE} GROUP BY d."DIGEST_STATE"
            """;

    private final ActiveObjects ao;
    private final AoSettings settings;
    private final Sql sql;
    private final Clock clock;

    public AoDigests(ActiveObjects ao, AoSettings settings, Sql sql, Clock clock) {
        this.ao = ao;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** As {@code Digests.lock}. */
    public @Nullable LocalDate lock() {
        settings.lock(LAST_DAY);
        return plannedFor().orElse(null);
    }

    /** The day for which digests were planned last. */
    public Optional<LocalDate> plannedFor() {
        return settings.value(LAST_DAY).map(LocalDate::parse);
    }

    /** As {@code Digests.planned}; forgets old digests. */
    public void planned(LocalDate day) {
        settings.set(LAST_DAY, day.toString());
        ao.deleteWithSQL(
                DigestRow.class, "DIGEST_DAY < ?", day.minusDays(KEPT_DAYS).toString());
    }

    public void add(List<Written> digests) {
        Portions.of(digests)
                .forEach(some -> ao.create(
                        DigestRow.class, some.stream().map(AoDigests::columns).toList()));
    }

    private static Map<String, Object> columns(Written digest) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("DIGEST_KEY", digest.day() + "/" + digest.person());
        columns.put("DIGEST_DAY", digest.day().toString());
        columns.put("USER_KEY", digest.person());
        columns.put("MESSAGE_ID", UUID.randomUUID() + "@service-safety");
        columns.put("SUBJECT_TEXT", digest.subject());
        columns.put("BODY_TEXT", digest.body());
        columns.put("DIGEST_STATE", State.PLANNED.name());
        return columns;
    }

    /**
     * Those that are not sent, in the order in which they were planned.
     *
     * @param from first day, inclusive
     * @param after id of the last one that is known
     */
    public List<Waiting> waiting(LocalDate from, int after, int most) {
        Query query = Query.select()
                .where("DIGEST_STATE = ? AND DIGEST_DAY >= ? AND ID > ?", State.PLANNED.name(), from.toString(), after)
                .order("ID")
                .limit(most);
        return Arrays.stream(ao.find(DigestRow.class, query))
                .map(AoDigests::waiting)
                .toList();
    }

    private static Waiting waiting(DigestRow row) {
        return new Waiting(
                row.getID(),
                row.getMessageId(),
                new Written(
                        row.getUserKey(),
                        LocalDate.parse(row.getDigestDay()),
                        row.getSubjectText(),
                        row.getBodyText()));
    }

    /**
     * Sends a digest, unless it is sent: the row is held while the mail server is spoken with, so that whoever else has the same digest in
     * hand waits, and finds it sent. If the process dies, the database lets the row go as it was. Run once and not again when the database
     * refuses, since a mail cannot be taken back.
     *
     * @param sending answers whether the server took the mail; what it throws leaves the row as it was
     */
    public void send(int id, BooleanSupplier sending) {
        ao.executeInTransaction(() -> {
            held(id).filter(row -> sending.getAsBoolean()).ifPresent(row -> {
                row.setDigestState(State.SENT.name());
                row.setSentAt(Instant.now(clock).toString());
                row.save();
            });
            return true;
        });
    }

    /** Nobody can be sent it any more. */
    public void drop(int id) {
        ao.executeInTransaction(() -> {
            held(id).ifPresent(row -> {
                row.setDigestState(State.DROPPED.name());
                row.save();
            });
            return true;
        });
    }

    private Optional<DigestRow> held(int id) {
        row(id).ifPresent(Lock::take);
        return row(id).filter(row -> row.getDigestState().equals(State.PLANNED.name()));
    }

    private Optional<DigestRow> row(int id) {
        return Arrays.stream(ao.find(DigestRow.class, "ID = ?", id)).findFirst();
    }

    /** How many there are in each state, of those from one day to another, both inclusive. */
    public Map<State, Long> count(LocalDate from, LocalDate to) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        Filter filter = Filter.all().and("d.\"DIGEST_DAY\" BETWEEN ? AND ?", from.toString(), to.toString());
        sql.list(COUNT, filter, row -> Map.entry(State.valueOf(row.text("DIGEST_STATE")), row.id("N")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
