import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a library that comes as a universal module into a named one: {@code name from to}. Its licence line stays where it is. */
final class NamedModule {

    private NamedModule() {}

    public static void main(String[] arguments) throws IOException {
        String library = Files.readString(Path.of(arguments[1])).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
        String module = "define('" + arguments[0] + "', [], () => {\nconst module = { exports: {} };\nconst { exports } = module;\n"
                + library + "\nreturn module.exports;\n});\n";
        Path to = Path.of(arguments[2]);
        Files.createDirectories(to.getParent());
        if (!Files.exists(to) || !Files.readString(to).equals(module)) {
            Files.writeString(to, module);
        }
    }
}
