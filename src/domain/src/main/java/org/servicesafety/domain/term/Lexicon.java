package org.servicesafety.domain.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of terms, from the text beside this class. Looking a word up takes no longer than its length. */
final class Lexicon {

    /** Words of the longest form. */
    static final int LONGEST = 5;

    private static final Lexicon BUILT_IN = read("wording.lexicon");
    private static final String STEM = "~";

    /** What a form means. */
    record Meaning(Sense sense, int value, @Nullable Frequency unit) {}

    private final Map<String, Meaning> forms = new HashMap<>();
    private final Map<String, Meaning> stems = new HashMap<>();

    private Lexicon(Stream<String> lines) {
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static Lexicon builtIn() {
        return BUILT_IN;
    }

    /** What this form means; its words are folded and parted by single spaces. */
    Optional<Meaning> meaning(String form) {
        Meaning exact = forms.get(form);
        return exact != null ? Optional.of(exact) : inflected(form);
    }

    private Optional<Meaning> inflected(String word) {
        for (int length = word.length(); length > 1; length--) {
            Meaning meaning = stems.get(word.substring(0, length));
            if (meaning != null && KazakhEndings.has(word.substring(length))) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Meaning meaning = meaningOf(line.substring(0, colon).split(" "));
        for (String form : line.substring(colon + 1).split(",", -1)) {
            add(form.strip(), meaning);
        }
    }

    private void add(String form, Meaning meaning) {
        boolean stem = form.startsWith(STEM);
        String folded = Arrays.stream(form.substring(stem ? 1 : 0).split(" "))
                .map(Letters::fold)
                .collect(Collectors.joining(" "));
        Meaning before = (stem ? stems : forms).put(folded, meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalStateException("two meanings of: " + form);
        }
    }

    private static Meaning meaningOf(String[] head) {
        Sense sense = Sense.valueOf(head[0]);
        if (head.length == 1) {
            return new Meaning(sense, 0, null);
        }
        boolean unit = Set.of(Sense.UNIT, Sense.ADVERB).contains(sense);
        return unit
                ? new Meaning(sense, 0, Frequency.valueOf(head[1]))
                : new Meaning(sense, Integer.parseInt(head[1]), null);
    }

    private static Lexicon read(String name) {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new Lexicon(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
