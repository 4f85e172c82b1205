/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibrarySettings;
import org.coachline.library.internal.BackupRun;
import org.coachline.library.internal.CopySearch;
import org.coachline.library.internal.Doomed;
import org.coachline.library.internal.ErasureRun;
import org.coachline.library.internal.ExportLog;
import org.coachline.library.internal.HoldTable;
import org.coachline.library.internal.Parts;
import org.coachline.library.internal.RetentionRun;

/** What a library keeps and for how long. {@link Library#records()} gives it. */
public final class Records {

    private final Parts parts;
    private final LibrarySettings settings;

    /**
     * Made by the library alone.
     *
     * @param parts    of the library
     * @param settings of the library
     */
    public Records(Parts parts, LibrarySettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    private void ring() {
        parts.changes().ring();
    }

    private Doomed doomed() {
        return new Doomed(parts.folder(), parts.database(), parts.recordings());
    }

    /** Legal holds. */
    public Holds holds() {
        return new Holds(new HoldTable(parts.database(), parts.documents(), parts.audit()), this::ring);
    }

    /** What leaves the library, on record. */
    public Exports exports() {
        return new Exports(new ExportLog(parts.database(), parts.audit()), this::ring);
    }

    /** Backups of this library. */
    public Backups backups() {
        return new Backups(parts.folder(), settings, new BackupRun(parts.folder(), parts.database(), parts.audit(), parts.roots()));
    }

    /** Copies of recordings in the library's folder that nothing refers to any more. */
    public UnusedCopies unusedCopies() throws LibraryException {
        return new UnusedCopies(new CopySearch(parts, List.of(backups().rule().folder())), this::ring);
    }

    /** Erasure of a person. */
    public Erasure erasure() throws LibraryException {
        String id = new BackupRun(parts.folder(), parts.database(), parts.audit(), parts.roots()).libraryId();
        List<Backup> backups = Backups.in(backups().rule().folder()).stream().filter(each -> each.libraryId().equals(id)).toList();
        return new Erasure(new ErasureRun(parts, doomed(), backups), this::ring);
    }

    /** Retention by rule. */
    public Retention retention() {
        return new Retention(settings, new RetentionRun(parts.database(), parts.documents(), doomed(), parts.audit()), this::ring);
    }
}
