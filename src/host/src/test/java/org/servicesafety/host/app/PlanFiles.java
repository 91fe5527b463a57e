package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.servicesafety.host.app.Caller.Answer;

/** Sends files of plans as a form does. */
final class PlanFiles {
    static final String TYPE = "multipart/form-data; boundary=parts";
    static final String[] HEADS = {
        "№ п/п",
        "Наименование мероприятия",
        "Ответственное лицо (исполнитель)",
        "Контролирующее лицо",
        "Сроки исполнения",
        "Форма завершения",
        "Отметка об исполнении"
    };
    private static final Path EXAMPLES = Path.of("../app/src/test/resources/examples");

    private PlanFiles() {}

    static byte[] example(String name) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with the heads of the form in its first row and these rows below it. */
    static byte[] workbook(String[]... rows) {
        StringBuilder sheet = new StringBuilder(Sheet.row(1, HEADS));
        for (int index = 0; index < rows.length; index++) {
            sheet.append(Sheet.row(index + 2, rows[index]));
        }
        return Sheet.of("", sheet.toString());
    }

    /** Loads into a plan; parameters as {@code &dryRun=true}. */
    static Answer load(Caller caller, String plan, String parameters, byte[]... parts) {
        Map<String, String> headers = Map.of("Content-Type", TYPE, "X-Atlassian-Token", "no-check");
        return caller.send("POST", plan + "/import?lang=ru" + parameters, closed(parts), headers);
    }

    static byte[] file(String name, byte[] content) {
        String head = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        return joined(head.getBytes(UTF_8), content, "\r\n".getBytes(UTF_8));
    }

    static byte[] corrections(String json) {
        return ("--parts\r\nContent-Disposition: form-data; name=\"corrections\"\r\n\r\n" + json + "\r\n")
                .getBytes(UTF_8);
    }

    static byte[] closed(byte[]... parts) {
        return joined(joined(parts), "--parts--\r\n".getBytes(UTF_8));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
