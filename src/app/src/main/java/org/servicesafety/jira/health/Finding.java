package org.servicesafety.jira.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param check names what was checked; its texts are {@code service-safety.health.<check>.subject}, {@code .ok}, {@code .found} and
 *     {@code .consequence}
 * @param state what came out
 * @param args what the text of the finding names, such as projects; no names of people
 * @param fix where it can be mended, below Jira's own address; null where there is nothing to mend
 */
public record Finding(String check, State state, List<String> args, @Nullable String fix) {

    /** Worst first. */
    public enum State {
        ERROR,
        WARNING,
        OK
    }

    static Finding ok(String check, Object... args) {
        return new Finding(check, State.OK, texts(args), null);
    }

    static Finding warning(String check, @Nullable String fix, Object... args) {
        return new Finding(check, State.WARNING, texts(args), fix);
    }

    static Finding error(String check, @Nullable String fix, Object... args) {
        return new Finding(check, State.ERROR, texts(args), fix);
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
