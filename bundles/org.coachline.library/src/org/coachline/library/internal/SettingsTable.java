/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;
import org.jspecify.annotations.Nullable;

/** Settings of a library, and the log of their changes. */
public final class SettingsTable {

    /** What the log of changes names instead of a document. */
    public static final String CHANGED = "settings";

    /** What entries of the audit trail call a setting. */
    static final String SUBJECT = "Setting";

    private final Database database;
    private final DocumentStore documents;
    private final AuditLog audit;

    /**
     * @param database  where they are kept
     * @param documents has the log of changes that other windows read
     * @param audit     keeps who changed what
     */
    public SettingsTable(Database database, DocumentStore documents, AuditLog audit) {
        this.database = database;
        this.documents = documents;
        this.audit = audit;
    }

    /** All, by name. */
    public Map<String, String> all() throws LibraryException {
        return database.read(SettingsTable::all);
    }

    private static Map<String, String> all(Session session) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        session.each("SELECT name, content FROM settings", row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    /** Sets or takes away; false when all were so already. */
    public boolean change(Map<String, Optional<String>> values, String who) throws LibraryException {
        return database.write(session -> {
            Map<String, String> before = all(session);
            List<AuditNote> notes = new ArrayList<>();
            for (Map.Entry<String, Optional<String>> each : new TreeMap<>(values).entrySet()) {
                String name = each.getKey();
                String old = before.get(name);
                String now = each.getValue().orElse(null);
                if (!Objects.equals(old, now)) {
                    keep(session, name, now);
                    notes.add(AuditNote.of(AuditKind.SETTING, SUBJECT, name, who).changing(old, now));
                }
            }
            audit.append(session, notes);
            if (!notes.isEmpty()) {
                documents.logChange(session, CHANGED);
            }
            return !notes.isEmpty();
        });
    }

    private static void keep(Session session, String name, @Nullable String now) throws SQLException {
        if (now == null) {
            session.update("DELETE FROM settings WHERE name = ?", name);
        } else {
            session.update("INSERT INTO settings (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content", name, now);
        }
    }

    /** Changes, the latest first. */
    public List<SettingChange> log() throws LibraryException {
        return database.read(session -> session.list("SELECT subject_id, before_text, after_text, who, at_millis FROM audit WHERE kind = 'SETTING' AND subject_type = 'Setting' ORDER BY seq DESC",
                row -> new SettingChange(row.getString(1), row.getString(2), row.getString(3), Columns.text(row, 4),
                        Objects.requireNonNull(Columns.instant(row, 5)))));
    }
}
