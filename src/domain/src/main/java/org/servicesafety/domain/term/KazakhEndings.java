package org.servicesafety.domain.term;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Endings of Kazakh nouns as {@link Letters} fold them: of the plural, of the owner and of the case, in this order. */
final class KazakhEndings {

    private static final Set<String> PLURAL = Set.of("", "лар", "лер", "дар", "дер", "тар", "тер");
    private static final Set<String> OWNER = Set.of("", "ы", "и", "сы", "си");
    private static final Set<String> CASE = Set.of(
            ("|ка|ке|га|ге|а|е|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|нын|нин|дын|дин|тын|тин|ын|ин|ды|ди|ты|ти|ны|ни"
                            + "|н|мен|бен|пен|дагы|деги|тагы|теги|ндагы|ндеги|гы|ги|кы|ки")
                    .split("\\|"));

    private static final Set<String> ALL = PLURAL.stream()
            .flatMap(plural -> OWNER.stream().map(plural::concat))
            .flatMap(KazakhEndings::inEachCase)
            .collect(Collectors.toUnmodifiableSet());

    private KazakhEndings() {}

    static boolean has(String ending) {
        return ALL.contains(ending);
    }

    private static Stream<String> inEachCase(String beginning) {
        Function<String, String> after = beginning::concat;
        return CASE.stream().map(after);
    }
}
