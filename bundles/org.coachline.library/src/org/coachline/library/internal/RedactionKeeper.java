/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.LibrarySettings;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps redacted what is redacted, whoever saves whatever: nothing comes to light again unless the library allows it and it goes on
 * record, and what reviews and plans quote of a redacted part is masked in what is stored of them. Runs inside a transaction.
 */
final class RedactionKeeper {

    private RedactionKeeper() {
    }

    /** The redactions that the library knows of a call; without who marked them and why. */
    static List<Redaction> stored(Session session, String callId) throws SQLException {
        return session.list("SELECT id, start_micros, end_micros, channel, sound_only FROM redactions WHERE document_id = ? ORDER BY start_micros, id", row -> {
            Redaction redaction = CoachingFactory.eINSTANCE.createRedaction();
            redaction.setId(row.getString(1));
            redaction.setStartMicros(row.getLong(2));
            redaction.setEndMicros(row.getLong(3));
            redaction.setChannel(ChannelRole.valueOf(row.getString(4)));
            redaction.setSoundOnly(row.getLong(5) != 0);
            return redaction;
        }, callId);
    }

    /**
     * What saving a call does to its redactions, for the audit trail.
     *
     * @param notes what the caller says of it already
     * @return entries that are missing in those
     * @throws LibraryException NOT_ALLOWED if something would come to light that may not, or of which the caller says nothing
     */
    static List<AuditNote> acts(Session session, Call call, List<AuditNote> notes) throws SQLException, LibraryException {
        List<Redaction> before = stored(session, call.getId());
        if (!Redactions.broughtToLight(before, call.getRedactions()).isEmpty()) {
            String allowed = session.first("SELECT content FROM settings WHERE name = ?", row -> row.getString(1), LibrarySettings.UNMASKING).orElse("");
            if (!allowed.equals(LibrarySettings.UNMASKING_ALLOWED)) {
                throw new LibraryException(Reason.NOT_ALLOWED, Messages.get("redaction.kept", call.getId()), null);
            }
            if (notes.stream().noneMatch(note -> note.kind() == AuditKind.UNMASKING && note.subjectId().equals(call.getId()))) {
                throw new LibraryException(Reason.NOT_ALLOWED, Messages.get("redaction.unsaid", call.getId()), null);
            }
        }
        Set<String> known = before.stream().map(Redaction::getId).collect(Collectors.toCollection(HashSet::new));
        List<AuditNote> acts = new ArrayList<>();
        for (Redaction redaction : call.getRedactions()) {
            if (!known.contains(redaction.getId())) {
                acts.add(AuditNote.of(AuditKind.REDACTION, "Call", call.getId(), name(session, redaction.getReviewerId()))
                        .labelled(Rows.orEmpty(call.getTitle())).changing(null, told(redaction)));
            }
        }
        return acts;
    }

    private static String name(Session session, @Nullable String personId) throws SQLException {
        Optional<String> name = personId == null ? Optional.empty()
                : session.first("SELECT name FROM people WHERE document_id = ?", row -> row.getString(1), personId);
        return name.orElse(AuditNote.NOBODY);
    }

    /** A redaction in words. */
    static String told(Redaction redaction) {
        String reason = redaction.getReason();
        String told = Messages.get("redaction.told", Positions.preciseClock(redaction.getStartMicros()), Positions.preciseClock(redaction.getEndMicros()),
                Messages.get("redaction.channel." + redaction.getChannel().getLiteral()), Messages.get("redaction.source." + redaction.getSource().getLiteral()));
        return reason == null || reason.isBlank() ? told : told + ": " + reason;
    }

    /** Whether a call's redactions are others than the library knows. */
    static boolean differ(Session session, Call call) throws SQLException {
        return !key(stored(session, call.getId())).equals(key(call.getRedactions()));
    }

