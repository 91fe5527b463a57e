package org.servicesafety.jira.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servicesafety.jira.registry.Made;
import org.servicesafety.jira.registry.SafetyScreen;
import org.servicesafety.jira.registry.SafetyStatus;

/**
 * A workflow that comes with the app as a file of Jira's own form, in which {@code @status.X@} and {@code @screen.X@} stand for Jira's
 * ids and {@code @text.x@} for a text of the site's language.
 */
final class WorkflowText {
    private static final Pattern PLACE = Pattern.compile("@([a-z]+)\\.([A-Za-z._-]+)@");

    private final Foundation foundation;

    WorkflowText(Foundation foundation) {
        this.foundation = foundation;
    }

    String of(String name) {
        return PLACE.matcher(file("/workflow/" + name + ".xml")).replaceAll(place -> escaped(value(place)));
    }

    private String value(MatchResult place) {
        return switch (place.group(1)) {
            case "status" -> id(SafetyStatus.values(), SafetyStatus::name, place.group(2));
            case "screen" -> id(SafetyScreen.values(), SafetyScreen::name, place.group(2));
            case "text" -> foundation.names().text("service-safety.name.workflow." + place.group(2));
            default -> throw new IllegalStateException("unknown place in a workflow: " + place.group());
        };
    }

    private <T extends Made> String id(T[] all, Function<T, String> name, String wanted) {
        return foundation.idOf(Arrays.stream(all)
                .filter(made -> name.apply(made).equals(wanted))
                .findFirst()
                .orElseThrow());
    }

    private static String escaped(String text) {
        return Stream.of(new String[] {"&", "&amp;"}, new String[] {"<", "&lt;"}, new String[] {"\"", "&quot;"})
                .reduce(text, (done, pair) -> done.replace(pair[0], pair[1]), (a, b) -> b)
                .replace("\\", "\\\\")
                .replace("$", "\\$");
    }

    private static String file(String path) {
        try (InputStream in = Objects.requireNonNull(WorkflowText.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
