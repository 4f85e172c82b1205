/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.records.Export;

/** Writes into the audit trail what leaves the library. */
public final class ExportLog {

    private final Database database;
    private final AuditLog audit;

    /**
     * @param database where
     * @param audit    keeps it
     */
    public ExportLog(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * What was written of one export.
     *
     * @param export that was begun
     * @param label  what people call its subject
     */
    public record Kept(Export export, String label) {
    }

    /** Writes down that something leaves; nothing where nothing can be written. */
    public List<Kept> begin(List<Export> exports, String who) throws LibraryException {
        if (database.readOnly()) {
            return List.of();
        }
        List<Kept> kept = database.read(session -> {
            List<Kept> list = new ArrayList<>();
            for (Export each : exports) {
                list.add(new Kept(each, Export.LIBRARY.equals(each.subjectType()) ? "" : Descriptions.of(session, each.subjectType(), each.subjectId())));
            }
            return list;
        });
        audit.record(kept.stream().map(each -> note(each, who, "export.to")).toList());
        return kept;
    }

    /** Writes down that what was begun did not come about. A failure of this is logged: the first one is what counts. */
    public void failed(List<Kept> kept, String who) {
        try {
            audit.record(kept.stream().map(each -> note(each, who, "export.failed")).toList());
        } catch (LibraryException e) {
            System.getLogger(ExportLog.class.getName()).log(System.Logger.Level.WARNING, "an export that failed stands in the trail as done", e);
        }
    }

    private static AuditNote note(Kept kept, String who, String key) {
        Export export = kept.export;
        String what = Messages.get("export.what." + export.what().name().toLowerCase(Locale.ROOT));
        return AuditNote.of(AuditKind.EXPORT, export.subjectType(), export.subjectId(), who).labelled(kept.label).changing(null,
                Messages.get(key, what, export.target()));
    }
}
