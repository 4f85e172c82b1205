/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

import org.coachline.library.AuditHead;
import org.jspecify.annotations.Nullable;

/**
 * The end of the audit trail, noted in a file beside the database after each commit that added to it. It may lag behind the trail,
 * when a process was killed between the two, and never be ahead of it: where it is, the trail was cut off or an older database was
 * put in its place. Not forced to the disk: that would cost each entry of an import some milliseconds, for a note that only ever helps.
 */
public final class AuditHeadFile {

    /** Its name in a library's folder. */
    public static final String NAME = "audit.head";
    private static final int MAX_BYTES = 200;

    private final Path file;
    private @Nullable AuditHead expected;

    /** @param folder of the library */
    public AuditHeadFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** What will be the end if the transaction under way is committed; on the thread that writes. */
    void expect(AuditHead head) {
        expected = head;
    }

    /**
     * The transaction is over; on the thread that writes.
     *
     * @param committed whether it is in the database
     */
    void keep(boolean committed) {
        AuditHead head = expected;
        expected = null;
        if (committed && head != null) {
            write(head);
        }
    }

    private void write(AuditHead head) {
        Path begun = file.resolveSibling("." + UUID.randomUUID() + ".head");
        try {
            Optional<AuditHead> there = read();
            if (there.isPresent() && there.get().sequence() > head.sequence()) {
                // Another process was quicker to note an entry that came after; or the trail was cut off, which must not be hidden.
                return;
            }
            Files.writeString(begun, head + "\n");
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The act is done and in the trail; only its second note is missing, which the next entry makes up for.
            System.getLogger(AuditHeadFile.class.getName()).log(System.Logger.Level.WARNING, "the end of the audit trail could not be noted in " + file, e);
            deleteQuietly(begun);
        }
    }

    private static void deleteQuietly(Path begun) {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            System.getLogger(AuditHeadFile.class.getName()).log(System.Logger.Level.DEBUG, "left in place", e);
        }
    }

    /** Puts a note in place of whatever is there, as after a restoration. */
    void replace(AuditHead head) throws IOException {
        Files.deleteIfExists(file);
        write(head);
    }

    /** What is noted; nothing where nothing is, or where it is no note. */
    Optional<AuditHead> read() throws IOException {
        try {
            return Files.size(file) > MAX_BYTES ? Optional.empty() : AuditHead.parse(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
