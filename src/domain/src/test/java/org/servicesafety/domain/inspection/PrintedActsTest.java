package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.print.PrintedRecord;
import org.servicesafety.domain.testing.SomeRights;

@Tag("clause-14")
class PrintedActsTest {

    private final ActSetting setting = new ActSetting();
    private final PrintedActs printed = new PrintedActs(setting.acts, setting.violations, setting.units);
    private final Act draft = setting.drafted(setting.whole());

    @Test
    void an_act_is_named_by_its_number_and_before_that_by_its_id() {
        assertThat(printed.key(draft)).isEqualTo("MU03-ACT-DRAFT-" + draft.id().value());
        assertThat(printed.key(draft.withNumber(new ActNumber(16, 2026)))).isEqualTo("MU03-ACT-16-2026");
    }

    @Test
    void the_number_and_signatures_leave_the_paper_as_it_is() {
        String before = content(setting.chair);

        setting.sign(setting.chair, draft);

        assertThat(setting.acts.find(draft.id()).orElseThrow().number()).isNotNull();
        assertThat(content(setting.chair)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "grounds, order 398",
        "chair.rank, Colonel",
        "members[1].name, X.",
        "endedOn, 2026-11-21",
        "proposals, study",
        "reportDue, 2026-12-19"
    })
    void each_other_field_makes_another_paper(String field, String value) {
        String before = content(setting.chair);

        setting.change.change(
                setting.chair,
                draft.id(),
                setting.versioned(draft, setting.whole().with(field, value)));

        assertThat(content(setting.chair)).isNotEqualTo(before);
    }

    @Test
    void a_violation_makes_another_paper() {
        String before = content(setting.chair);

        setting.record.record(setting.chair, draft.id(), setting.violation());

        assertThat(content(setting.chair)).isNotEqualTo(before);
    }

    @Test
    void scans_are_attached_by_the_commission_and_those_who_keep_the_records() {
        assertThat(Stream.of(setting.chair, setting.member, setting.officer, setting.keeper)
                        .map(this::found))
                .allMatch(PrintedRecord::mayAttach);
        assertThat(found(setting.reader).mayAttach()).isFalse();
        assertThat(printed.find(setting.stranger, draft.id().value())).isEmpty();
        assertThat(printed.find(setting.chair, 999)).isEmpty();
    }

    private PrintedRecord found(SomeRights rights) {
        return printed.find(rights, draft.id().value()).orElseThrow();
    }

    private String content(SomeRights rights) {
        assertThat(found(rights).revisions()).hasSize(1);
        return found(rights).revisions().get(0).content();
    }
}
