package org.servicesafety.domain.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.testing.ScansInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttachScanTest {

    private static final UnitId BODY = new UnitId(9);
    private static final RecordRef PLAN = new RecordRef(FormKind.PLAN, 3);
    private static final ScanFile FILE = new ScanFile("plan.pdf", "application/pdf", ByteBuffer.wrap(new byte[7]));
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, BODY);
    private final CheckCodes codes = new CheckCodes(new KeyedSeal());
    private final List<PrintedRevision> revisions = new ArrayList<>(List.of(new PrintedRevision(1, "first")));
    private final List<Scan> kept = new ArrayList<>();
    private final AttachScan attach =
            new AttachScan(codes, List.of(new Plans()), new ScansInMemory(kept), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void finds_record_and_revision_by_the_code_alone() {
        AttachedScan attached = attach.attach(officer, code(1), FILE);

        assertThat(attached.scan())
                .isEqualTo(new Scan(1, PLAN, 1, "plan.pdf", "application/pdf", 7, "key-officer", NOW));
        assertThat(attached.record().key()).isEqualTo("MU03-PLAN-2026");
        assertThat(attached.isOfEarlierRevision()).isFalse();
        assertThat(kept).containsExactly(attached.scan());
    }

    @Test
    void goes_to_exactly_the_revision_that_was_signed_and_tells_of_a_later_one() {
        String signed = code(1);
        revisions.add(new PrintedRevision(2, "second"));

        AttachedScan attached = attach.attach(officer, "SS1 MU03-PLAN-2026 R1 " + signed, FILE);

        assertThat(attached.scan().revision()).isEqualTo(1);
        assertThat(attached.isOfEarlierRevision()).isTrue();
    }

    @Test
    void refuses_a_sheet_whose_content_was_changed_after_printing() {
        String printed = code(1);
        revisions.set(0, new PrintedRevision(1, "changed"));

        assertThat(invalid(() -> attach.attach(officer, printed, FILE))).containsExactly("code check-code-unknown");
        assertThat(kept).isEmpty();
    }

    @Test
    void refuses_a_text_that_is_no_code_or_none_of_a_record_that_is_there() {
        assertThat(invalid(() -> attach.attach(officer, null, FILE))).containsExactly("code required");
        assertThat(invalid(() -> attach.attach(officer, " ", FILE))).containsExactly("code required");
        assertThat(invalid(() -> attach.attach(officer, "MU03", FILE))).containsExactly("code check-code-malformed");
        String ofAct =
                codes.of(new RecordRef(FormKind.ACT, 3), revisions.get(0)).text();
        assertThat(invalid(() -> attach.attach(officer, ofAct, FILE))).containsExactly("code check-code-unknown");
    }

    @Test
    void refuses_one_who_does_not_see_the_record_as_if_there_were_none() {
        assertThat(invalid(() -> attach.attach(SomeRights.of("stranger"), code(1), FILE)))
                .containsExactly("code check-code-unknown");
    }

    @Test
    void refuses_one_who_may_only_read() {
        assertThat(forbidden(() -> attach.attach(SomeRights.of("reader").seeing(BODY), code(1), FILE)))
                .isEqualTo("not-permitted");
        assertThat(kept).isEmpty();
    }

    @Test
    void asks_for_the_revision_when_the_code_fits_two_of_them() {
        String code = code(1);
        revisions.add(secondThatSharesItsCodeWith(code));

        assertThat(conflict(() -> attach.attach(officer, code, FILE))).containsExactly("code check-code-of-several");
        assertThat(attach.attach(officer, "SS1 MU03-PLAN-2026 R2 " + code, FILE)
                        .scan()
                        .revision())
                .isEqualTo(2);
    }

    private String code(int revision) {
        return codes.of(PLAN, revisions.get(revision - 1)).text();
    }

    private PrintedRevision secondThatSharesItsCodeWith(String code) {
        return IntStream.range(0, 100_000)
                .mapToObj(attempt -> new PrintedRevision(2, "second " + attempt))
                .filter(second -> codes.of(PLAN, second).text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private final class Plans implements PrintedRecords {
        @Override
        public FormKind kind() {
            return FormKind.PLAN;
        }

        @Override
        public Optional<PrintedRecord> find(Rights rights, long id) {
            boolean mayAttach = rights.has(Role.SAFETY_OFFICER, BODY);
            return id == PLAN.id() && rights.sees(BODY)
                    ? Optional.of(new PrintedRecord(PLAN, "MU03-PLAN-2026", BODY, mayAttach, revisions))
                    : Optional.empty();
        }
    }
}
