/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Root;
import org.coachline.library.Saving;
import org.coachline.library.SeenTechnique;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/** Documents in the database: whole, with their version, and with their rows in the same transaction. */
public final class DocumentStore {

    private record Body(String type, long version, byte[] bytes) {
    }

    /** @param own whether the library itself changes what it has read in the same transaction: it takes away what nobody else may change */
    private record Prepared(Saving saving, String type, byte[] bytes, Rows rows, byte @Nullable [] outline, boolean own) {
    }

    private final Database database;
    private final SeenTechniques seen;
    private final Seals seals;
    private final AuditLog audit;
    private final String origin;

    /**
     * @param database where
     * @param seen     keeps the techniques that documents refer to
     * @param seals    know who may read what
     * @param audit    keeps who did what
     * @param origin   names this open library in the log of changes
     */
    public DocumentStore(Database database, SeenTechniques seen, Seals seals, AuditLog audit, String origin) {
        this.database = database;
        this.seen = seen;
        this.seals = seals;
        this.audit = audit;
        this.origin = origin;
    }

    /** Reads a document. */
    public <T extends Document> Stored<T> load(Class<T> type, String id) throws LibraryException {
        Optional<Body> body = database.read(session -> {
            seals.check(session, id);
            return body(session, id);
        });
        if (body.isEmpty()) {
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("document.notFound", kind(type.getSimpleName()), id), null);
        }
        return parse(type, id, body.get());
    }

    private static <T extends Document> Stored<T> parse(Class<T> type, String id, Body body) throws LibraryException {
        String name = Messages.get("document.name", kind(body.type), id);
        try {
            return new Stored<>(Documents.read(body.bytes, type, name), body.version);
        } catch (DocumentException e) {
            Reason reason = e.reason() == DocumentException.Reason.NEWER ? Reason.NEWER : Reason.DAMAGED;
            throw new LibraryException(reason, e.getMessage(), e);
        }
    }

    /** Saves documents and entries of the audit trail, all or none, and gives the documents' new versions. */
    public List<Long> save(List<Saving> savings, List<AuditNote> notes) throws LibraryException {
        return save(savings, (session, prepared) -> {
            List<Long> versions = save(session, prepared, notes);
            audit.append(session, notes);
            return versions;
        });
    }

    /** Saves documents, unless a call has a recording of one of these contents: that call is given then. */
    public Optional<String> saveUnlessRecorded(List<String> sha256s, List<Saving> savings, List<AuditNote> notes) throws LibraryException {
        return save(savings, (session, prepared) -> {
            for (String sha256 : sha256s) {
                Optional<String> known = RecordingFiles.callWith(session, sha256);
                if (known.isPresent()) {
                    return known;
                }
            }
            save(session, prepared, notes);
            audit.append(session, notes);
            return Optional.empty();
        });
    }

    /** Writes acts that change no document into the audit trail, as part of a transaction. */
    void note(Session session, List<AuditNote> notes) throws SQLException {
        audit.append(session, notes);
    }

    /** Answers for one of several documents, in a transaction. */
    @FunctionalInterface
    interface EachStep<T> {
        T in(Session session, int place) throws SQLException;
    }

    /**
     * Adds new documents in one step, each unless something is there in its place.
     *
     * @param notes   entries of the audit trail for those that are added, in the order of the documents
     * @param instead says what is there, by the document's place in the list
     * @param after   is done when it was added, and answers for it
     */
    <T> List<T> addEach(List<Saving> savings, List<List<AuditNote>> notes, EachStep<Optional<T>> instead, EachStep<T> after) throws LibraryException {
        return save(savings, (session, prepared) -> {
            List<T> answers = new ArrayList<>();
            List<AuditNote> told = new ArrayList<>();
            for (int i = 0; i < prepared.size(); i++) {
                Optional<T> there = instead.in(session, i);
                if (there.isPresent()) {
                    answers.add(there.get());
                } else {
                    save(session, List.of(prepared.get(i)), notes.get(i));
                    told.addAll(notes.get(i));
                    answers.add(after.in(session, i));
                }
            }
            audit.append(session, told);
            return answers;
        });
    }

    /** What is done with prepared documents in a transaction. */
    @FunctionalInterface
    private interface Step<T> {
        T in(Session session, List<Prepared> prepared) throws SQLException, LibraryException;
    }

    private <T> T save(List<Saving> savings, Step<T> step) throws LibraryException {
        List<Prepared> prepared = prepare(savings);
        Set<CatalogRef> references = new LinkedHashSet<>();
        prepared.forEach(each -> references.addAll(each.rows.references()));
        // Asked before the transaction: whoever answers is not ours, and may take its time.
        List<SeenTechnique> unseen = seen.unseen(references);
        return database.write(session -> {
            T result = step.in(session, prepared);
            seen.keep(session, unseen);
            return result;
        });
    }

    /** Saves a new document that refers to no pack, as part of a transaction. */
    void add(Session session, Document document) throws SQLException, LibraryException {
        save(session, prepare(List.of(new Saving(document, 0))), List.of());
    }

    private static List<Prepared> prepare(List<Saving> savings) {
        List<Prepared> prepared = new ArrayList<>();
        for (Saving saving : savings) {
            prepared.add(prepare(saving, false));
        }
        return prepared;
    }

    private static Prepared prepare(Saving saving, boolean own) {
        Document document = saving.document();
        return new Prepared(saving, document.eClass().getName(), Documents.write(document), Projector.rowsOf(document), Outlines.of(document), own);
    }

    private List<Long> save(Session session, List<Prepared> prepared, List<AuditNote> notes) throws SQLException, LibraryException {
        List<Long> versions = new ArrayList<>();
        Set<String> calls = new LinkedHashSet<>();
        for (Prepared each : prepared) {
            versions.add(saveRedacted(session, each, notes));
            calls.addAll(each.rows.calls());
        }
        for (String call : calls) {
            Projection.countAgain(session, call);
        }
        return versions;
    }

    /** Saves a document so that what is redacted stays so, in it and in all that quotes it. */
    private long saveRedacted(Session session, Prepared each, List<AuditNote> notes) throws SQLException, LibraryException {
        if (each.saving.document() instanceof Call call) {
            boolean differ = RedactionKeeper.differ(session, call);
            if (!differ) {
                return save(session, each);
            }
            // Whoever saves an older state is told that it is older, and not that they took something back.
            storedVersion(session, each);
            List<AuditNote> acts = RedactionKeeper.acts(session, call, notes);
            long version = save(session, each);
            audit.append(session, acts);
            SourceTables.measureAnew(session, call.getId());
            for (String id : RedactionKeeper.quotingDocuments(session, call.getId())) {
                maskStored(session, id);
            }
            return version;
        }
        Document written = RedactionKeeper.masked(session, each.saving.document());
        if (!each.own && written instanceof Calibration calibration) {
            written = Originals.kept(session, calibration, (in, id) -> read(in, Calibration.class, id), (in, id) -> read(in, Review.class, id));
        }
        return save(session, written == each.saving.document() ? each : prepare(new Saving(written, each.saving.expectedVersion()), each.own));
    }

    /** A document as it is stored; nothing when there is none. */
    private static <T extends Document> Optional<T> read(Session session, Class<T> type, String id) throws SQLException, LibraryException {
        Optional<Body> body = body(session, id);
        return body.isEmpty() ? Optional.empty() : Optional.of(parse(type, id, body.get()).document());
    }

    /**
     * Masks what a stored document quotes of redacted parts. Its version stays: somebody who has it open has not to merge, and what they
     * save is masked likewise.
     */
    private void maskStored(Session session, String id) throws SQLException {
        Optional<Body> body = body(session, id);
        try {
            Document document = body.isEmpty() ? null : Documents.read(body.get().bytes, id);
            Document masked = document == null ? null : RedactionKeeper.masked(session, document);
            if (masked != null && masked != document) {
                session.update("UPDATE documents SET body = ? WHERE id = ?", Documents.write(masked), id);
                Projection.write(session, Projector.rowsOf(masked));
                Outlines.write(session, id, Outlines.of(masked));
                logChange(session, id);
            }
        } catch (DocumentException e) {
            // The check tells of it. Its rows are all that is listed of it: what they quote of the call goes.
            session.update("UPDATE moments SET phrase_heard = '' WHERE document_id = ?", id);
            session.update("DELETE FROM texts WHERE document_id = ? AND kind = 'MOMENT'", id);
        }
    }

    /** The version that is stored, which must be the one expected. */
    private long storedVersion(Session session, Prepared each) throws SQLException, LibraryException {
        String id = each.saving.document().getId();
        long stored = session.number("SELECT version FROM documents WHERE id = ?", id);
        // Whatever it is given out as: a conflict carries what is stored.
        if (stored != 0) {
            seals.check(session, id);
        }
        if (stored != each.saving.expectedVersion()) {
            throw conflict(session, id, each.type);
        }
        return stored;
    }

    private long save(Session session, Prepared each) throws SQLException, LibraryException {
        String id = each.saving.document().getId();
        long stored = each.own ? each.saving.expectedVersion() : storedVersion(session, each);
        if ((!each.own || each.saving.document() instanceof KeptScorecard) && Locks.concern(session, each.saving.document())) {
            Locks.check(session, read(session, Document.class, id).orElse(null), each.saving.document());
        }
        long now = System.currentTimeMillis();
        if (stored == 0) {
            session.update("INSERT INTO documents (id, type, version, saved_millis, body) VALUES (?, ?, ?, ?, ?)", id, each.type, 1L, now, each.bytes);
            Projection.add(session, each.rows);
            Outlines.write(session, id, each.outline);
            logChange(session, id);
            return 1;
        }
        session.update("UPDATE documents SET version = ?, saved_millis = ?, body = ? WHERE id = ?", stored + 1, now, each.bytes, id);
        Set<String> callsBefore = callsOf(session, id);
        Projection.write(session, each.rows);
        Outlines.write(session, id, each.outline);
        DamagedDocuments.mended(session, id);
        for (String call : callsBefore) {
            if (!each.rows.calls().contains(call)) {
                Projection.countAgain(session, call);
            }
        }
        logChange(session, id);
        return stored + 1;
    }

    private static Set<String> callsOf(Session session, String id) throws SQLException {
        return new LinkedHashSet<>(session.list("SELECT call_id FROM reviews WHERE document_id = ? UNION SELECT call_id FROM calibrations WHERE document_id = ?",
                row -> row.getString(1), id, id));
    }

    /** Notes that a document is another one now. */
    public void logChange(Session session, String id) throws SQLException {
        session.update("INSERT INTO changes (document_id, origin, at_millis) VALUES (?, ?, ?)", id, origin, System.currentTimeMillis());
    }

    private ConflictException conflict(Session session, String id, String type) throws SQLException {
        Optional<Body> body = body(session, id);
        String name = Messages.get("document.name", kind(type), id);
        if (body.isEmpty()) {
            return new ConflictException(Messages.get("document.deleted", name), null);
        }
        Stored<Document> stored;
        try {
            stored = parse(Document.class, id, body.get());
        } catch (LibraryException e) {
            // What is stored cannot be read: there is nothing to compare with, and the damage is part of the answer.
            ConflictException conflict = new ConflictException(Messages.get("document.conflict", name), null);
            conflict.addSuppressed(e);
            return conflict;
        }
        return new ConflictException(Messages.get("document.conflict", name), stored);
    }

    /**
     * Deletes a document, a call with its reviews; each is logged. Gives the recordings that no call refers to any more.
     *
     * @param forGood whether the files of a call are to bring no call back
     * @param notes   further entries of the audit trail
     */
    public List<String> delete(String type, String id, long expectedVersion, String who, boolean forGood, List<AuditNote> notes) throws LibraryException {
        return database.write(session -> {
            Optional<Body> body = body(session, id);
            if (body.isEmpty() || !body.get().type.equals(type)) {
                throw new LibraryException(Reason.NOT_FOUND, Messages.get("document.notFound", kind(type), id), null);
            }
            seals.check(session, id);
            if (body.get().version != expectedVersion) {
                throw conflict(session, id, type);
            }
            HoldTable.refuseHeld(session, type, id);
            Locks.checkDeletion(session, type, id);
            List<String> copies = session.list("SELECT path FROM recordings WHERE document_id = ? AND root = ?", row -> row.getString(1), id,
                    Root.LIBRARY);
            for (String review : session.list("SELECT document_id FROM reviews WHERE call_id = ?", row -> row.getString(1), id)) {
                delete(session, "Review", review, who);
            }
            if (forGood && Call.class.getSimpleName().equals(type)) {
                GoneTable.remember(session, id, false);
            }
            delete(session, type, id, who);
            audit.append(session, notes);
            List<String> unused = new ArrayList<>();
            for (String copy : copies) {
                if (session.number("SELECT COUNT(*) FROM recordings WHERE root = ? AND path = ?", Root.LIBRARY, copy) == 0) {
                    unused.add(copy);
                }
            }
            return unused;
        });
    }

    private void delete(Session session, String type, String id, String who) throws SQLException, LibraryException {
        audit.append(session, List.of(AuditNote.of(AuditKind.DELETION, type, id, who).labelled(Descriptions.of(session, type, id))));
        remove(session, id);
    }

    /** Removes one document with its rows as part of a transaction, and what calibrations keep of it; whoever does it writes down why. */
    void remove(Session session, String id) throws SQLException, LibraryException {
        Set<String> calls = callsOf(session, id);
        for (String calibration : Originals.with(session, id)) {
            dropCopy(session, calibration, id);
        }
        Projection.remove(session, id);
        session.update("DELETE FROM documents WHERE id = ?", id);
        Projection.forget(session, id);
        for (String call : calls) {
            Projection.countAgain(session, call);
        }
        logChange(session, id);
    }

    /** Of a calibration that cannot be read no copy can be taken out, and nobody can compare it any more: it goes whole, and keeps nothing else from going. */
    private void dropCopy(Session session, String calibration, String reviewId) throws SQLException, LibraryException {
        try {
            change(session, Calibration.class, calibration, each -> Originals.drop(each, reviewId));
        } catch (LibraryException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            HoldTable.refuseHeld(session, Calibration.class.getSimpleName(), calibration);
            delete(session, Calibration.class.getSimpleName(), calibration, AuditNote.NOBODY);
        }
    }

    /** A change of a document. */
    @FunctionalInterface
    interface Change<T> {
        /** Makes it; the document is saved afterwards. */
        void in(T document) throws SQLException, LibraryException;
    }

    /**
     * Changes a document as it is now, as part of a transaction: also what others may not change or read, such as what was handed in to be compared.
     * What it refers to in packs must be known already.
     */
    <T extends Document> void change(Session session, Class<T> type, String id, Change<T> change) throws SQLException, LibraryException {
        change(session, type, id, true, change);
    }

    /** The same when it is to be done; otherwise the change is made to a copy that nobody keeps. */
    <T extends Document> void change(Session session, Class<T> type, String id, boolean doing, Change<T> change) throws SQLException, LibraryException {
        change(session, type, id, doing, change, () -> true);
    }

    /** The same, and only when there turns out to be something to save. */
    <T extends Document> void change(Session session, Class<T> type, String id, boolean doing, Change<T> change, BooleanSupplier wanted)
            throws SQLException, LibraryException {
        Stored<T> stored = stored(session, type, id);
        change.in(stored.document());
        if (doing && wanted.getAsBoolean()) {
            save(session, List.of(prepare(new Saving(stored.document(), stored.version()), true)), List.of());
        }
    }

    private static <T extends Document> Stored<T> stored(Session session, Class<T> type, String id) throws SQLException, LibraryException {
        Body body = body(session, id)
                .orElseThrow(() -> new LibraryException(Reason.NOT_FOUND, Messages.get("document.notFound", kind(type.getSimpleName()), id), null));
        return parse(type, id, body);
    }

    /** A text of a document, by its name in the model; null where it is absent. */
    @Nullable
    String attribute(Session session, String id, String name) throws SQLException, LibraryException {
        Document document = stored(session, Document.class, id).document();
        Object value = document.eGet(document.eClass().getEStructuralFeature(name));
        return value == null ? null : value.toString();
    }

    /** What was found wrong with a document goes, since it may quote it. */
    void forgetDamage(Session session, String id) throws SQLException {
        session.update("DELETE FROM damages WHERE document_id = ?", id);
    }

    private static Optional<Body> body(Session session, String id) throws SQLException {
        return session.first("SELECT type, version, body FROM documents WHERE id = ?",
                row -> new Body(row.getString(1), row.getLong(2), row.getBytes(3)), id);
    }

    /** What people call a type of document. */
    static String kind(String type) {
        return Messages.get("kind." + type);
    }
}
