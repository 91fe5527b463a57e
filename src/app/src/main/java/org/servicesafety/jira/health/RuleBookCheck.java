package org.servicesafety.jira.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Repeal;
import org.servicesafety.domain.rulebook.RuleBooks;

/** Whether the order that the app counts by is still in force. */
final class RuleBookCheck implements Check {
    private final RuleBooks books;
    private final Clock clock;

    RuleBookCheck(RuleBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rule-book";
    }

    @Override
    public Finding look() {
        LocalDate today = LocalDate.now(clock);
        Edition edition = books.on(today);
        Optional<Repeal> repeal = edition.repealOn(today);
        return repeal.map(known -> Finding.warning(name(), null, edition.name(), known.on()))
                .orElseGet(() -> Finding.ok(name(), edition.name()));
    }
}
