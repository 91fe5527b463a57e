package org.servicesafety.domain.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.RuleBook;

/** What the tests of this package share. */
final class Terms {

    static final RuleBook RULES = Edition.order738().rules();

    private Terms() {}

    static RuleBook untilExcludesDay() {
        return new RuleBook(
                RULES.planBefore(),
                RULES.quarterlyShare(),
                RULES.retentionYears(),
                RULES.repeatWithinMonths(),
                RULES.analysisRule(),
                RULES.trainingYear(),
                false,
                RULES.obligationsFrom(),
                RULES.limits());
    }

    static List<String> lines() {
        try (InputStream stream = Terms.class.getResourceAsStream("terms-2026.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
