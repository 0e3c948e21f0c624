package org.w3id.tegenwicht.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.tegenwicht.Command;
import org.w3id.tegenwicht.Debian;
import org.w3id.tegenwicht.Npm;

/** What carries out a snippet of a language, and how it gets here. */
enum Interpreter {

    SH("sh", "snippet.sh", List.of(), List.of("bash")),
    /** Debian's own, which sees Debian's libraries; a newer Python in front of it does not. */
    PYTHON("python", "snippet.py", List.of("python3-sparqlwrapper", "python3-rdflib"), List.of(Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3")),
    R("r", "snippet.R", List.of("r-base-core", "r-cran-sparql"), List.of("Rscript", "--vanilla")),
    JS("js", "snippet.mjs", List.of(), List.of("node")),
    JAVA("java", "Snippet.java", List.of(), List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));

    private static final Pattern LIBRARY = Pattern.compile("(?m)^(?:from (\\w+)[\\w.]* import|.*library\\((\\w+)\\))");

    private final String language;
    private final String file;
    private final List<String> packages;
    private final List<String> command;

    Interpreter(String language, String file, List<String> packages, List<String> command) {
        this.language = language;
        this.file = file;
        this.packages = packages;
        this.command = command;
    }

    static Interpreter of(String language) {
        return Arrays.stream(values()).filter(one -> one.language.equals(language)).findFirst().orElseThrow();
    }

    /** The Debian packages it takes. */
    List<String> packages() {
        return packages;
    }

    /** Whether it and what a snippet imports are here, after installing them if need be and if this machine lets us. */
    boolean isReady(String code) throws IOException, InterruptedException {
        return packages.isEmpty() || imports(code) || Debian.install(packages.toArray(String[]::new)) && imports(code);
    }

    private boolean imports(String code) throws IOException, InterruptedException {
        String lines = String.join("\n", LIBRARY.matcher(code).results().map(found -> this == R
                ? "library(" + found.group(2) + ")" : "import " + found.group(1)).toList());
        try {
            return run(Path.of("target"), lines).status() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    /** Carries out a piece of code in a folder of its own; JavaScript among the packages that it may import. */
    Command run(Path folder, String code) throws IOException, InterruptedException {
        Path home = this == JS ? Npm.install("clients") : folder;
        Files.writeString(home.resolve(file), code);
        List<String> whole = new ArrayList<>(command);
        whole.add(file);
        return Command.run(home, 120, whole.toArray(String[]::new));
    }
}
