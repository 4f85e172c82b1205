/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.coachline.report.ReportException;
import org.coachline.report.ReportException.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void aFailureLeavesTheOldFileAndNoDraft() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
        ReportException failed = assertThrows(ReportException.class, () -> SafeFile.write(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        }));
        assertEquals(Reason.FULL, failed.reason());
        assertEquals(file, failed.file());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aPipeStaysAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.pdf");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: this system makes no pipes with mkfifo");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        ReportException refused = assertThrows(ReportException.class, () -> SafeFile.write(pipe, out -> out.write(1)));
        assertEquals(Reason.NO_SUCH_PLACE, refused.reason());
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe), "the pipe was replaced by a file");
        assertEquals(List.of(pipe), files());
    }

    @Test
    void aFullDiskThatAWriterHidesInAFaultIsSaidAndLeavesNoDraft() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
        ReportException failed = assertThrows(ReportException.class, () -> SafeFile.write(file, out -> {
            out.write(1);
            throw new IllegalStateException("fail to save", new IOException("No space left on device"));
        }));
        assertEquals(Reason.FULL, failed.reason());
        assertEquals(List.of(file), files());
        assertThrows(IllegalStateException.class, () -> SafeFile.write(file, out -> {
            throw new IllegalStateException("a fault");
        }));
        assertEquals(List.of(file), files());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() throws Exception {
        ReportException failed = assertThrows(ReportException.class, () -> write(folder.resolve("none/plan.xlsx")));
        assertEquals(Reason.NO_SUCH_PLACE, failed.reason());
        assertTrue(failed.getMessage().contains(folder.resolve("none").toString()));
        assertTrue(files().isEmpty());
    }

    @Test
    void aFolderIsNotAFile() {
        assertEquals(Reason.NO_SUCH_PLACE, assertThrows(ReportException.class, () -> write(folder)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {".~lock.plan.xlsx#", "~$plan.xlsx"})
    void aFileThatASpreadsheetHasOpenIsRefusedByName(String lock) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
        Files.writeString(folder.resolve(lock), "");
        ReportException failed = assertThrows(ReportException.class, () -> write(file));
        assertEquals(Reason.IN_USE, failed.reason());
        assertTrue(failed.getMessage().contains(lock));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aLockWithoutAFileIsNoObstacle() throws Exception {
        Files.writeString(folder.resolve(".~lock.plan.xlsx#"), "");
        write(folder.resolve("plan.xlsx"));
        assertEquals("new", Files.readString(folder.resolve("plan.xlsx")));
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
        Assumptions.assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file),
                "skipped: this user may write to read-only files");
        assertEquals(Reason.READ_ONLY, assertThrows(ReportException.class, () -> write(file)).reason());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void permissionsOfAReplacedFileAreKept() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
        Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: this file system has no such permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void reasonsOfTheFileSystemAreTold() {
        Path file = Path.of("plan.xlsx");
        assertEquals(Reason.FULL, SafeFile.failure(file, new FileSystemException("x", null, "Disk quota exceeded")).reason());
        assertEquals(Reason.IN_USE, SafeFile.failure(file, new FileSystemException("x", null,
                "The process cannot access the file because it is being used by another process")).reason());
        assertEquals(Reason.READ_ONLY, SafeFile.failure(file, new AccessDeniedException("x")).reason());
        assertEquals(Reason.READ_ONLY, SafeFile.failure(file, new FileSystemException("x", null, "Read-only file system")).reason());
        ReportException other = SafeFile.failure(file, new IOException("the cable broke"));
        assertEquals(Reason.IO, other.reason());
        assertTrue(other.getMessage().contains("plan.xlsx") && other.getMessage().contains("the cable broke"));
    }

    private static void write(Path file) throws ReportException {
        SafeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files() throws IOException {
        try (var listed = Files.list(folder)) {
            return listed.toList();
        }
    }
}
