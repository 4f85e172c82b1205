/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How every hand-written file begins, and what none of them does. */
class SourceRulesTest {

    private static final String HEADER = """
            /*
             * Copyright (c) 2026 The Coachline authors
             * This program and the accompanying materials are made available under the terms of the
             * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
             * SPDX-License-Identifier: EPL-2.0
             */
            """;
    private static final Pattern SWALLOWED = Pattern.compile("printStackTrace\\(|catch \\([^)]*\\) \\{\\s*\\}");
    private static final Pattern JAVA_EXAMPLE = Pattern.compile("<pre>\\s*(package org\\.example\\.guests;.*?public final class (\\w+).*?)</pre>", Pattern.DOTALL);

    private final SourceTree tree = new SourceTree();

    @Test
    void everyFileNamesItsLicence() {
        List<Path> wrong = handWritten().stream().filter(file -> !tree.text(file).startsWith(HEADER)).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItHoldsAndIsNonNullByDefault() {
        TreeSet<String> wrong = new TreeSet<>();
        for (String bundle : tree.manifests().keySet()) {
            for (Path file : tree.sources(bundle)) {
                Path info = file.resolveSibling("package-info.java");
                if (!Files.exists(info) || !tree.text(info).contains("NullMarked") || !tree.text(info).contains("/**")) {
                    wrong.add(tree.root().relativize(file.getParent()).toString());
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void nothingIsSwallowed() {
        List<Path> wrong = handWritten().stream().filter(file -> file.startsWith(tree.root().resolve("bundles")))
                .filter(file -> SWALLOWED.matcher(tree.text(file)).find()).toList();
        assertEquals(List.of(), wrong);
    }

    /** The rest of what is said of a call's transcript itself is whether it has one, and another one that it is given. */
    @Test
    void theWordsOfACallAreReadWhereWhatIsRedactedIsMasked() {
        Set<String> may = Set.of("Redactions.java", "CallBuilder.java", "TranscriptView.java", "TranscriptHandler.java");
        List<Path> wrong = handWritten().stream().filter(file -> file.startsWith(tree.root().resolve("bundles")))
                .filter(file -> tree.text(file).contains(".getTranscript()") && !may.contains(String.valueOf(file.getFileName()))).toList();
        assertEquals(List.of(), wrong, "Redactions.transcript(call) has the words that may be read");
    }

    /** Javas before 22 take the # of a number's form inside of a choice for the next limit, and throw. */
    @Test
    void noChoiceInATextHasANumberSignOfItsOwn() {
        Pattern inside = Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{[^{}]*\\})*?\\{\\d+,number,[^{}]*#");
        List<String> wrong = new ArrayList<>();
        for (Path file : tree.files(tree.root().resolve("bundles"), ".properties")) {
            if (file.toString().contains("/src/")) {
                tree.text(file).lines().filter(line -> inside.matcher(line).find()).forEach(line -> wrong.add(tree.root().relativize(file) + ": " + line));
            }
        }
        assertEquals(List.of(), wrong, "write {0,number,0} there");
    }

    /** What is delivered has an entry of its own, which names its files; the chart of the demonstration names nobody. */
    @Test
    void whoeverWritesAFileAboutPeopleHasItRecorded() {
        Pattern writes = Pattern.compile("(PlanWorkbook|PlanTemplate|PlanExporters|PaperFile|ChartFile)\\.(write|fill)\\(|TeamWorkbooks\\.to|"
                + "new (AuditExport|ChartPrinting)\\(|TimedTexts\\.write\\(");
        // Each of these hands the writing to one that records it, or answers on the standard output.
        Set<String> throughOthers = Set.of("DebriefHandler.java", "RolePlayHandler.java", "RolePlayCommand.java");
        List<Path> wrong = handWritten().stream().filter(file -> Stream.of("cli", "ui").anyMatch(each -> file.startsWith(tree.root().resolve("bundles/org.coachline." + each))))
                .filter(file -> writes.matcher(tree.text(file)).find() && !tree.text(file).contains("exports().write(") && !tree.text(file).contains("leaving.write(")
                        && !tree.text(file).contains("Deliveries.deliver("))
                .filter(file -> !throughOthers.contains(String.valueOf(file.getFileName()))).toList();
        assertEquals(List.of(), wrong, "Records.exports() records what leaves a library");
    }

    @Test
    void everyExtensionPointHasAFinishedSchema() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            Path folder = tree.root().resolve("bundles/org.coachline." + bundle);
            for (Path schema : tree.files(folder.resolve("schema"), ".exsd")) {
                String text = tree.text(schema);
                boolean whole = Stream.of("since", "examples", "apiinfo", "implementation", "copyright")
                        .allMatch(section -> text.contains("<meta.section type=\"" + section + "\"/>"));
                if (text.contains("[Enter") || !whole) {
                    wrong.add(tree.root().relativize(schema).toString());
                }
                if (text.contains("<attribute name=\"class\"")) {
                    javaExample(schema, text).ifPresent(wrong::add);
                }
            }
            Path plugin = folder.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Pattern.compile("<extension-point[^>]*schema=\"([^\"]+)\"").matcher(tree.text(plugin)).results()
                        .map(match -> match.group(1)).filter(schema -> !Files.exists(folder.resolve(schema)))
                        .forEach(schema -> wrong.add(bundle + ": " + schema + " is missing"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What is wrong with the Java example of a schema: it must be, word for word, a class that the tests compile and run. */
    private Optional<String> javaExample(Path schema, String text) {
        String shown = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        Matcher code = JAVA_EXAMPLE.matcher(shown);
        if (!code.find()) {
            return Optional.of(schema.getFileName() + " has no Java example");
        }
        String name = code.group(2) + ".java";
        boolean compiled = tree.files(tree.root().resolve("tests"), name).stream().filter(file -> file.endsWith(name))
                .anyMatch(file -> tree.text(file).contains(code.group(1).strip()));
        boolean named = shown.contains("class=\"org.example.guests." + code.group(2) + '"');
        boolean threads = Stream.of("<b>Lifetime.</b>", "<b>Thread.</b>").allMatch(shown::contains);
        return compiled && named && threads ? Optional.empty()
                : Optional.of(schema.getFileName() + ": its Java example is no class of the tests, its XML does not name it, or its threads are not told");
    }

    private List<Path> handWritten() {
        List<Path> files = new ArrayList<>();
        for (String folder : new String[] {"bundles", "tests", "examples", "releng"}) {
            tree.files(tree.root().resolve(folder), ".java").stream()
                    .filter(file -> !file.toString().contains("src-gen") && !file.toString().contains("/target/"))
                    .forEach(files::add);
        }
        return files;
    }
}
