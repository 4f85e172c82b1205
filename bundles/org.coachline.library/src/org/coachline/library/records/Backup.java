/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.coachline.library.AuditHead;

/**
 * A backup of a library that was made whole and read again.
 *
 * @param folder          it is in
 * @param libraryId       of the library it is of
 * @param at              when it was made
 * @param automatic       whether nobody asked for it; only such are taken away again
 * @param head            the end of the audit trail in it
 * @param documents       how many documents it holds
 * @param databaseBytes   size of the database in it
 * @param databaseSha256  its hash, in hexadecimal
 * @param recordings      how many of the library's own recordings it knows; they lie beside the backups, each once
 * @param withRecordings  whether these were copied
 * @param notes           what was wrong in the library when it was made, and is so in the backup; empty when nothing was
 */
public record Backup(Path folder, String libraryId, Instant at, boolean automatic, AuditHead head, long documents, long databaseBytes,
        String databaseSha256, long recordings, boolean withRecordings, List<String> notes) {

    /** Keeps a copy of the list. */
    public Backup {
        notes = List.copyOf(notes);
    }
}
