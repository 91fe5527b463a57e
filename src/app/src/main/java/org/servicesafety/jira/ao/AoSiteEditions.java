package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.rulebook.EditionText;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.rulebook.SiteEdition;
import org.servicesafety.domain.rulebook.SiteEdition.Withdrawal;
import org.servicesafety.domain.rulebook.SiteEditions;
import org.servicesafety.jira.figures.Once;

/**
 * Editions of the site in the table EDITION, some rows in the life of a site. They are read once in a transaction and never remembered
 * beyond it: each node of a cluster goes by what another has just entered.
 */
public final class AoSiteEditions implements SiteEditions, RuleBooks {

    private static final String VERSION = "rule-book/version";
    private static final String READ_ONCE = "editions of the site";

    private final ActiveObjects ao;
    private final AoSettings settings;
    private final Once once;

    public AoSiteEditions(ActiveObjects ao, AoSettings settings, Once once) {
        this.ao = ao;
        this.settings = settings;
        this.once = once;
    }

    @Override
    public Editions editions() {
        return once.value(READ_ONCE, () -> Editions.withOrder738(all()));
    }

    @Override
    public List<SiteEdition> all() {
        return Arrays.stream(ao.find(EditionRow.class))
                .map(AoSiteEditions::edition)
                .sorted(Comparator.comparing((SiteEdition one) -> one.edition().inForceFrom())
                        .thenComparing(one -> Objects.requireNonNull(one.id())))
                .toList();
    }

    @Override
    public int version() {
        return settings.value(VERSION).map(Integer::parseInt).orElse(0);
    }

    @Override
    public void lock() {
        settings.lock(VERSION);
        once.forget(READ_ONCE);
    }

    @Override
    public SiteEdition add(SiteEdition edition) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("EDITION_TEXT", EditionText.write(edition.edition()));
        columns.put("PREVIOUS_REPEALED_ON", Values.day(edition.previousRepealedOn()));
        columns.put("ENTERED_BY", edition.by());
        columns.put("ENTERED_AT", AoActHistory.text(edition.at()));
        EditionRow row = ao.create(EditionRow.class, columns);
        changed();
        return edition(row);
    }

    @Override
    public void withdraw(SiteEdition edition) {
        Withdrawal withdrawal = Objects.requireNonNull(edition.withdrawal());
        EditionRow row = ao.get(EditionRow.class, Math.toIntExact(Objects.requireNonNull(edition.id())));
        row.setWithdrawnBy(withdrawal.by());
        row.setWithdrawnAt(AoActHistory.text(withdrawal.at()));
        row.save();
        changed();
    }

    private void changed() {
        settings.set(VERSION, String.valueOf(version() + 1));
        once.forget(READ_ONCE);
    }

    private static SiteEdition edition(EditionRow row) {
        return new SiteEdition(
                (long) row.getID(),
                EditionText.readKept(row.getEditionText()),
                Values.day(row.getPreviousRepealedOn()),
                row.getEnteredBy(),
                Instant.parse(row.getEnteredAt()),
                withdrawal(row.getWithdrawnBy(), row.getWithdrawnAt()));
    }

    private static @Nullable Withdrawal withdrawal(@Nullable String by, @Nullable String at) {
        return by == null || at == null ? null : new Withdrawal(by, Instant.parse(at));
    }
}
