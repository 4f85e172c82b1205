/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.RetentionRule;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retention and erasure in a process that is killed at some moment: what is left is whole, and the next run ends what was begun. */
class KilledKeepingTest {

    private static final String SECRET = "Quirinius";
    private static final int CALLS = 6;
    private static final int[] KILLED_AFTER = {2, 7, 13};
    private static final String WORKER = """
        import java.nio.file.Path;
        import java.time.Instant;
        import org.coachline.library.*;
        import org.coachline.library.records.*;
        import org.eclipse.core.runtime.NullProgressMonitor;

        public class Keeper {
            public static void main(String[] arguments) throws Exception {
                NullProgressMonitor monitor = new NullProgressMonitor() {
                    @Override
                    public void subTask(String name) {
                        System.out.println("task " + name);
                    }
                    @Override
                    public void worked(int work) {
                        System.out.println("worked");
                    }
                    @Override
                    public void internalWorked(double work) {
                        System.out.println("worked");
                    }
                };
                try (Library library = Library.open(Path.of(arguments[0]), OpenMode.READ_WRITE)) {
                    Retention retention = library.records().retention();
                    if (arguments.length == 1) {
                        var due = retention.due(Instant.now(), new NullProgressMonitor());
                        System.out.println("begun");
                        retention.run(due, Instant.now(), "Ina", monitor);
                    } else {
                        System.out.println("begun");
                        library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, arguments[1], java.util.List.of(),
                                RetentionRule.Outside.DROP_REFERENCE), "asked for", "Ina", monitor);
                    }
                }
                System.out.println("ended");
                System.in.read();
            }
        }
        """;

    @TempDir
    Path temp;
    private Path source;
    private String agent;

    @BeforeEach
    void writeWorker() throws Exception {
        source = Files.writeString(temp.resolve("Keeper.java"), WORKER);
    }

    private Path library(String name) throws Exception {
        Path folder = temp.resolve(name);
        try (Library library = Library.create(folder)) {
            agent = library.agentNamed(SECRET + " Example");
            for (int i = 0; i < CALLS; i++) {
                Path sound = Files.writeString(temp.resolve(name + i + ".wav"), "sound of " + name + i);
                Call call = Build.call("Call of " + SECRET, agent, Build.MONDAY);
                Recording recording = library.copyRecording(sound, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sound))));
                call.getLegs().get(0).getRecordings().clear();
                call.getLegs().get(0).getRecordings().add(recording);
                call.setTranscript(CoachingFactory.eINSTANCE.createTranscript());
                Cue cue = CoachingFactory.eINSTANCE.createCue();
                cue.setText(SECRET + " said so");
                call.getTranscript().getCues().add(cue);
                Review review = Build.review(call, "");
                Build.moment(review, "validate-first", Verdict.MISSED, 0, SECRET);
                library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0)), List.of(AuditNote.of(AuditKind.SCORE, "Review", review.getId(), "Ina").labelled(SECRET)));
            }
            library.records().retention().setRules(Arrays.stream(RetentionRule.What.values()).map(what -> RetentionRule.of(what, 1)).toList(), "Ina");
        }
        return folder;
    }

    /** Runs the worker until it has told so much, and kills it; whether it was still at it. */
    private boolean kill(int after, String... arguments) throws Exception {
        Class<?> framework = IProgressMonitor.class.getClassLoader().loadClass("org.eclipse.osgi.service.debug.DebugOptionsListener");
        String classes = CreateAtOnceTest.classPath() + java.io.File.pathSeparator + Path.of(framework.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process worker = new ProcessBuilder(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", classes, source.toString()), Stream.of(arguments)).toList()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader told = worker.inputReader()) {
            String line = told.readLine();
            for (int i = 0; i < after && line != null && !line.equals("ended"); i++) {
                line = told.readLine();
            }
            return line != null && !line.equals("ended");
        } finally {
            worker.destroyForcibly();
            worker.waitFor();
        }
    }

    private static List<CheckReport.Problem> problems(Library library) throws LibraryException {
        return library.checkWithRecordings(new NullProgressMonitor()).problems();
    }

    @Test
    void whatIsDueGoesWholeOrNotAndTheNextRunEndsIt() throws Exception {
        int killed = 0;
        for (int after : KILLED_AFTER) {
            Path folder = library("retention" + after);
            killed += kill(after, folder.toString()) ? 1 : 0;
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                assertEquals(List.of(), problems(library), "killed after " + after);
                library.records().retention().run(library.records().retention().due(Instant.now(), new NullProgressMonitor()), Instant.now(), "Ina", new NullProgressMonitor());
                assertEquals(0, library.calls(CallQuery.ALL).size());
                assertEquals(4 * CALLS, library.audit().count(AuditQuery.ALL.kinds(AuditKind.RETENTION)), "each thing that went is on record once");
                assertEquals(List.of(), problems(library));
            }
            try (Stream<Path> files = Files.walk(folder.resolve("recordings"))) {
                assertEquals(List.of(), files.filter(Files::isRegularFile).toList(), "killed after " + after);
            }
        }
        assertTrue(killed > 0, "all came to their end before they were killed, so that nothing was tried");
    }

    @Test
    void anErasureThatWasKilledIsWholeAsFarAsItGoesAndEndedByTheNext() throws Exception {
        int killed = 0;
        for (int after : KILLED_AFTER) {
            Path folder = library("erasure" + after);
            killed += kill(after, folder.toString(), agent) ? 1 : 0;
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                assertEquals(List.of(), problems(library), "killed after " + after);
                assertEquals(CALLS, library.calls(CallQuery.ALL).size());
                library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, agent, List.of(), RetentionRule.Outside.DROP_REFERENCE),
                        "asked for", "Ina", new NullProgressMonitor());
                assertEquals(List.of(), problems(library));
            }
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> left = files.filter(Files::isRegularFile).filter(KilledKeepingTest::holdsSecret).toList();
                assertEquals(List.of(), left, "killed after " + after);
            }
        }
        assertTrue(killed > 0, "all came to their end before they were killed, so that nothing was tried");
    }

    private static boolean holdsSecret(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (java.io.IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
