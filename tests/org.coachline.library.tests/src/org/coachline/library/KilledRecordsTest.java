/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.library.records.Backup;
import org.coachline.library.records.Backups;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that backs up and puts back is killed at many places; what is left must be whole each time. */
class KilledRecordsTest {

    /** After so many reports of progress; a round of backing up and putting back has some fifty. */
    private static final int[] KILLED_AFTER = {1, 7, 16, 26, 38, 55, 75};
    private static final String WORKER = """
        import java.nio.file.Path;
        import org.coachline.library.*;
        import org.coachline.library.records.*;
        import org.eclipse.core.runtime.NullProgressMonitor;

        public class Worker {
            public static void main(String[] arguments) throws Exception {
                Path folder = Path.of(arguments[0]);
                BackupRule rule = new BackupRule(Path.of(arguments[1]), true, true, 3, 0, 0);
                NullProgressMonitor monitor = new NullProgressMonitor() {
                    @Override
                    public void internalWorked(double work) {
                        System.out.println("worked");
                    }
                    @Override
                    public void worked(int work) {
                        System.out.println("worked");
                    }
                    @Override
                    public void subTask(String name) {
                        System.out.println("task " + name);
                    }
                };
                while (true) {
                    Path made;
                    try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                        library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r", "Ina"));
                        made = library.records().backups().make(rule, true, "Ina", monitor).folder();
                    }
                    Backups.restore(made, folder, true, "Ina", monitor);
                }
            }
        }
        """;

    @TempDir
    Path temp;

    @Test
    void whateverTheMomentTheLibraryAndEveryBackupAreWhole() throws Exception {
        Path folder = temp.resolve("place/library");
        Path safe = temp.resolve("safe");
        Files.createDirectories(folder.getParent());
        try (Library library = Library.create(folder)) {
            for (int i = 0; i < 3; i++) {
                Path sound = Files.writeString(temp.resolve(i + ".wav"), "sound " + i);
                var call = Build.call("Call " + i, "", Build.MONDAY);
                call.getLegs().get(0).getRecordings().clear();
                call.getLegs().get(0).getRecordings().add(library.copyRecording(sound, hash(sound)));
                library.save(call, 0);
            }
        }
        Path source = Files.writeString(temp.resolve("Worker.java"), WORKER);
        for (int after : KILLED_AFTER) {
            Process worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), source.toString(), folder.toString(), safe.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (BufferedReader progress = worker.inputReader()) {
                for (int i = 0; i < after; i++) {
                    assertNotNull(progress.readLine(), "the process ended by itself");
                }
            } finally {
                worker.destroyForcibly();
                worker.waitFor();
            }
            looksWhole(folder, safe, after);
        }
        assertTrue(Backups.in(safe).size() > 0, "no backup came to its end, so that nothing was tried");
    }

    /** What reports progress needs the framework's classes, which only its own bundle sees. */
    private static String classPath() throws Exception {
        Class<?> framework = IProgressMonitor.class.getClassLoader().loadClass("org.eclipse.osgi.service.debug.DebugOptionsListener");
        return CreateAtOnceTest.classPath() + java.io.File.pathSeparator + Path.of(framework.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void looksWhole(Path folder, Path safe, int after) throws Exception {
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("Call 0", "Call 1", "Call 2"), library.calls(CallQuery.ALL).stream().map(CallRow::title).sorted().toList());
            assertEquals(List.of(), library.checkWithRecordings(new NullProgressMonitor()).problems(), "killed after " + after);
        }
        for (Backup backup : Backups.in(safe)) {
            try (Library copy = Library.open(backup.folder(), OpenMode.READ_ONLY)) {
                assertTrue(copy.audit().holds(backup.head()), backup.folder()::toString);
                assertEquals(3, copy.info().calls());
            }
        }
    }

    private static String hash(Path file) throws IOException, java.security.NoSuchAlgorithmException {
        return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
