package org.servicesafety.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.servicesafety.domain.testing.EditionsInMemory.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.KnownEditions.State;
import org.servicesafety.domain.testing.EditionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.unit.UnitLevel;

class AddEditionTest {

    /** Noon of 23 November 2026 in Almaty. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final EditionsInMemory site = new EditionsInMemory();
    private final AddEdition add = new AddEdition(site, CLOCK);
    private final WithdrawEdition withdraw = new WithdrawEdition(site, CLOCK);
    private final ReadEditions read = new ReadEditions(site, CLOCK);
    private final Rights admin = SomeRights.ofAdministrator();

    private List<String> faults(String... others) {
        return invalid(() -> add.add(admin, form("800", "2027-01-01", others)));
    }

    @Test
    void an_edition_is_kept_as_it_was_entered_with_who_and_when() {
        SiteEdition added = add.add(
                admin,
                form("800", "2027-01-01", "quarterlyShare", "0.3", "analysisDueDay", "12", "clause.cadence", "21"));

        Edition edition = added.edition();
        assertThat(edition.name()).isEqualTo("800");
        assertThat(edition.inForceFrom()).isEqualTo("2027-01-01");
        assertThat(edition.rules().quarterlyShare()).isEqualTo(new BigDecimal("0.3"));
        assertThat(edition.rules().analysisRule().dueDay()).isEqualTo(12);
        assertThat(edition.rules().analysisRule().cadence())
                .isEqualTo(Edition.order738().rules().analysisRule().cadence());
        assertThat(edition.clausesInOrder()).isEqualTo(Map.of(Rule.PLAN_BEFORE, "7", Rule.CADENCE, "21"));
        assertThat(added.by()).isEqualTo("key-admin");
        assertThat(added.at()).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(site.locked).isEqualTo(1);
        assertThat(read.on(new Form(Map.of("on", "2026-12-31"))).name()).isEqualTo("738");
        assertThat(read.on(new Form(Map.of("on", "2027-01-01"))).name()).isEqualTo("800");
        assertThat(read.on(Form.EMPTY).name()).isEqualTo("738");
        assertThat(invalid(() -> read.on(new Form(Map.of("on", "2027-02-29"))))).containsExactly("on not-a-day");
    }

    @Test
    void all_faults_are_told_at_once_by_the_names_of_the_fields() {
        assertThat(faults(
                        "edition", "",
                        "inForceFrom", "soon",
                        "version", "",
                        "planBefore", "25.12",
                        "quarterlyShare", "1.5",
                        "retentionYears", "",
                        "analysisDueDay", "0",
                        "cadence.BRANCH[0]", "WEEK",
                        "trainingPeriods.summerFrom", "12-01",
                        "termUntilIncludesDay", "perhaps",
                        "unfavourable.coverageMissed", "5",
                        "clause.planBefore", "5\nplanBefore = 01-01",
                        "previousRepealedOn", "never"))
                .containsExactlyInAnyOrder(
                        "edition required",
                        "inForceFrom not-a-day",
                        "version required",
                        "planBefore not-a-day-of-the-year",
                        "quarterlyShare not-a-share",
                        "retentionYears required",
                        "analysisDueDay out-of-range",
                        "cadence.BRANCH unknown-kind",
                        "trainingPeriods.summerFrom training-periods-equal",
                        "termUntilIncludesDay not-true-or-false",
                        "unfavourable.coverageMissed out-of-range",
                        "clause.planBefore unprintable",
                        "previousRepealedOn not-a-day");
        assertThat(site.all()).isEmpty();
    }

    @Test
    void an_empty_form_lacks_every_field_and_a_form_that_cannot_be_read_lacks_none() {
        assertThat(invalid(() -> add.add(admin, Form.EMPTY)))
                .hasSize(21)
                .contains(
                        "edition required",
                        "inForceFrom required",
                        "version required",
                        "cadence.BRANCH cadence-missing")
                .noneMatch(fault -> fault.startsWith("clause"));
        Form unread = new Form(Map.of(), Faults.of(Fault.of("wrong-type", "object")));
        assertThat(invalid(() -> add.add(admin, unread))).containsExactly("wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, edition-not-ahead", // yesterday
        "2026-11-23, edition-not-ahead", // today has been lived through in part
        "2036-11-24, edition-not-ahead", // over ten years ahead
        "2020-12-29, 'edition-not-ahead,editions-of-one-day'",
    })
    void an_edition_comes_in_force_after_today(String from, String codes) {
        assertThat(faults("inForceFrom", from))
                .containsExactlyElementsOf(List.of(codes.split(",")).stream()
                        .map(code -> "inForceFrom " + code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2036-11-23"})
    void the_first_and_the_last_day_are_taken(String from) {
        assertThat(add.add(admin, form("800", from)).edition().inForceFrom()).isEqualTo(from);
    }

    @Test
    void name_and_day_are_another_than_those_known() {
        add.add(admin, form("800", "2027-01-01"));

        assertThat(faults("version", "1"))
                .containsExactly("inForceFrom editions-of-one-day", "edition edition-name-taken");
        assertThat(faults("edition", "x".repeat(61), "inForceFrom", "2027-02-01", "version", "1"))
                .containsExactly("edition too-long");
        assertThat(faults("edition", "738", "inForceFrom", "2027-02-01", "version", "1"))
                .containsExactly("edition edition-name-taken");
    }

    @Test
    void the_order_may_repeal_the_one_before_unless_that_is_repealed() {
        assertThat(faults("previousRepealedOn", "2026-12-20")).containsExactly("previousRepealedOn repealed-already");
        add.add(admin, form("800", "2027-01-01"));
        assertThat(faults(
                        "edition",
                        "801",
                        "inForceFrom",
                        "2028-01-01",
                        "version",
                        "1",
                        "previousRepealedOn",
                        "2026-12-31"))
                .containsExactly("previousRepealedOn repealed-before-in-force");

        add.add(admin, form("801", "2028-01-01", "version", "1", "previousRepealedOn", "2027-12-20"));

        Edition before = site.on(LocalDate.of(2027, 12, 31));
        assertThat(before.repealOn(LocalDate.of(2027, 12, 20))).contains(new Repeal(LocalDate.of(2027, 12, 20), "801"));
        assertThat(before.repealOn(LocalDate.of(2027, 12, 19))).isEmpty();
    }

    @Test
    void only_an_administrator_enters_and_takes_back_from_what_was_seen() {
        Rights officer = SomeRights.of("officer");
        long id = add.add(admin, form("800", "2027-01-01")).id();

        assertThat(forbidden(() -> add.add(officer, form("801", "2028-01-01")))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> add.draft(officer, form("801", "2028-01-01"))))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> withdraw.withdraw(officer, id, Form.EMPTY))).isEqualTo("not-permitted");
        assertThat(conflict(() -> add.add(admin, form("801", "2028-01-01"))))
                .containsExactly("version changed-meanwhile");
        assertThat(conflict(() -> withdraw.withdraw(admin, id, new Form(Map.of("version", "0")))))
                .containsExactly("version changed-meanwhile");
        assertThat(invalid(() -> withdraw.withdraw(admin, id, Form.EMPTY))).containsExactly("version required");
    }

    @Test
    void an_edition_is_taken_back_until_it_is_in_force_and_stays_on_record() {
        long id = add.add(admin, form("800", "2026-11-24")).id();
        Clock inForce = Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), CLOCK.getZone());
        Form seen = new Form(Map.of("version", "1"));

        assertThat(conflict(() -> new WithdrawEdition(site, inForce).withdraw(admin, id, seen)))
                .containsExactly("edition-in-force");
        withdraw.withdraw(admin, id, seen);

        assertThat(site.on(LocalDate.of(2027, 1, 1)).name()).isEqualTo("738");
        assertThat(read.all().list())
                .extracting(KnownEditions.Known::state)
                .containsExactly(State.IN_FORCE, State.WITHDRAWN);
        assertThat(site.all().get(0).withdrawal().by()).isEqualTo("key-admin");
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> withdraw.withdraw(admin, id, new Form(Map.of("version", "2"))));
        assertThat(add.add(admin, form("800", "2026-11-24", "version", "2")).counts())
                .isTrue();
    }

    @Test
    void editions_are_listed_with_the_days_on_which_they_are_in_force() {
        add.add(admin, form("801", "2028-01-01"));
        add.add(admin, form("800", "2026-12-01", "version", "1"));
        Clock later = Clock.fixed(Instant.parse("2027-06-01T07:00:00Z"), CLOCK.getZone());

        KnownEditions known = new ReadEditions(site, later).all();

        assertThat(known.version()).isEqualTo(2);
        assertThat(known.list())
                .extracting(one -> one.edition().name() + " " + one.state() + " " + one.lastDay())
                .containsExactly("738 PAST 2026-11-30", "800 IN_FORCE 2027-12-31", "801 COMING null");
    }

    @Test
    void an_edition_kept_with_fewer_values_has_the_built_in_ones_without_a_clause() {
        String kept = EditionText.write(Edition.order738())
                .lines()
                .filter(line -> !line.contains("repeatWithinMonths") && !line.contains("cadence"))
                .reduce("", (text, line) -> text + line + "\n");

        Edition edition = EditionText.readKept(kept);

        assertThat(edition.rules()).isEqualTo(Edition.order738().rules());
        assertThat(edition.clauseOf(Rule.CADENCE)).isNull();
        assertThat(edition.clauseOf(Rule.PLAN_BEFORE)).isEqualTo("5");
        assertThat(edition.rules().analysisRule().kindsFor(UnitLevel.BRANCH)).hasSize(3);
    }

    @Test
    void an_edition_is_read_as_it_was_written() {
        assertThat(EditionText.read(EditionText.write(Edition.order738()))).isEqualTo(Edition.order738());
    }
}
