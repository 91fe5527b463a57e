package org.servicesafety.jira.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.rulebook.KnownEditions;
import org.servicesafety.domain.rulebook.SiteEdition;
import org.servicesafety.jira.security.UserNames;

/**
 * All editions of the rule book, by the day from which they are in force, those taken back too.
 *
 * @param version to be sent back with a change
 * @param today the day of the states
 * @param can {@code add}
 */
public record EditionsJson(int version, String today, List<EditionJson> items, List<String> can) {

    /**
     * An edition.
     *
     * @param id null of the built-in one
     * @param state PAST, IN_FORCE, COMING, WITHDRAWN
     * @param lastDay last day on which it is in force, inclusive; null if no edition follows, or it was taken back
     * @param previousRepealedOn day of the order that repeals the edition before this one; null if it says nothing of it
     * @param enteredBy name of the user who entered it, null of the built-in one; {@code enteredAt} when, in UTC
     * @param withdrawnBy name of the user who took it back before it was in force; null if nobody did
     * @param values of the edition, as {@code GET /rulebook} has them
     * @param can {@code withdraw}
     */
    public record EditionJson(
            @Nullable Long id,
            String state,
            @Nullable String lastDay,
            @Nullable String previousRepealedOn,
            @Nullable String enteredBy,
            @Nullable String enteredByName,
            @Nullable String enteredAt,
            @Nullable String withdrawnBy,
            @Nullable String withdrawnByName,
            @Nullable String withdrawnAt,
            RuleBookJson values,
            List<String> can) {}

    static EditionsJson of(KnownEditions known, Rights rights, UserNames users) {
        return new EditionsJson(
                known.version(),
                known.today().toString(),
                known.list().stream().map(one -> item(one, rights, users)).toList(),
                rights.administrator() ? List.of("add") : List.of());
    }

    /** The one that was entered under this id. */
    static EditionJson of(KnownEditions known, long id, Rights rights, UserNames users) {
        return known.list().stream()
                .filter(one ->
                        one.entered() != null && Objects.equals(one.entered().id(), id))
                .findFirst()
                .map(one -> item(one, rights, users))
                .orElseThrow();
    }

    private static EditionJson item(KnownEditions.Known one, Rights rights, UserNames users) {
        SiteEdition entered = one.entered();
        boolean mayGo = one.state() == KnownEditions.State.COMING && entered != null && rights.administrator();
        SiteEdition.Withdrawal withdrawal = entered == null ? null : entered.withdrawal();
        String by = entered == null ? null : entered.by();
        String goneBy = withdrawal == null ? null : withdrawal.by();
        LocalDate repeals = entered == null ? null : entered.previousRepealedOn();
        return new EditionJson(
                entered == null ? null : entered.id(),
                one.state().name(),
                Plain.day(one.lastDay()),
                Plain.day(repeals),
                users.of(by),
                by == null ? null : users.fullNameOf(by),
                entered == null ? null : entered.at().toString(),
                users.of(goneBy),
                goneBy == null ? null : users.fullNameOf(goneBy),
                withdrawal == null ? null : withdrawal.at().toString(),
                RuleBookJson.of(one.edition()),
                mayGo ? List.of("withdraw") : List.of());
    }
}
