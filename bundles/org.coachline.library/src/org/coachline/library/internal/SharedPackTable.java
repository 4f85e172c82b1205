/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.SharedPack;
import org.coachline.library.SharedPacks;
import org.jspecify.annotations.Nullable;

/** Technique packs of a library, as bytes. */
public final class SharedPackTable {

    /** What the log of changes names instead of a document. */
    public static final String CHANGED = "packs";

    private static final String SUBJECT = "Pack";

    private final Database database;
    private final DocumentStore documents;
    private final AuditLog audit;

    /**
     * @param database  where they are kept
     * @param documents has the log of changes that other windows read
     * @param audit     keeps who changed what
     */
    public SharedPackTable(Database database, DocumentStore documents, AuditLog audit) {
        this.database = database;
        this.documents = documents;
        this.audit = audit;
    }

    private record Kept(String version, String sha256) {
    }

    /** All, by id. */
    public List<SharedPack> all() throws LibraryException {
        return database.read(session -> session.list("SELECT id, version, name, sha256, size, who, at_millis FROM packs ORDER BY id",
                row -> new SharedPack(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5), row.getString(6),
                        Objects.requireNonNull(Columns.instant(row, 7)))));
    }

    /** The bytes of one. */
    public Optional<byte[]> content(String id) throws LibraryException {
        return database.read(session -> session.first("SELECT body FROM packs WHERE id = ?", row -> row.getBytes(1), id));
    }

    /** Keeps one; false when it was so already. */
    public boolean put(String id, String version, String name, byte[] content, String who) throws LibraryException {
        if (content.length > SharedPacks.MOST_BYTES) {
            throw new LibraryException(Reason.IO, Messages.get("packs.large", name, SharedPacks.MOST_BYTES >> 20), null);
        }
        String sha256 = sha256(content);
        return database.write(session -> {
            @Nullable Kept before = session.first("SELECT version, sha256 FROM packs WHERE id = ?", row -> new Kept(row.getString(1), row.getString(2)), id).orElse(null);
            if (before != null && before.sha256.equals(sha256)) {
                return false;
            }
            if (before == null && session.number("SELECT COUNT(*) FROM packs") >= SharedPacks.MOST_PACKS) {
                throw new LibraryException(Reason.IO, Messages.get("packs.many", SharedPacks.MOST_PACKS), null);
            }
            session.update("DELETE FROM packs WHERE id = ?", id);
            session.update("INSERT INTO packs (id, version, name, sha256, size, who, at_millis, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, version, name, sha256,
                    (long) content.length, who, System.currentTimeMillis(), content);
            note(session, AuditKind.IMPORT, id, name, who, before == null ? null : before.version, version + ' ' + sha256);
            return true;
        });
    }

    /** Takes one away; false when there was none. */
    public boolean remove(String id, String who) throws LibraryException {
        return database.write(session -> {
            @Nullable SharedPack before = session.first("SELECT version, name, sha256 FROM packs WHERE id = ?",
                    row -> new SharedPack(id, row.getString(1), row.getString(2), row.getString(3), 0, who, java.time.Instant.EPOCH), id).orElse(null);
            if (before == null) {
                return false;
            }
            session.update("DELETE FROM packs WHERE id = ?", id);
            note(session, AuditKind.DELETION, id, before.name(), who, before.version() + ' ' + before.sha256(), null);
            return true;
        });
    }

    private void note(Session session, AuditKind kind, String id, String name, String who, @Nullable String before, @Nullable String after)
            throws java.sql.SQLException, LibraryException {
        audit.append(session, List.of(AuditNote.of(kind, SUBJECT, id, who).labelled(name).changing(before, after)));
        documents.logChange(session, CHANGED);
    }

    /** Those that are not what was put there, one at a time since each may be large. */
    static void check(Session session, List<Problem> problems) throws java.sql.SQLException {
        for (String id : session.list("SELECT id FROM packs ORDER BY id", row -> row.getString(1))) {
            session.each("SELECT sha256, body FROM packs WHERE id = ?", row -> {
                if (!sha256(row.getBytes(2)).equals(row.getString(1))) {
                    problems.add(new Problem(Area.PACK, id, Messages.get("check.pack", id)));
                }
            }, id);
        }
    }

    /** As it is kept beside the bytes. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
