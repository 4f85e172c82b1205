/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coachline.testsupport.Speaking;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** docs/JSON.md says what programs get: every command that answers them, every field of each answer, and nothing else. */
@Speaking
class JsonPageTest {

    /**
     * Lists that nothing here fills, and a field that nothing here has: what it takes is another's test. That the lists are there is seen, and the names of what
     * is in them stand in the code that writes them.
     */
    private static final Set<String> QUIET = Set.of("agreement: leftOut[]", "backup: [].notes[]", "intake: [].about[]", "library check: unusedUnknown[]", "library check: left[]", "library rebuild: problems[]",
            "packs install: items[].now", "packs list: [].problems[]", "packs signature: code[]", "plan diff: changes[].requires[]", "plan import: changes[].requires[]",
            "progress: matrix.cells[].pairs[]", "restore: missing[]", "restore: undone[]", "restore: problems[]", "retention: left[]", "review show: damaged[]",
            "score: failed[]", "sources preview: remarks[]", "today: practised[]", "today: praise[]", "transcript import: remarks[]");

    @TempDir
    Path folder;
    private JsonPage page;

    @BeforeEach
    void readThePage() throws IOException {
        Path file = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath().resolve("docs/JSON.md");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the source tree with docs/JSON.md is not around this test");
        page = new JsonPage(Files.readString(file));
    }

    /** The commands that have the option, by all of their words. */
    private Set<String> commands() {
        Set<String> found = new TreeSet<>();
        Context context = Cli.context(folder, new TestPacks(), new java.io.PrintWriter(new java.io.StringWriter()));
        collect(new CommandLine(new Coachline(), new CommandLineRun.ContextFactory(context)), "", found);
        return found;
    }

    private static void collect(CommandLine line, String before, Set<String> found) {
        if (line.getCommandSpec().findOption("--json") != null) {
            found.add(before);
        }
        line.getSubcommands().forEach((name, each) -> collect(each, before.isEmpty() ? name : before + ' ' + name, found));
    }

    @Test
    void thePageHasEveryCommandThatAnswersPrograms() {
        assertEquals(commands(), page.sections().keySet());
    }

    @Test
    void everyFieldOfEveryAnswerIsOnThePageAndNoOther() throws Exception {
        Assumptions.assumeTrue(RegistryFactory.getRegistry() != null, "skipped: installed packs are found in the framework alone");
        Map<String, List<JsonNode>> answers = new JsonAnswers(folder).all();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonPage.Section> each : page.sections().entrySet()) {
            JsonShape seen = new JsonShape(each.getValue().open());
            answers.getOrDefault(each.getKey(), List.of()).forEach(seen::add);
            compare(each.getKey(), each.getValue().fields(), seen, wrong);
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static void compare(String command, Map<String, Set<String>> said, JsonShape seen, List<String> wrong) throws IOException {
        for (Map.Entry<String, Set<String>> each : seen.fields().entrySet()) {
            Set<String> allowed = said.get(each.getKey());
            if (allowed == null) {
                wrong.add(command + ": " + each.getKey() + " " + each.getValue() + " is not on the page");
            } else if (!allowed.containsAll(each.getValue())) {
                wrong.add(command + ": " + each.getKey() + " is " + each.getValue() + " and not " + allowed);
            }
        }
        for (Map.Entry<String, Set<String>> each : said.entrySet()) {
            boolean container = Set.of(JsonShape.NULL).containsAll(each.getValue());
            if (!container && !seen.fields().containsKey(each.getKey()) && !isWritten(command, each.getKey(), seen)) {
                wrong.add(command + ": " + each.getKey() + " is on the page and in no answer");
            }
        }
        QUIET.stream().filter(each -> each.startsWith(command + ": ")).map(each -> each.substring(command.length() + 2))
                .filter(each -> seen.fields().keySet().stream().anyMatch(field -> field.equals(each) || field.startsWith(each + '.')))
                .forEach(each -> wrong.add(command + ": " + each + " has something in it here, so it is not quiet"));
    }

    /** Whether a field that no answer had stands in a list that was empty, and the command line writes a field of that name. */
    private static boolean isWritten(String command, String path, JsonShape seen) throws IOException {
        String quiet = QUIET.stream().filter(each -> each.startsWith(command + ": ")).map(each -> each.substring(command.length() + 2))
                .filter(each -> path.equals(each) || path.startsWith(each + '.')).findFirst().orElse(null);
        if (quiet == null || quiet.endsWith("[]") && !seen.lists().contains(quiet)) {
            return false;
        }
        String name = path.replaceAll("(\\[\\])+$", "").replaceFirst(".*[.\\]]", "");
        return sources().contains('"' + name + '"');
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("coachline.root", "")).toAbsolutePath().resolve("bundles/org.coachline.cli/src/org/coachline/cli/internal"))) {
            for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(each));
            }
        }
        return sources.toString();
    }

    @Test
    void theExamplesHaveNoOtherFieldsThanTheTables() {
        List<String> wrong = new ArrayList<>();
        page.sections().forEach((command, section) -> {
            JsonShape shape = new JsonShape(section.open());
            shape.add(section.example());
            shape.fields().forEach((path, kinds) -> {
                if (!section.fields().getOrDefault(path, Set.of()).containsAll(kinds)) {
                    wrong.add(command + ": " + path + " is " + kinds);
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

}
