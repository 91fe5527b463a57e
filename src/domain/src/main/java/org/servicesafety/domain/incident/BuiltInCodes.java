package org.servicesafety.domain.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.unit.UnitName;

/** The lists that the app brings: lines {@code KIND CODE | Kazakh | Russian | English} of a text resource. */
final class BuiltInCodes {

    static final List<IncidentCode> ALL = read("built-in.codes");

    private BuiltInCodes() {}

    private static List<IncidentCode> read(String resource) {
        try (InputStream stream = Objects.requireNonNull(BuiltInCodes.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BuiltInCodes::code)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IncidentCode code(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        String[] key = parts[0].strip().split("\\s+", 2);
        UnitName name = UnitName.of(parts[1], parts[2], parts[3].strip());
        return new IncidentCode(CodeKind.valueOf(key[0]), key[1], 0, name, null);
    }
}
