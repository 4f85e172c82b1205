/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Build;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final AuditQuery EXPORTS = AuditQuery.ALL.kinds(AuditKind.EXPORT);

    @TempDir
    Path temp;

    private Library library;
    private Call call;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        call = Build.call("A refund", library.agentNamed("Kim Example"), Build.MONDAY);
        library.save(call, 0);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Export transcript(String name) {
        return Export.of(Export.What.TRANSCRIPT, "Call", call.getId(), temp.resolve(name));
    }

    private List<AuditEntry> entries() throws LibraryException {
        List<AuditEntry> entries = new ArrayList<>();
        library.audit().each(EXPORTS, entries::add);
        return entries;
    }

    @Test
    void theEntryIsThereBeforeTheFileAndNamesNoFolder() throws Exception {
        long before = library.records().exports().write(transcript("refund.vtt"), "Ina Example", () -> library.audit().count(EXPORTS));
        assertEquals(1, before, "a process that is killed while it writes has left its entry");
        AuditEntry entry = entries().get(0);
        assertEquals("Ina Example", entry.who());
        assertEquals(call.getId(), entry.subjectId());
        assertNull(entry.before());
        assertEquals("transcript: refund.vtt", entry.after());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    @Test
    void whatDoesNotComeAboutIsToldByASecondEntry() throws Exception {
        assertThrows(IOException.class, () -> library.records().exports().write(transcript("a.vtt"), "Ina Example", () -> {
            throw new IOException("full");
        }));
        assertThrows(OperationCanceledException.class, () -> library.records().exports().write(transcript("b.vtt"), "Ina Example", () -> {
            throw new OperationCanceledException();
        }));
        assertEquals(List.of("transcript: a.vtt", "transcript: a.vtt did not come about", "transcript: b.vtt", "transcript: b.vtt did not come about"),
                entries().stream().map(AuditEntry::after).toList());
    }

    @Test
    void whatCannotBeRecordedIsNotWritten() {
        library.close();
        List<String> written = new ArrayList<>();
        assertThrows(LibraryException.class, () -> library.records().exports().write(transcript("a.vtt"), "Ina Example", () -> written.add("a")));
        assertEquals(List.of(), written);
    }

    @Test
    void ofALibraryThatCannotBeWrittenItIsWrittenWithoutAnEntry() throws Exception {
        library.close();
        library = Library.open(temp.resolve("library"), OpenMode.READ_ONLY);
        assertEquals("done", library.records().exports().write(transcript("a.vtt"), "Ina Example", () -> "done"));
        assertEquals(0, library.audit().count(EXPORTS));
    }

    @Test
    void whatHoldsNothingOfTheLibraryHasNoEntry() throws Exception {
        library.records().exports().write(List.of(), "Ina Example", () -> "done");
        assertEquals(0, library.audit().count(EXPORTS));
    }

    @Test
    void anErasureTakesTheNameOutOfTheFileNameToo() throws Exception {
        library.records().exports().write(transcript("Kim Example.vtt"), "Ina Example", () -> "done");
        String kim = library.agentNamed("Kim Example");
        library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, kim, List.of(), RetentionRule.Outside.DROP_REFERENCE), "asked for",
                "Ina Example", new NullProgressMonitor());
        assertFalse(String.valueOf(entries().get(0).after()).contains("Kim"));
    }
}
