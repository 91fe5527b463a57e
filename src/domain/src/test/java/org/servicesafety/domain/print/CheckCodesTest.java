package org.servicesafety.domain.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckCodesTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final CheckCodes codes = new CheckCodes(new KeyedSeal());

    /** Expected values: the same algorithm in Python, hmac and hashlib. */
    @ParameterizedTest
    @CsvSource({
        "PLAN, 3, 1, goals, TGS8-9B",
        "PLAN, 3, 2, goals, TGS8-BN",
        "PLAN, 3, 2, other goals, TGS8-39",
        "PLAN, 4, 2, goals, PCW2-SY",
        "ACT, 3, 2, goals, 6EM0-Q8",
        "ACT, 262143, 1, '', M7KC-XZ",
        "ACT, 262144, 1, '', FA5PB8-2M"
    })
    void depend_on_record_revision_and_content(FormKind kind, long id, int revision, String content, String code) {
        RecordRef record = new RecordRef(kind, id);

        CheckCode made = codes.of(record, new PrintedRevision(revision, content));

        assertThat(made.text()).isEqualTo(code);
        assertThat(codes.record(made)).contains(record);
    }

    @Test
    void no_two_records_share_the_first_part() {
        Set<String> places = new HashSet<>();
        for (FormKind kind : FormKind.values()) {
            LongStream.rangeClosed(1, 5_000)
                    .mapToObj(id -> codes.of(new RecordRef(kind, id), new PrintedRevision(1, "")))
                    .forEach(code -> places.add(code.place()));
        }
        assertThat(places).hasSize(3 * 5_000);
    }

    @Test
    void one_wrong_character_is_noticed_but_for_about_one_in_a_thousand() {
        int tried = 0;
        int missed = 0;
        for (long id = 1; id <= 100; id++) {
            String right =
                    codes.of(new RecordRef(FormKind.ACT, id), content(id)).text();
            for (String wrong : mistyped(right)) {
                tried++;
                missed += isTaken(wrong) ? 1 : 0;
            }
        }
        assertThat(tried).isGreaterThan(18_000);
        assertThat(missed).isLessThan(tried / 500);
    }

    @Test
    void fit_the_revisions_whose_content_is_as_it_was_printed() {
        RecordRef ref = new RecordRef(FormKind.PLAN, 3);
        PrintedRevision first = new PrintedRevision(1, "goals");
        CheckCode code = codes.of(ref, first);

        assertThat(codes.revisions(code, record(ref, first, new PrintedRevision(2, "goals"))))
                .containsExactly(first);
        assertThat(codes.revisions(code, record(ref, new PrintedRevision(1, "changed"))))
                .isEmpty();
    }

    @Test
    void end_at_the_greatest_number_that_eight_characters_hold() {
        PrintedRevision any = new PrintedRevision(1, "");

        assertThat(codes.of(new RecordRef(FormKind.ANALYSIS, 268_435_455), any).text())
                .hasSize(9);
        assertThatThrownBy(() -> codes.of(new RecordRef(FormKind.PLAN, 268_435_456), any))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintedRecord record(RecordRef ref, PrintedRevision... revisions) {
        return new PrintedRecord(ref, "MU03-PLAN-2026", new UnitId(9), true, List.of(revisions));
    }

    private static PrintedRevision content(long id) {
        return new PrintedRevision(1, "content " + id);
    }

    /** As if each record up to that id were there, the densest that a site can be. */
    private boolean isTaken(String text) {
        CheckCode code = CheckCode.read(text).orElseThrow();
        Optional<RecordRef> record = codes.record(code);
        return record.isPresent()
                && codes.of(record.get(), content(record.get().id())).equals(code);
    }

    private static List<String> mistyped(String right) {
        return IntStream.range(0, right.length())
                .filter(position -> right.charAt(position) != '-')
                .boxed()
                .flatMap(position -> LETTERS.chars()
                        .filter(letter -> letter != right.charAt(position))
                        .mapToObj(
                                letter -> right.substring(0, position) + (char) letter + right.substring(position + 1)))
                .toList();
    }
}
