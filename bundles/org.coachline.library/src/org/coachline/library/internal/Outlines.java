/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.OutlinedMoment;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * What timelines draw first of reviews with many moments, while the document is being read. Written in the transaction that stores
 * the document, and good for that version of it only. One that is missing is no fault: the document says it all.
 */
public final class Outlines {

    /** With fewer moments the document is read before anybody would notice. */
    public static final int LEAST = 2_000;

    private static final String BODY = "SELECT o.body FROM outlines o JOIN documents d ON d.id = o.document_id AND d.version = o.version WHERE d.id = ?";

    private final Database database;
    private final Seals seals;

    /**
     * @param database where
     * @param seals    know who may read what
     */
    public Outlines(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** The moments of a review in order of time; nothing where it has few, or is not as it was when they were written down. */
    public List<OutlinedMoment> of(String reviewId) throws LibraryException {
        Optional<byte[]> body = database.read(session -> {
            if (seals.closed(session, reviewId)) {
                throw Seals.refusal(reviewId);
            }
            return session.first(BODY, row -> row.getBytes(1), reviewId);
        });
        try {
            return body.isEmpty() ? List.of() : OutlineBytes.read(body.get());
        } catch (IllegalArgumentException e) {
            // Only the picture before the picture: what is shown in the end comes from the document.
            System.getLogger(Outlines.class.getName()).log(System.Logger.Level.WARNING, "the outline of the review " + reviewId + " cannot be read", e);
            return List.of();
        }
    }

    /** What is to be kept of a document, or nothing. */
    static byte @Nullable [] of(Document document) {
        return document instanceof Review review && review.getMoments().size() >= LEAST ? OutlineBytes.of(review) : null;
    }

    /** Keeps what was made of a document for the version that is stored now, or that there is nothing to keep. */
    static void write(Session session, String documentId, byte @Nullable [] outline) throws SQLException {
        session.update("DELETE FROM outlines WHERE document_id = ?", documentId);
        if (outline != null) {
            session.update("INSERT INTO outlines (document_id, version, body) SELECT id, version, ? FROM documents WHERE id = ?", outline, documentId);
        }
    }

    /** Whether something is kept of a document as it is stored that it does not say. */
    static boolean isUntrue(Session session, Document document) throws SQLException {
        Optional<byte[]> kept = session.first(BODY, row -> row.getBytes(1), document.getId());
        return kept.isPresent() && !Arrays.equals(kept.get(), of(document));
    }
}
