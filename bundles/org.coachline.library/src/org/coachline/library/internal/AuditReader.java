/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.AuditTrail;
import org.coachline.library.LibraryException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the audit trail, in pieces, so that no reading keeps a state of the database alive for long. Of reviews that its reader must not see it
 * tells that something was done, and not what.
 */
public final class AuditReader {

    private static final int PIECE = 500;
    private static final int MANY_PEOPLE = 1000;
    private static final String COLUMNS = "SELECT seq, at_millis, kind, subject_type, subject_id, who, label, before_text, after_text, hash FROM audit";

    private final Database database;
    private final Seals seals;

    /**
     * @param database where
     * @param seals    know who may read what
     */
    public AuditReader(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Entries of a query with a number below one, the latest first. */
    public List<AuditEntry> entries(AuditQuery query, long before, int limit) throws LibraryException {
        Conditions where = conditions(query).add("seq < ?", before);
        return database.read(session -> shown(session, session.list(COLUMNS + where.sql() + " ORDER BY seq DESC LIMIT ?", AuditReader::entry, where.with(limit))));
    }

    /** All entries of a query, the first first. */
    public void each(AuditQuery query, AuditTrail.Visitor visitor) throws LibraryException {
        long after = 0;
        while (true) {
            Conditions where = conditions(query).add("seq > ?", after);
            List<AuditEntry> piece = database
                    .read(session -> shown(session, session.list(COLUMNS + where.sql() + " ORDER BY seq LIMIT ?", AuditReader::entry, where.with(PIECE))));
            for (AuditEntry entry : piece) {
                if (!visitor.visit(entry)) {
                    return;
                }
                after = entry.sequence();
            }
            if (piece.size() < PIECE) {
                return;
            }
        }
    }

    /** How many entries a query has. */
    public long count(AuditQuery query) throws LibraryException {
        Conditions where = conditions(query);
        return database.read(session -> session.number("SELECT COUNT(*) FROM audit" + where.sql(), where.with()));
    }

    /** Who did something. */
    public List<String> people() throws LibraryException {
        return database.read(session -> session.list("SELECT DISTINCT who FROM audit WHERE who IS NOT NULL ORDER BY who LIMIT ?", row -> row.getString(1),
                MANY_PEOPLE));
    }

    /** The end. */
    public AuditHead head() throws LibraryException {
        return database.read(session -> AuditLog.head(AuditLog.end(session)));
    }

    /** Whether an entry that was the end once is there as it was. */
    public boolean holds(AuditHead earlier) throws LibraryException {
        return database.read(session -> holds(session, earlier));
    }

    static boolean holds(Session session, AuditHead earlier) throws SQLException {
        if (earlier.sequence() == 0) {
            return HexFormat.of().formatHex(AuditChain.beginning(AuditLog.libraryId(session))).equals(earlier.hash());
        }
        return session.first("SELECT hash FROM audit WHERE seq = ?", row -> HexFormat.of().formatHex(AuditLog.bytes(row, 1)), earlier.sequence())
                .map(earlier.hash()::equals).orElse(false);
    }

    /** The entry of a number. */
    public Optional<AuditEntry> entry(long sequence) throws LibraryException {
        return database.read(session -> shown(session, session.list(COLUMNS + " WHERE seq = ?", AuditReader::entry, sequence))).stream().findFirst();
    }

    private List<AuditEntry> shown(Session session, List<AuditEntry> entries) throws SQLException {
        Set<String> closed = seals.closed(session);
        return closed.isEmpty() ? entries : entries.stream().map(each -> closed.contains(each.subjectId()) ? veiled(each) : each).toList();
    }

    private static AuditEntry veiled(AuditEntry entry) {
        return new AuditEntry(entry.sequence(), entry.at(), entry.kind(), entry.subjectType(), entry.subjectId(), entry.who(), entry.label(),
                veiled(entry.before()), veiled(entry.after()), entry.hash());
    }

    private static @Nullable String veiled(@Nullable String text) {
        return text == null ? null : Messages.get("audit.blind");
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), kind(row.getString(3)), Columns.text(row, 4), Columns.text(row, 5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), HexFormat.of().formatHex(AuditLog.bytes(row, 10)));
    }

    private static AuditKind kind(@Nullable String name) {
        for (AuditKind kind : AuditKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return AuditKind.OTHER;
    }

    private Conditions conditions(AuditQuery query) throws LibraryException {
        Conditions where = new Conditions().in("kind", query.kinds().stream().map(Enum::name).sorted().toList()).addIf(query.subjectId(), "subject_id = ?")
                .period("at_millis", query.from(), query.to());
        if (query.who() != null) {
            where.add("who = ?", query.who());
        }
        if (query.text() != null && !query.text().isBlank()) {
            String like = '%' + literal(query.text().strip()) + '%';
            String each = "LOWER(%s) LIKE LOWER(?) ESCAPE '!'";
            String any = Stream.of("label", "before_text", "after_text", "subject_id", "subject_type").map(each::formatted)
                    .collect(Collectors.joining(" OR ", "(", ")"));
            where.add(any, like, like, like, like, like);
            // Otherwise looking for an answer would tell who has given it.
            List<String> closed = List.copyOf(database.read(seals::closed));
            if (!closed.isEmpty()) {
                where.add("(subject_id IS NULL OR subject_id NOT IN (" + String.join(", ", Collections.nCopies(closed.size(), "?")) + "))", closed.toArray());
            }
        }
        return where;
    }

    /** Text of which nothing is taken for a pattern. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
