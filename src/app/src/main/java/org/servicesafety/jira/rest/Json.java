package org.servicesafety.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/**
 * JSON as the contract has it, read and written by a mapper of our own: nulls are written, days are texts, a number keeps all its digits,
 * and no setting of the platform changes that.
 */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records can be written", e);
        }
    }

    /**
     * Reads what was sent; nothing at all reads as a missing node.
     *
     * @throws Invalid {@code malformed-json} with the line and the column where it stops being JSON
     */
    static JsonNode read(byte[] sent) {
        try {
            return MAPPER.readTree(sent);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private static Invalid malformed(JsonProcessingException e) {
        Object line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        Object column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return new Invalid(Fault.of("malformed-json", line, column));
    }
}
