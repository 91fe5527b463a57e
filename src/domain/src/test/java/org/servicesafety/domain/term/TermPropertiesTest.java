package org.servicesafety.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

@Tag("clause-6")
class TermPropertiesTest {

    private static final TermReader READER = new TermReader(Terms.RULES);
    private static final List<String> WORDINGS = Terms.lines().stream()
            .filter(line -> !line.startsWith("@"))
            .map(line -> line.split(" => ", -1)[0])
            .toList();
    private static final List<String> WORDS = WORDINGS.stream()
            .flatMap(wording -> List.of(wording.split("(?<= )|(?= )|(?=[.,;–-])", -1)).stream())
            .distinct()
            .toList();

    @Property(tries = 2000)
    void anyTextIsReadAndKept(
            @ForAll @StringLength(max = 1200) String text, @ForAll @IntRange(min = 1900, max = 2999) int year) {
        assertSound(READER.read(text, year), text);
    }

    @Property(tries = 5000)
    void anyWordsOfTermsInAnyOrderAreRead(
            @ForAll("words") List<String> words, @ForAll @IntRange(min = 1900, max = 2999) int year) {
        String text = String.join("", words);

        assertSound(READER.read(text, year), text);
    }

    @Example
    void anInvisibleSpaceInADayMakesNoDifference() {
        assertThat(meaning("15. \u200B 03.2026")).isEqualTo(meaning("15.03.2026"));
    }

    @Property(tries = 1000)
    void capitalsAndSpacesMakeNoDifference(
            @ForAll("wordings") String wording, @ForAll("spaces") String space, @ForAll boolean capitals) {
        String cased = capitals ? wording.toUpperCase(Locale.ROOT) : wording.toLowerCase(Locale.ROOT);
        String other = space + cased.replace(" ", space) + space;

        assertThat(meaning(other)).isEqualTo(meaning(wording));
    }

    @Property(tries = 500)
    void dashesOfAllKindsMakeNoDifference(@ForAll("wordings") String wording, @ForAll("dashes") char dash) {
        String other = wording.replaceAll("(?<![0-9]-)[–—−-](?![0-9]{2}-)", String.valueOf(dash));

        assertThat(meaning(other)).isEqualTo(meaning(wording));
    }

    private static void assertSound(Term term, String text) {
        assertThat(term.text()).isEqualTo(text);
        assertThat(term.dates()).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Recurrence.MOST_IN_A_YEAR);
        LocalDate from = term.from();
        if (from != null) {
            assertThat(term.dates()).singleElement().satisfies(due -> assertThat(due)
                    .isAfterOrEqualTo(from));
        }
        if (term.kind() == TermKind.RECURRING) {
            assertThat(term.dates())
                    .isNotEmpty()
                    .extracting(LocalDate::getYear)
                    .containsOnly(term.dates().get(0).getYear());
            assertThat(term.recurrence()).isNotNull();
        }
        if (term.kind() != TermKind.RECURRING && term.kind() != TermKind.DATES) {
            assertThat(term.dates()).isEmpty();
        }
        if (term.kind() == TermKind.DATES) {
            assertThat(term.dates().isEmpty())
                    .isEqualTo(term.dates().isEmpty() && !term.faults().isEmpty());
        }
    }

    /** All but the words as written. */
    private static String meaning(String wording) {
        Term term = READER.read(wording, 2026);
        String faults = term.faults().stream().map(fault -> fault.code()).collect(Collectors.joining(","));
        return new Term(
                        "",
                        term.kind(),
                        term.from(),
                        term.dates(),
                        term.recurrence(),
                        term.daysAfterEvent(),
                        term.remarks(),
                        List.of())
                + faults;
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(WORDINGS);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00A0", "\u202F", "\t", "\n", "\r\n", " \u200B ");
    }

    @Provide
    Arbitrary<Character> dashes() {
        return Arbitraries.of('-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2212');
    }
}
