/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.library.records.Backups;
import org.coachline.library.records.ErasureReport;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.RetentionRule;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting back, letting go and erasing on a disk that is full: told, nothing lost, and done once there is room. */
class FullDiskKeepingTest {

    private static final int CALLS = 20;

    @TempDir
    Path temp;

    private static NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private static String fill(Library library) throws LibraryException {
        String agent = library.agentNamed("Quirinius Example");
        for (int i = 0; i < CALLS; i++) {
            Call call = Build.call("Quirinius " + "x".repeat(20_000) + i, agent, Build.MONDAY);
            library.save(call, 0);
            library.save(Build.review(call, ""), 0);
        }
        return agent;
    }

    /** Takes all the room there is. */
    private static Path ballast(Path disk) throws IOException {
        Path file = disk.resolve("ballast");
        byte[] piece = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("space"), e::toString);
        }
        return file;
    }

    private static List<CheckReport.Problem> problems(Library library) throws LibraryException {
        return library.check(monitor()).problems().stream().filter(each -> each.area() != CheckReport.Area.RECORDING).toList();
    }

    @Test
    void aBackupForWhichThereIsNoRoomLeavesTheLibraryInItsPlace() throws Exception {
        try (Mount disk = Mount.ofSize(temp.resolve("disk"), "12m")) {
            Path folder = disk.point().resolve("library");
            Backup backup;
            try (Library library = Library.create(folder)) {
                fill(library);
                backup = library.records().backups().make(new BackupRule(temp.resolve("safe"), false, false, 1, 0, 0), false, "Ina", monitor());
            }
            ballast(disk.point());
            LibraryException refused = assertThrows(LibraryException.class, () -> Backups.restore(backup.folder(), folder, true, "Ina", monitor()));
            assertEquals(Reason.FULL, refused.reason());
            try (Stream<Path> left = Files.list(disk.point())) {
                assertEquals(List.of("ballast", "library"), left.map(each -> String.valueOf(each.getFileName())).sorted().toList());
            }
            Files.delete(disk.point().resolve("ballast"));
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                assertEquals(CALLS, library.calls(CallQuery.ALL).size());
                assertEquals(List.of(), problems(library));
            }
        }
    }

    @Test
    void whatIsDueStaysAndGoesOnceThereIsRoom() throws Exception {
        try (Mount disk = Mount.ofSize(temp.resolve("disk"), "12m")) {
            Path folder = disk.point().resolve("library");
            try (Library library = Library.create(folder)) {
                fill(library);
                library.records().retention().setRules(List.of(RetentionRule.of(RetentionRule.What.REVIEWS, 1)), "Ina");
            }
            // Opened anew, it has no log whose room it could use again.
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                letGo(library, disk.point());
            }
        }
    }

    private static void letGo(Library library, Path disk) throws Exception {
        Path ballast = ballast(disk);
        LibraryException refused = null;
        try {
            library.records().retention().run(library.records().retention().due(Instant.now(), monitor()), Instant.now(), "Ina", monitor());
        } catch (LibraryException e) {
            refused = e;
        }
        assertEquals(Reason.FULL, refused == null ? null : refused.reason());
        Files.delete(ballast);
        assertEquals(List.of(), problems(library));
        library.records().retention().run(library.records().retention().due(Instant.now(), monitor()), Instant.now(), "Ina", monitor());
        assertEquals(CALLS, library.audit().count(AuditQuery.ALL.kinds(AuditKind.RETENTION)));
        assertEquals(List.of(), problems(library));
    }

    @Test
    void anErasureIsToldAsUnfinishedAndEndedOnceThereIsRoom() throws Exception {
        try (Mount disk = Mount.ofSize(temp.resolve("disk"), "12m"); Library library = Library.create(disk.point().resolve("library"))) {
            String agent = fill(library);
            library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r", "Ina"));
            ErasureRequest request = new ErasureRequest(ErasureRequest.Of.AGENT, agent, List.of(), RetentionRule.Outside.DROP_REFERENCE);
            Path ballast = ballast(disk.point());
            Reason told = null;
            try {
                ErasureReport report = library.records().erasure().run(request, "asked for", "Ina", monitor());
                told = report.unreachable().stream().anyMatch(each -> each.contains("free space")) ? Reason.FULL : null;
            } catch (LibraryException e) {
                told = e.reason();
            }
            assertEquals(Reason.FULL, told);
            Files.delete(ballast);
            assertEquals(List.of(), problems(library));
            library.records().erasure().run(request, "asked for", "Ina", monitor());
            assertTrue(library.calls(CallQuery.ALL).stream().noneMatch(call -> call.title().contains("Quirinius")));
            assertFalse(new String(Files.readAllBytes(library.folder().resolve("coachline.db")), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Quirinius"));
            assertEquals(List.of(), problems(library));
        }
    }
}
