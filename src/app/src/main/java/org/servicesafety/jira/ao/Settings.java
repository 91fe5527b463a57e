package org.servicesafety.jira.ao;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of the site or of one project, by names of the form {@code subject/which}. The names are constants of the program. */
public interface Settings {

    Optional<String> value(String name);

    /** All values of a subject, by what follows the slash. */
    Map<String, String> under(String subject);

    /** Keeps the value; null takes it away. */
    void set(String name, @Nullable String value);
}
