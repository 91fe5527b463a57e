package org.servicesafety.jira.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Turns printed forms into pictures under {@code target/forms} by LibreOffice and poppler, to be looked at. */
final class FormPictures {

    static final Path FOLDER = Path.of("target/forms");

    private FormPictures() {}

    /** Skips the test with a plain message on a machine without the programs. */
    static void assumePossible() {
        for (String program : List.of("soffice", "pdftoppm")) {
            boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
            assumeTrue(there, "No " + program + " on this machine: printed forms are not turned into pictures");
        }
    }

    /** The sheets of each file, in order, as PNG. */
    static List<Path> sheets(Path docx) throws Exception {
        String name = docx.getFileName().toString().replace(".docx", "");
        // a profile of its own: two LibreOffices with one profile hinder each other
        Path profile = Files.createTempDirectory("soffice");
        run(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                FOLDER.toString(),
                docx.toString());
        remove(name);
        run(
                "pdftoppm",
                "-r",
                "80",
                "-png",
                FOLDER.resolve(name + ".pdf").toString(),
                FOLDER.resolve(name).toString());
        return found(name);
    }

    private static List<Path> found(String name) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.png"))
                    .sorted()
                    .toList();
        }
    }

    private static void remove(String name) throws IOException {
        for (Path old : found(name)) {
            Files.delete(old);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command[0] + " failed");
        }
    }
}
