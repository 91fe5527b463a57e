package org.servicesafety.jira.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

class UploadTest {

    private static final String TYPE = "multipart/form-data; boundary=x1y2";
    private static final String FILE = part("name=\"file\"; filename=\"единицы.csv\"", "code\nAF\n");

    @Test
    void the_file_and_its_corrections_are_found() {
        Upload upload = read(TYPE, FILE + part("name=\"corrections\"", "[{\"row\": 2}]") + end());

        assertThat(upload.table().heads()).containsExactly("code");
        assertThat(upload.corrections()).isEqualTo("[{\"row\": 2}]");
    }

    @Test
    void the_boundary_may_stand_in_quotes() {
        assertThat(read("Multipart/Form-Data; Boundary=\"x1y2\"", FILE + end()).corrections())
                .isNull();
    }

    @Test
    void the_token_of_a_form_in_jira_is_no_fault() {
        assertThat(read(TYPE, FILE + part("name=\"atl_token\"", "ABC") + end())
                        .table()
                        .rows())
                .hasSize(1);
    }

    @Test
    void what_is_missing_unknown_or_there_twice_is_told_at_once() {
        String two = part("name=\"corrections\"", "[]");

        assertThatThrownBy(() -> read(TYPE, two + two + part("name=\"colour\"", "red") + end()))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.faults().list())
                                .containsExactlyInAnyOrder(
                                        Fault.on("file", "file-missing"),
                                        Fault.on("colour", "unknown-part"),
                                        Fault.on("corrections", "part-repeated")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other"})
    void a_form_without_its_boundary_is_refused(String type) {
        assertMalformed(type, FILE + end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x1y2\r\n\r\ncode\r\n--x1y2--\r\n",
                "--x1y2\r\nContent-Disposition: form-data\r\n\r\ncode\r\n--x1y2--\r\n",
                "--x1y2\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\ncode",
                "--x1y2\r\nContent-Disposition",
            })
    void a_form_that_breaks_off_is_refused(String body) {
        assertMalformed(TYPE, body);
    }

    @Test
    void more_than_anybody_means_to_send_is_refused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> Upload.read(TYPE, endless)).isInstanceOf(TooLarge.class);
    }

    private static void assertMalformed(String type, String body) {
        assertThatThrownBy(() -> read(type, body)).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.faults().list())
                .extracting(Fault::code)
                .containsAnyElementsOf(List.of("malformed-request", "file-missing")));
    }

    private static Upload read(String type, String body) {
        return Upload.read(type, new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    private static String part(String disposition, String text) {
        return "--x1y2\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + text + "\r\n";
    }

    private static String end() {
        return "--x1y2--\r\n";
    }
}
