package org.servicesafety.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a query, one after another. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\s+"
            + "|(?<quoted>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')"
            + "|(?<sign>!=|!~|<=|>=|&&|\\|\\||[=~<>()!,])"
            + "|(?<word>(?:[^\\s\"'=~<>()!,\\\\&|]|\\\\.)++)");

    /** One piece of the text; a quoted one is never a word of the language. */
    record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private final List<Token> all = new ArrayList<>();
    private int next;

    Tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new JqlException("Error in the JQL Query: the character '" + text.charAt(at) + "' at " + (at + 1)
                        + " is out of place.");
            }
            add(matcher);
            at = matcher.end();
        }
    }

    private void add(Matcher matcher) {
        String quoted = matcher.group("quoted");
        if (quoted != null) {
            all.add(new Token(unescape(quoted.substring(1, quoted.length() - 1)), true));
        } else if (matcher.group("sign") != null || matcher.group("word") != null) {
            all.add(new Token(unescape(matcher.group()), false));
        }
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    boolean atEnd() {
        return next == all.size();
    }

    /** Whether the next pieces are these words; they are passed over then. */
    boolean pass(String... words) {
        if (next + words.length > all.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!all.get(next + i).is(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    boolean isNext(String word) {
        return !atEnd() && all.get(next).is(word);
    }

    Token take(String what) {
        if (atEnd()) {
            throw new JqlException("Error in the JQL Query: Expecting " + what + " but the query ends here.");
        }
        Token token = all.get(next);
        next++;
        return token;
    }

    void demand(String sign) {
        Token token = take("'" + sign + "'");
        if (!token.is(sign)) {
            throw new JqlException("Error in the JQL Query: Expecting '" + sign + "' but got '"
                    + token.text().toLowerCase(Locale.ROOT) + "'.");
        }
    }
}
