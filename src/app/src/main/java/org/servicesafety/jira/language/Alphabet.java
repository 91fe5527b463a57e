package org.servicesafety.jira.language;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/** The order of letters. The JDK has none for Kazakh and, silently, sorts its own letters behind the Russian ones. */
final class Alphabet {

    private static final String KAZAKH = "\u0430\u04d9\u0431\u0432\u0433\u0493\u0434\u0435\u0451\u0436\u0437\u0438"
            + "\u0439\u043a\u049b\u043b\u043c\u043d\u04a3\u043e\u04e9\u043f\u0440\u0441\u0442\u0443\u04b1\u04af\u0444"
            + "\u0445\u04bb\u0446\u0447\u0448\u0449\u044a\u044b\u0456\u044c\u044d\u044e\u044f";

    private Alphabet() {}

    static Collator of(Language language) {
        return language == Language.KK ? kazakh() : Collator.getInstance(Locale.forLanguageTag(language.tag()));
    }

    private static Collator kazakh() {
        RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        try {
            return new RuleBasedCollator(root.getRules() + rules());
        } catch (ParseException ours) {
            throw new IllegalStateException("The rules of the Kazakh alphabet", ours);
        }
    }

    /** Behind the digits, letter by letter, the small one before its capital. */
    private static String rules() {
        StringBuilder rules = new StringBuilder("&9");
        KAZAKH.chars().forEach(letter -> rules.append('<')
                .appendCodePoint(letter)
                .append(',')
                .appendCodePoint(Character.toUpperCase(letter)));
        return rules.toString();
    }
}
