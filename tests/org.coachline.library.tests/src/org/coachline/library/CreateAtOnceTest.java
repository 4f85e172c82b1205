/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** Several processes that make a library in the same folder at the same instant. */
class CreateAtOnceTest {

    private static final int PROCESSES = 3;
    private static final int ROUNDS = 5;
    private static final String MAKER = """
        import java.io.*;
        import java.nio.file.Path;
        import org.coachline.library.*;

        public class Maker {
            public static void main(String[] arguments) throws Exception {
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
                try {
                    Library.create(Path.of(arguments[0], "first-" + ProcessHandle.current().pid())).close();
                } catch (LibraryException e) {
                    throw new IllegalStateException(e);
                }
                System.out.println("ready");
                for (String folder = in.readLine(); folder != null; folder = in.readLine()) {
                    try (Library made = Library.create(Path.of(folder))) {
                        System.out.println(made.info().id());
                    } catch (LibraryException e) {
                        System.out.println(e.reason());
                    }
                }
            }
        }
        """;

    @TempDir
    Path temp;

    @Test
    void oneOfThemMakesItAndTheOthersAreToldThatItIsThere() throws Exception {
        List<Process> makers = new ArrayList<>();
        List<BufferedReader> answers = new ArrayList<>();
        try {
            Path source = Files.writeString(temp.resolve("Maker.java"), MAKER);
            for (int i = 0; i < PROCESSES; i++) {
                Process maker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), source.toString(), temp.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                makers.add(maker);
                answers.add(maker.inputReader());
            }
            for (BufferedReader answer : answers) {
                assertEquals("ready", answer.readLine());
            }
            for (int round = 0; round < ROUNDS; round++) {
                Path folder = temp.resolve("library " + round);
                for (Process maker : makers) {
                    maker.outputWriter().write(folder + "\n");
                }
                for (Process maker : makers) {
                    maker.outputWriter().flush();
                }
                List<String> said = new ArrayList<>();
                for (BufferedReader answer : answers) {
                    said.add(lineOf(answer));
                }
                assertEquals(PROCESSES - 1, Collections.frequency(said, "EXISTS"), said::toString);
                said.removeIf("EXISTS"::equals);
                try (Library library = Library.open(folder, OpenMode.READ_WRITE); Stream<Path> parts = Files.list(folder)) {
                    assertEquals(said, List.of(library.info().id()));
                    assertEquals(List.of("cache", "coachline.db", "journal", "recordings"),
                            parts.map(part -> part.getFileName().toString()).filter(name -> !name.startsWith("coachline.db-")).sorted().toList());
                }
            }
        } finally {
            makers.forEach(Process::destroyForcibly);
            for (Process maker : makers) {
                maker.waitFor();
            }
        }
    }

    private static String lineOf(BufferedReader answer) throws IOException {
        String line = answer.readLine();
        assertNotNull(line, "a process ended");
        return line;
    }

    static String classPath() {
        return Stream.of(Library.class, Call.class, EObject.class, EList.class, XMLResource.class, IProgressMonitor.class, SQLiteConfig.class)
                .map(CreateAtOnceTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