    private static Set<List<Object>> key(List<Redaction> redactions) {
        return redactions.stream().map(each -> List.<Object>of(Rows.orEmpty(each.getId()), each.getStartMicros(), each.getEndMicros(), each.getChannel(), each.isSoundOnly()))
                .collect(Collectors.toSet());
    }

    /** A review or plan as it may be stored: the document itself, or a copy in which quotes of redacted parts are masked. */
    static Document masked(Session session, Document document) throws SQLException {
        Map<String, Optional<Call>> calls = new HashMap<>();
        Document copy = null;
        List<EObject> quoting = quoting(document);
        for (int i = 0; i < quoting.size(); i++) {
            EObject part = quoting.get(i);
            String callId = document instanceof Review review ? review.getCallId() : ((Evidence) part).getCallId();
            if (callId != null && !calls.containsKey(callId)) {
                calls.put(callId, redacted(session, callId));
            }
            Call call = callId == null ? null : calls.get(callId).orElse(null);
            if (call != null) {
                String heard = heard(part);
                String readable = phrase(call, part, heard);
                if (!Objects.equals(heard, readable)) {
                    copy = copy == null ? Documents.copy(document) : copy;
                    set(quoting(copy).get(i), readable);
                }
            }
        }
        return copy == null ? document : copy;
    }

    private static List<EObject> quoting(Document document) {
        if (document instanceof Review review) {
            return review.getMoments().stream().filter(moment -> moment.getPhraseHeard() != null).map(EObject.class::cast).toList();
        }
        List<EObject> evidence = new ArrayList<>();
        if (document instanceof CoachingPlan) {
            document.eAllContents().forEachRemaining(part -> {
                if (part instanceof Evidence each && each.getPhraseHeard() != null) {
                    evidence.add(each);
                }
            });
        }
        return evidence;
    }

    private static @Nullable String heard(EObject part) {
        return part instanceof Moment moment ? moment.getPhraseHeard() : ((Evidence) part).getPhraseHeard();
    }

    private static @Nullable String phrase(Call call, EObject part, @Nullable String heard) {
        return part instanceof Moment moment ? Redactions.phrase(call, moment.getStartMicros(), moment.getEndMicros(), heard)
                : Redactions.phrase(call, ((Evidence) part).getStartMicros(), ((Evidence) part).getEndMicros(), heard);
    }

    private static void set(EObject part, @Nullable String heard) {
        if (part instanceof Moment moment) {
            moment.setPhraseHeard(heard);
        } else {
            ((Evidence) part).setPhraseHeard(heard);
        }
    }

    /** The call, if something of it is redacted and it can be read. */
    private static Optional<Call> redacted(Session session, String callId) throws SQLException {
        if (session.number("SELECT COUNT(*) FROM redactions WHERE document_id = ?", callId) == 0) {
            return Optional.empty();
        }
        Optional<byte[]> body = session.first("SELECT body FROM documents WHERE id = ?", row -> row.getBytes(1), callId);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Documents.read(body.get(), Call.class, callId));
        } catch (DocumentException e) {
            // The check tells of the damage. Of what the rows still say the words are unknown, so every quote that touches a part is masked.
            Call call = CoachingFactory.eINSTANCE.createCall();
            call.getRedactions().addAll(stored(session, callId));
            return Optional.of(call);
        }
    }

    /** Ids of the reviews of a call, and of the plans that may quote it. */
    static List<String> quotingDocuments(Session session, String callId) throws SQLException {
        List<String> ids = new ArrayList<>(session.list("SELECT document_id FROM reviews WHERE call_id = ?", row -> row.getString(1), callId));
        byte[] wanted = callId.getBytes(StandardCharsets.UTF_8);
        session.each("SELECT id, body FROM documents WHERE type = 'CoachingPlan'", row -> {
            if (contains(row.getBytes(2), wanted)) {
                ids.add(row.getString(1));
            }
        });
        return ids;
    }

    private static boolean contains(byte[] body, byte[] wanted) {
        // Bytes as characters: an id is ASCII, and so is found where it is.
        return new String(body, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
