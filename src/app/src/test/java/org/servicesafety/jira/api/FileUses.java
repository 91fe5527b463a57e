package org.servicesafety.jira.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from templates and scripts what they rely on in Jira. */
final class FileUses {
    private static final Pattern COMMENT = Pattern.compile("#\\*.*?\\*#|##[^\\n]*", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("#(?:foreach|set)\\s*\\(\\s*\\$!?\\{?(\\w+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)");
    private static final Pattern META = Pattern.compile("<meta\\s+name=\"([^\"]+)\"\\s+content=\"([^\"]+)\"");
    private static final Pattern REQUIRED =
            Pattern.compile("requireResource\\(\"(?!org\\.servicesafety\\.jira:)([^\"]+)\"\\)");
    private static final Pattern MODULES =
            Pattern.compile("(?:define|require)\\(\\s*(?:'[^']*',\\s*)?\\[([^\\]]*)]", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("'([^']+)'");

    private FileUses() {}

    static Set<Use> ofTemplates(Path folder) {
        return all(folder, ".vm", FileUses::ofTemplate);
    }

    static Set<Use> ofScripts(Path folder) {
        return all(folder, ".js", FileUses::ofScript);
    }

    /** Context keys, decorators, other meta elements and web resources that the template asks for. */
    static Set<Use> ofTemplate(String template) {
        String code = COMMENT.matcher(template).replaceAll("");
        Set<String> local = groups(LOCAL, code).collect(Collectors.toSet());
        Set<Use> uses = new TreeSet<>();
        groups(VARIABLE, code)
                .filter(name -> !local.contains(name))
                .forEach(name -> uses.add(Use.of("velocity", "$" + name, "template")));
        META.matcher(code).results().map(FileUses::meta).forEach(uses::add);
        groups(REQUIRED, code).forEach(key -> uses.add(Use.of("dependency", key, "web-resource")));
        return uses;
    }

    /** AMD modules that are not our own. */
    static Set<Use> ofScript(String script) {
        return groups(MODULES, script)
                .flatMap(list -> groups(NAME, list))
                .filter(name -> !name.startsWith("service-safety/"))
                .map(name -> Use.of("amd", name, "javascript"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Use meta(MatchResult meta) {
        boolean decorator = meta.group(1).equals("decorator");
        return Use.of("decorator", decorator ? meta.group(2) : "meta " + meta.group(1), "template");
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Set<Use> all(Path folder, String ending, Function<String, Set<Use>> reader) {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> reader.apply(text(file)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
