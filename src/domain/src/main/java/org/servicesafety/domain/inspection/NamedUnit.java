package org.servicesafety.domain.inspection;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/**
 * Which unit the activity of a planned control names. A name stands in a text if its words follow each other there, each of them in whatever
 * case: Kazakh and Russian change the ends of words, so words are alike that begin alike.
 */
final class NamedUnit {

    static final NamedUnit NONE = new NamedUnit(List.of());

    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 4;

    private record Name(UnitId unit, List<String> words) {}

    /** The longest first: "fuel service" goes before "service". */
    private final List<Name> names;

    private NamedUnit(List<Name> names) {
        this.names = names;
    }

    /** Of these units; a body itself is none that a control could be of. */
    static NamedUnit among(List<Unit> units) {
        return new NamedUnit(units.stream()
                .filter(unit -> !unit.isBody())
                .flatMap(NamedUnit::names)
                .filter(name -> !name.words.isEmpty())
                .sorted(comparing((Name name) -> name.words.size()).reversed())
                .toList());
    }

    private static Stream<Name> names(Unit unit) {
        return Stream.of(unit.name().in("kk"), unit.name().in("ru"), unit.name().in("en"), unit.code())
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> new Name(unit.id(), words(name)));
    }

    /** The one unit that is named; null if there is none, or if several are. */
    @Nullable
    UnitId in(String activity) {
        List<String> text = words(activity);
        List<Name> found =
                names.stream().filter(name -> stands(name.words, text)).toList();
        List<UnitId> longest = found.stream()
                .filter(name -> name.words.size() == found.get(0).words.size())
                .map(Name::unit)
                .distinct()
                .toList();
        return longest.size() == 1 ? longest.get(0) : null;
    }

    private static boolean stands(List<String> name, List<String> text) {
        for (int at = 0; at + name.size() <= text.size(); at++) {
            if (begins(name, text.subList(at, text.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> name, List<String> text) {
        for (int at = 0; at < name.size(); at++) {
            if (!alike(name.get(at), text.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST_STEM && Math.max(one.length(), other.length()) - same <= LONGEST_ENDING;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
