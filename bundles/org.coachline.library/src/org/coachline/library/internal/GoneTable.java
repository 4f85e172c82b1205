/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coachline.library.GoneCall;
import org.coachline.library.Root;
import org.jspecify.annotations.Nullable;

/**
 * Remembers recordings whose calls were deleted or erased, so that a file that still lies somewhere does not bring them back.
 *
 * <p>Nothing of a person is kept. What is kept of a recording, or of what a source called its call, is an HMAC-SHA-256 (RFC 2104) under a key
 * of this library alone: it tells that a file which somebody has is the one that went, and nothing to anybody who has no such file. A plain
 * hash would do for sound; the ids of recorders are few enough to be tried, and two libraries' hashes could be laid side by side.
 */
final class GoneTable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Mac mac;

    private GoneTable(String secret) throws SQLException {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
        } catch (GeneralSecurityException e) {
            // Every Java platform has it.
            throw new SQLException(e);
        }
    }

    private static GoneTable of(Session session) throws SQLException {
        return new GoneTable(session.first("SELECT secret FROM gone_key", row -> row.getString(1)).orElseThrow(() -> new SQLException("gone_key is empty")));
    }

    /** Makes the key, and marks what was erased before there were marks: its calls stand without a title and without sound. */
    static void adopt(Session session) throws SQLException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        session.update("INSERT INTO gone_key (secret) VALUES (?)", HexFormat.of().formatHex(key));
        record Erased(String callId, String sha256) {
        }
        GoneTable marks = of(session);
        long now = System.currentTimeMillis();
        for (Erased each : session.list("SELECT r.document_id, r.sha256 FROM recordings r JOIN calls c ON c.document_id = r.document_id "
                + "WHERE r.root = ? AND c.title = '' ORDER BY r.document_id", row -> new Erased(row.getString(1), row.getString(2)), Root.GONE)) {
            marks.put(session, marks.content(each.sha256), each.callId, true, now);
            // Looked at once more, and then known without their names.
            session.update("DELETE FROM intake_files WHERE call_id = ?", each.callId);
        }
    }

    private String mark(String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String content(String sha256) {
        return mark("content\0" + sha256);
    }

    private String id(String source, String externalId) {
        return mark("id\0" + source + '\0' + externalId);
    }

    /** What stands for a text of which nothing is to be kept. */
    static UnaryOperator<String> marker(Session session) throws SQLException {
        GoneTable marks = of(session);
        return text -> marks.mark("text\0" + text);
    }

    private void put(Session session, String mark, String callId, boolean erased, long now) throws SQLException {
        // What was erased stays so, whatever happens to what is left of its call.
        session.update("INSERT INTO gone_calls (mark, erased, call_id, at_millis) VALUES (?, ?, ?, ?) ON CONFLICT (mark) DO UPDATE SET call_id = excluded.call_id, "
                + "at_millis = excluded.at_millis, erased = excluded.erased WHERE gone_calls.erased = 0", mark, erased ? 1L : 0L, callId, now);
    }

    /**
     * Marks the recordings of a call that goes, and what its source calls it, as part of the transaction that takes it away. A recording that
     * another call has is not gone.
     */
    static void remember(Session session, String callId, boolean erased) throws SQLException {
        record Called(String source, String id) {
        }
        GoneTable marks = of(session);
        long now = System.currentTimeMillis();
        boolean any = false;
        for (String sha256 : session.list("SELECT DISTINCT sha256 FROM recordings r WHERE document_id = ? AND sha256 <> '' AND NOT EXISTS "
                + "(SELECT 1 FROM recordings o WHERE o.sha256 = r.sha256 AND o.document_id <> r.document_id AND o.root <> ?)", row -> row.getString(1), callId, Root.GONE)) {
            marks.put(session, marks.content(sha256), callId, erased, now);
            any = true;
        }
        if (any) {
            for (Called each : session.list("SELECT source, external_id FROM call_sources WHERE document_id = ? AND source <> '' AND external_id <> ''",
                    row -> new Called(row.getString(1), row.getString(2)), callId)) {
                marks.put(session, marks.id(each.source, each.id), callId, erased, now);
            }
        }
    }

    /** What is known of recordings, and of what a source calls their call; that it was erased counts more than that it was deleted. */
    static Optional<GoneCall> find(Session session, @Nullable String source, @Nullable String externalId, List<String> sha256s) throws SQLException {
        if (session.number("SELECT COUNT(*) FROM gone_calls") == 0) {
            return Optional.empty();
        }
        Optional<GoneCall> found = Optional.empty();
        for (String mark : of(session).all(source, externalId, sha256s)) {
            Optional<GoneCall> gone = session.first("SELECT call_id, erased, at_millis FROM gone_calls WHERE mark = ?",
                    row -> new GoneCall(row.getString(1), row.getInt(2) != 0, Instant.ofEpochMilli(row.getLong(3))), mark);
            if (gone.isPresent() && (found.isEmpty() || gone.get().erased())) {
                found = gone;
            }
        }
        return found;
    }

    private List<String> all(@Nullable String source, @Nullable String externalId, List<String> sha256s) {
        List<String> marks = new ArrayList<>();
        sha256s.forEach(each -> marks.add(content(each)));
        if (source != null && externalId != null && !externalId.isEmpty()) {
            marks.add(id(source, externalId));
        }
        return marks;
    }

    /** Forgets that a call was deleted, because somebody brings it back; its files are looked at anew. One that was erased stays so. */
    static void forget(Session session, String callId) throws SQLException {
        if (session.update("DELETE FROM gone_calls WHERE call_id = ? AND erased = 0", callId) > 0) {
            session.update("DELETE FROM intake_files WHERE call_id = ?", callId);
        }
    }

    /** Ids of calls that were erased. */
    static Set<String> erased(Session session) throws SQLException {
        return new HashSet<>(session.list("SELECT DISTINCT call_id FROM gone_calls WHERE erased = 1", row -> row.getString(1)));
    }
}
