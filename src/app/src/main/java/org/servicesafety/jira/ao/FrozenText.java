package org.servicesafety.jira.ao;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.conclusion.Measure;
import org.servicesafety.domain.unit.UnitId;

/**
 * The text in which figures of completed analyses, and measures, are kept: JSON with its format's number, units by id, days and months as
 * ISO texts, numbers with all their digits. What is read back equals what was written.
 */
final class FrozenText {

    /** Raised when the text of figures changes; older texts must then be read too. */
    private static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(UnitId.class, number())
                    .addDeserializer(UnitId.class, read(text -> new UnitId(Long.parseLong(text))))
                    .addSerializer(LocalDate.class, text())
                    .addDeserializer(LocalDate.class, read(LocalDate::parse))
                    .addSerializer(YearMonth.class, text())
                    .addDeserializer(YearMonth.class, read(YearMonth::parse)))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FrozenText() {}

    /** The figures with the number of the format. */
    record Kept(int format, Figures figures) {}

    static String of(Figures figures) {
        return write(new Kept(FORMAT, figures));
    }

    static Figures figures(String text) {
        Kept kept = read(text, Kept.class);
        if (kept.format != FORMAT) {
            throw new IllegalStateException("Figures kept in format " + kept.format);
        }
        return kept.figures;
    }

    /** Null if there are none. */
    static @Nullable String of(List<Measure> measures) {
        return measures.isEmpty() ? null : write(measures);
    }

    static List<Measure> measures(@Nullable String text) {
        return text == null ? List.of() : List.of(read(text, Measure[].class));
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records can be written", e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote can be read", e);
        }
    }

    private static JsonSerializer<UnitId> number() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(UnitId unit, JsonGenerator out, SerializerProvider all) throws IOException {
                out.writeNumber(unit.value());
            }
        };
    }

    private static <T> JsonSerializer<T> text() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider all) throws IOException {
                out.writeString(value.toString());
            }
        };
    }

    private static <T> JsonDeserializer<T> read(Function<String, T> reader) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext all) throws IOException {
                return reader.apply(in.getText());
            }
        };
    }
}
