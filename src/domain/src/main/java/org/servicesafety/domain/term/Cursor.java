package org.servicesafety.domain.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A place among the tokens of a wording. What is not there leaves it where it was. */
final class Cursor {

    private static final Token END = Token.of(Sense.OTHER, 0, "", 0, 0);

    private final String text;
    private final List<Token> tokens;
    private int at;

    Cursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The token that is so far ahead, 0 being the next; one of no sense after the last. */
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    boolean next(Sense sense) {
        return !atEnd() && peek(0).is(sense);
    }

    /** Steps over the next token if it has one of the senses. */
    boolean accept(Sense... senses) {
        boolean found = !atEnd() && Arrays.asList(senses).contains(peek(0).sense());
        at += found ? 1 : 0;
        return found;
    }

    boolean accept(Frequency unit) {
        boolean found = !atEnd() && peek(0).is(unit);
        at += found ? 1 : 0;
        return found;
    }

    /** The value of the next token if it has one of the senses. */
    OptionalInt value(Sense... senses) {
        int value = peek(0).value();
        return accept(senses) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** The unit of the next token if it has the sense. */
    Optional<Frequency> unit(Sense sense) {
        Frequency unit = peek(0).unit();
        return accept(sense) ? Optional.ofNullable(unit) : Optional.empty();
    }

    Token take() {
        Token token = peek(0);
        at++;
        return token;
    }

    void skip(Sense... senses) {
        boolean found = accept(senses);
        while (found) {
            found = accept(senses);
        }
    }

    /** What the rule reads; where it reads nothing, the place is as before. */
    <T> Optional<T> read(Supplier<Optional<T>> rule) {
        int before = at;
        Optional<T> found = rule.get();
        if (found.isEmpty()) {
            at = before;
        }
        return found;
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    List<Token> rest() {
        return tokens.subList(Math.min(at, tokens.size()), tokens.size());
    }

    /** The wording from the token at a former place to the one before this. */
    String textSince(int place) {
        return at <= place
                ? ""
                : text.substring(tokens.get(place).start(), tokens.get(at - 1).end());
    }
}
