package org.servicesafety.domain.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.term.Letters;
import org.servicesafety.domain.term.TermKind;

/**
 * Understands of what kind an item is (clauses 6, 10, 11, 13, 20) from its words in Russian, Kazakh or English. What its words say
 * plainly goes before the heading of its section, that before what they only hint at; the rest is OTHER, for people to decide.
 */
final class KindReader {

    private static final String EXERCISE = "заняти|учени|тренировк|сабак|жаттыгу|exercise";
    private static final String BRIEFING = EXERCISE + "|инструктаж|нускау|briefing|instruction";
    /** Range trips, movements, work on weapons and machines, daily duty: what clause 11.1 names. */
    private static final String EVENT =
            "перед ([а-я-]+ ){0,3}(выход|выезд|марш|стрельб|вождени|работ|заступлени|несени|перевозк|перемещени)"
                    + "|(шыгар|шыгу|жумыс|кезекшилик)[а-я]* алдында|before (each|every|going|leaving|access|shooting|driving|work|duty)";

    /** Words that say plainly what the item is: all must be there, each one of several. */
    private record Plain(ItemKind kind, List<Pattern> words) {

        static Plain of(ItemKind kind, String... words) {
            return new Plain(kind, Arrays.stream(words).map(KindReader::word).toList());
        }

        boolean isIn(String text) {
            return words.stream().allMatch(word -> word.matcher(text).find());
        }
    }

    /** In the order in which they are looked for. */
    private static final List<Plain> PLAIN = List.of(
            Plain.of(ItemKind.WINTER_EXERCISE, EXERCISE, "зимн[а-я]+ ([а-я]+ )?период|кыскы оку|winter"),
            Plain.of(ItemKind.SUMMER_EXERCISE, EXERCISE, "летн[а-я]+ ([а-я]+ )?период|жазгы оку|summer"),
            Plain.of(
                    ItemKind.ANALYSIS,
                    "анализ|талдау|analysis",
                    "состояни|безопасност|жай-куй|кауипсиз|state|security"),
            Plain.of(ItemKind.UNIT_EXERCISE, BRIEFING, EVENT),
            Plain.of(ItemKind.CAMPAIGN, "месячник|декадник|декад[аы] [бс]|айлыг|айлык|онкундиг|онкундик|campaign"));

    /** Words of the heading of a section, in the order in which they are looked for. */
    private enum Section {
        MANAGEMENT(ItemKind.MANAGEMENT, "управлени|руководств|баскару|management"),
        ANALYSIS(ItemKind.ANALYSIS, "анализ|талдау|analysis"),
        CONTROL(ItemKind.CONTROL, "контрол|проверк|бакылау|тексеру|control|inspection"),
        CAMPAIGN(ItemKind.CAMPAIGN, "месячник|декадник|айлык|онкундик|campaign"),
        TRAINING(ItemKind.TRAINING, "обучени|боев[а-я]+ подготовк|окыту|жауынгерлик|training");

        private final ItemKind kind;
        private final Pattern words;

        Section(ItemKind kind, String words) {
            this.kind = kind;
            this.words = word(words);
        }
    }

    /** What an activity begins with in Russian and English, and ends with in Kazakh. */
    private static final Pattern CHECKING =
            Pattern.compile("^(контрол|проверк|инспек|inspect|control|check)|(?<![а-я])(тексеру|бакылау)$");

    private static final Pattern MANAGING =
            Pattern.compile("^(уточнени|разработк|утверждени|планировани|составлени|совещани"
                    + "|подведени|clarif|approv|plan|meeting)|(?<![а-я])(нактылау|бекиту|азирлеу)$");

    private static final Pattern TEACHING =
            word("обучени|заняти|учени|тренировк|сабак|уйрету|окыту|жаттыгу|training|exercise|lesson|drill");

    private KindReader() {}

    /**
     * The kind of an item.
     *
     * @param section heading of its section; null if there is none
     */
    static ItemKind kind(@Nullable String section, ItemContent item) {
        String activity = folded(item.activity());
        String occasion = activity + " " + folded(item.term().text());
        return PLAIN.stream()
                .filter(plain -> plain.isIn(plain.kind == ItemKind.CAMPAIGN ? activity : occasion))
                .map(Plain::kind)
                .findFirst()
                .or(() -> ofSection(section))
                .orElseGet(() -> hinted(activity, item));
    }

    private static Optional<ItemKind> ofSection(@Nullable String section) {
        String heading = section == null ? "" : folded(section);
        return Arrays.stream(Section.values())
                .filter(one -> one.words.matcher(heading).find())
                .map(one -> one.kind)
                .findFirst();
    }

    private static ItemKind hinted(String activity, ItemContent item) {
        // what is checked without a stop is a routine; a control of clause 13 has days
        if (CHECKING.matcher(activity).find() && item.term().kind() != TermKind.CONSTANT) {
            return ItemKind.CONTROL;
        }
        if (MANAGING.matcher(activity).find()) {
            return ItemKind.MANAGEMENT;
        }
        String form = item.form() == null ? "" : folded(item.form());
        return TEACHING.matcher(activity + " " + form).find() ? ItemKind.TRAINING : ItemKind.OTHER;
    }

    /** Any of these, each at the beginning of a word. */
    private static Pattern word(String words) {
        return Pattern.compile("(?<![а-яa-z])(?:" + words + ")");
    }

    private static String folded(String text) {
        return Letters.fold(text).strip().replaceAll("[\\s,;:.«»\"]+", " ").strip();
    }
}
