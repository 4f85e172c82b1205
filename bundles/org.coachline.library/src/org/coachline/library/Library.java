/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.library.internal.AuditReader;
import org.coachline.library.internal.LibraryFolder;
import org.coachline.library.internal.Outlines;
import org.coachline.library.internal.Parts;
import org.coachline.library.internal.Schema;
import org.coachline.library.internal.SharedPackTable;
import org.coachline.library.internal.SourceTables;
import org.coachline.library.records.Records;
import org.coachline.model.CatalogRef;
import org.coachline.model.ReviewChange;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * An open library: a folder with a database of documents and of the rows that lists and searches read.
 *
 * <p>Thread-safe. Every method blocks on the disk, so none belongs on a user interface's thread. What one method changes is
 * changed whole or not at all, is on the disk when the method returns, and is seen by other processes that have the library
 * open. All methods throw {@link LibraryException} when the library cannot be read or written; only other reasons are named
 * below. A document handed in is read during the call and not kept; one handed out is the caller's own.
 */
public final class Library implements AutoCloseable {

    private final Path folder;
    private final Parts parts;
    private boolean closed;

    private Library(Path folder, Parts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /**
     * Makes an empty library and opens it.
     *
     * @param folder made if it is not there; must be empty, on a disk of this computer
     * @throws LibraryException EXISTS if something is in the folder, NETWORK_FOLDER if it is on another machine's disk
     */
    public static Library create(Path folder) throws LibraryException {
        LibraryFolder.create(folder.toAbsolutePath().normalize(), Schema.CURRENT);
        return open(folder, OpenMode.READ_WRITE);
    }

    /**
     * Opens a library. One of an older Coachline is brought up to date. Costs some milliseconds, and a quarter of a second for
     * the database driver the first time in a process.
     *
     * @throws LibraryException NOT_A_LIBRARY, NEWER, NETWORK_FOLDER or DAMAGED; the folder is untouched then
     */
    public static Library open(Path folder, OpenMode mode) throws LibraryException {
        Path absolute = folder.toAbsolutePath().normalize();
        return new Library(absolute, Parts.of(absolute, LibraryFolder.open(absolute, mode, Schema.CURRENT)));
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Whether every change is refused: it was opened so, or lies on media that cannot be written. */
    public boolean readOnly() {
        return parts.database().readOnly();
    }

    /** Where to keep what can be made again, by the hash of what it was made from. Exists, unless the library is read-only. */
    public Path cacheFolder() {
        return folder.resolve(LibraryFolder.CACHE);
    }

    /** What the library is and holds. */
    public LibraryInfo info() throws LibraryException {
        return parts.queries().info(folder.toString());
    }

    // ---- documents

    /**
     * Reads a document. About a millisecond.
     *
     * @throws LibraryException NOT_FOUND, DAMAGED or NEWER, naming the document; the library goes on working
     */
    public <T extends Document> Stored<T> load(Class<T> type, String id) throws LibraryException {
        return parts.documents().load(type, id);
    }

    /**
     * Saves a document with its rows, and with the items of packs that it refers to. Some milliseconds.
     *
     * @param expectedVersion the version it was read in; 0 for a new one
     * @return its new version
     * @throws ConflictException if that is not the version in the library; it carries the one that is
     */
    public long save(Document document, long expectedVersion) throws LibraryException {
        return saveAll(List.of(new Saving(document, expectedVersion))).get(0);
    }

    /**
     * Saves several documents together, or none of them.
     *
     * @return their new versions, in order
     * @throws ConflictException if one of them is not in the version expected
     */
    public List<Long> saveAll(List<Saving> savings) throws LibraryException {
        return saveAll(savings, List.of());
    }

    /**
     * Saves several documents together with what the audit trail says of it, or nothing.
     *
     * @param notes written into the trail in this transaction, in order
     * @return their new versions, in order
     * @throws ConflictException if one of them is not in the version expected
     */
    public List<Long> saveAll(List<Saving> savings, List<AuditNote> notes) throws LibraryException {
        List<Long> versions = parts.documents().save(savings, notes);
        parts.changes().ring();
        return versions;
    }

    /**
     * Saves documents together, unless a call has a recording of one of these contents already. Looking and saving are one
     * step: of several that import the same recording at once, in this process or others, one makes a call of it.
     *
     * @param sha256s of the whole recordings of the new call
     * @param savings the new call, and what belongs to it
     * @return the call that has the recording; nothing if there was none and the documents were saved
     * @throws ConflictException if one of them is not in the version expected
     */
    public Optional<String> saveUnlessRecorded(List<String> sha256s, List<Saving> savings) throws LibraryException {
        return saveUnlessRecorded(sha256s, savings, List.of());
    }

    /** The same; where the documents are saved, the notes are written into the audit trail in the same transaction. */
    public Optional<String> saveUnlessRecorded(List<String> sha256s, List<Saving> savings, List<AuditNote> notes) throws LibraryException {
        Optional<String> known = parts.documents().saveUnlessRecorded(sha256s, savings, notes);
        parts.changes().ring();
        return known;
    }

    /**
     * Deletes a document; with a call its reviews, and the copies of its recordings in the library that no other call uses.
     * Recordings elsewhere are left alone, and bring it back only by hand. Who did it, when, what it was, and the notes are kept in {@link #audit()}.
     *
     * @throws ConflictException if it is not in the version expected
     * @throws LibraryException  NOT_FOUND; HELD if a legal hold keeps it; IO if a copied recording could not be deleted after the call was
     */
    public void delete(Class<? extends Document> type, String id, long expectedVersion, String who, AuditNote... notes) throws LibraryException {
        List<String> unused = parts.documents().delete(type.getSimpleName(), id, expectedVersion, who, true, List.of(notes));
        parts.changes().ring();
        LibraryFolder.deleteCopies(folder, unused);
    }

    /** What was deleted, the latest first. */
    public List<Deletion> deletions() throws LibraryException {
        return parts.queries().deletions();
    }

    // ---- lists

    /** Calls of a query. The first hundred of ten thousand in some milliseconds. */
    public List<CallRow> calls(CallQuery query) throws LibraryException {
        return parts.queries().calls(query);
    }

    /** Reviews of a call, the first made first. */
    public List<ReviewRow> reviews(String callId) throws LibraryException {
        return parts.queries().reviews(callId);
    }

    /** Moments of a query. */
    public List<MomentRow> moments(MomentQuery query) throws LibraryException {
        return parts.queries().moments(query);
    }

    /**
     * What a timeline draws of the moments of a review, in order of time; nothing where there are so few that the document is as
     * quickly read. Of a hundred thousand some 20 ms, where the document takes half a second.
     */
    public List<OutlinedMoment> outline(String reviewId) throws LibraryException {
        return new Outlines(parts.database(), parts.seals()).of(reviewId);
    }

    /** Coaching notes on calls in which an agent speaks (null: any), or on one call (null: any); the latest first. */
    public List<NoteRow> notes(@Nullable String agentId, @Nullable String callId) throws LibraryException {
        return parts.queries().notes(agentId, callId);
    }

    /** Coaching plans of an agent, or of all when null; the latest made first. */
    public List<PlanRow> plans(@Nullable String agentId) throws LibraryException {
        return parts.queries().plans(agentId);
    }

    /** Goals of an agent's plans, the next due first. */
    public List<GoalRow> goals(String agentId) throws LibraryException {
        return parts.queries().goals(agentId);
    }

    /** Agents by name. */
    public List<PersonRow> agents() throws LibraryException {
        return parts.queries().people("Agent");
    }

    /** Reviewers by name. */
    public List<PersonRow> reviewers() throws LibraryException {
        return parts.queries().people("Reviewer");
    }

    /** Teams by name. */
    public List<PersonRow> teams() throws LibraryException {
        return parts.queries().people("Team");
    }

    /**
     * Texts of calls, transcripts, reviews and plans in which words occur. Answers from an index: milliseconds, whatever the size.
     *
     * @param words all must occur, each as the beginning of a word; case and accents do not count
     * @param limit at most so many, at least 1
     */
    public List<TextHit> search(String words, int limit) throws LibraryException {
        return parts.queries().search(words, limit);
    }

    /** A team's own scorecards, and calls that several reviewers score blind. */
    public Scoring scoring() {
        return new Scoring(parts.database(), parts.seals());
    }

    /** Sums that charts and answers about progress are made from. */
    public Figures figures() {
        return new Figures(parts.database());
    }

    /** What waits for somebody: reviews to deliver, and what plans say is due. */
    public DayRows day() {
        return new DayRows(parts.database(), parts.queries(), parts.seals());
    }

    /** Who did what and when. */
    public AuditTrail audit() {
        return new AuditTrail(parts.audit(), new AuditReader(parts.database(), parts.seals()), parts.changes()::ring);
    }

    /** Legal holds, retention, erasure and backups. */
    public Records records() {
        return new Records(parts, settings());
    }

    /** What a team has set for everybody. */
    public LibrarySettings settings() {
        return new LibrarySettings(parts.settings(), parts.changes()::ring);
    }

    /** Where a team's recordings come from. */
    public IntakeSources sources() {
        return new IntakeSources(new SourceTables(parts.database(), parts.documents(), parts.roots()), folder, parts.changes()::ring);
    }

    /** Technique packs that a team shares. */
    public SharedPacks packs() {
        return new SharedPacks(new SharedPackTable(parts.database(), parts.documents(), parts.audit()), parts.changes()::ring);
    }

    // ---- people

    /** The id of the agent of a name, who is made if nobody has it. Case and the number of blanks do not count. */
    public String agentNamed(String name) throws LibraryException {
        return parts.people().agent(name);
    }

    /** The id of the reviewer of a name, who is made if nobody has it. Case and the number of blanks do not count. */
    public String reviewerNamed(String name) throws LibraryException {
        return parts.people().reviewer(name);
    }

    /** The id of the team of a name, which is made if none has it. Case and the number of blanks do not count. */
    public String teamNamed(String name) throws LibraryException {
        return parts.people().team(name);
    }

    // ---- recordings

    /** The named folders that recordings lie under, the library's own first. */
    public List<Root> roots() throws LibraryException {
        return parts.roots().all();
    }

    /** Says where the folder of a root is now; its recordings are found there from then on. */
    public void moveRoot(String name, Path newFolder) throws LibraryException {
        parts.roots().move(name, newFolder);
    }

    /** The call that has a recording of this content, if any. */
    public Optional<String> callWithRecording(String sha256) throws LibraryException {
        return parts.recordings().callWith(sha256);
    }

    /**
     * Describes a recording that stays where it is: root, path, hash and size; the caller fills in the rest.
     *
     * @param file       the recording
     * @param rootFolder the folder it was found under; becomes a root, unless it lies under one
     * @param sha256     of the whole file
     * @throws LibraryException IO if the file cannot be read, or its name could not be read back
     */
    public Recording reference(Path file, Path rootFolder, String sha256) throws LibraryException {
        return parts.recordings().reference(file, rootFolder, sha256);
    }

    /**
     * Copies a recording into the library, and describes the copy: root, path, hash and size; the caller fills in the rest.
     *
     * @throws LibraryException IO if the file cannot be read, or is not of this hash; FULL
     */
    public Recording copyRecording(Path file, String sha256) throws LibraryException {
        return parts.recordings().copy(file, sha256);
    }

    /**
     * Where a recording is now. If it is not where it was, the known folders are searched for a file of its size and hash,
     * which takes as long as reading such files does; where it was found is remembered.
     *
     * @throws LibraryException NOT_FOUND, naming the file
     */
    public Path locate(Recording recording) throws LibraryException {
        return parts.recordings().locate(recording);
    }

    /** Where a recording is, looking only where it was last seen: no search, no reading. */
    public Optional<Path> lastKnown(Recording recording) throws LibraryException {
        return parts.recordings().known(recording.getRoot(), recording.getPath(), recording.getSha256(), recording.getSizeBytes());
    }

    /** Notes that the recording of this content is now this file. The caller has made sure of the content. */
    public void foundAgain(String sha256, Path file) throws LibraryException {
        parts.recordings().foundAgain(sha256, file);
    }

    /**
     * Looks in a folder and below for all recordings that are not where they were.
     *
     * @return how many were found; {@link #locate} knows them from now on
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is remembered then
     */
    public int findMissingIn(Path searched, IProgressMonitor monitor) throws LibraryException {
        return parts.recordings().findMissingIn(searched, monitor);
    }

    /** Keeps how sound without a header is stored in files of an ending (lower case, no dot), in a folder and those below it. */
    public void rememberHeaderless(Path inFolder, String ending, HeaderlessSound sound) throws LibraryException {
        parts.headerless().remember(inFolder, ending, sound);
    }

    /** What was kept of files without a header for a folder, or for the nearest folder above it. */
    public Optional<HeaderlessSound> headerless(Path inFolder, String ending) throws LibraryException {
        return parts.headerless().find(inFolder, ending);
    }

    // ---- techniques seen

    /**
     * Sets who describes items of packs (techniques, caller types, scorecards) when a document that refers to them is saved.
     * Asked only for what the library does not keep yet, on the saving thread, outside of the transaction.
     */
    public void setTechniqueSource(Function<CatalogRef, Optional<SeenTechnique>> source) {
        parts.seen().setSource(source);
    }

    /** Keeps an item of a pack as it is now, unless this version of it is kept already. */
    public void remember(SeenTechnique technique) throws LibraryException {
        parts.seen().remember(technique);
    }

    /** An item of a pack as it was when something first referred to it. */
    public Optional<SeenTechnique> seen(CatalogRef reference) throws LibraryException {
        return parts.seen().find(reference);
    }

    // ---- measures

    /** Keeps what was measured in a call, in place of what was kept before. */
    public void measured(String callId, Measures found) throws LibraryException {
        measuredAll(Map.of(callId, found));
    }

    /** The same for many calls, in one step. */
    public void measuredAll(Map<String, Measures> found) throws LibraryException {
        parts.measures().keep(found);
        parts.changes().ring();
    }

    /** What was last measured in a call, if it was. */
    public Optional<Measures> measures(String callId) throws LibraryException {
        return parts.measures().find(callId);
    }

    // ---- edits not yet saved

    /**
     * Writes down a document that is being edited, in place of what was written before, so that a killed process loses
     * nothing. On the disk when this returns: some milliseconds.
     *
     * @param baseVersion the version that is being edited; 0 for a new one
     * @throws LibraryException READ_ONLY, FULL or IO; the edits themselves are not affected
     */
    public void journal(Document document, long baseVersion) throws LibraryException {
        parts.journal().write(document, baseVersion);
    }

    /** Adds to a review written down before how it has changed since. False where it was not, or all of it takes less room now. */
    public boolean journal(ReviewChange change, long baseVersion) throws LibraryException {
        return parts.journal().add(change, baseVersion);
    }

    /** Edits that processes left which ended without saving or dropping them, the latest first. Not those of running ones, nor what is scored blind by others. */
    public List<JournalEntry> journalled() throws LibraryException {
        return parts.seals().open(parts.journal().left());
    }

    /** Forgets the edits of a document, after it was saved or they were given up. */
    public void dropJournal(String documentId) throws LibraryException {
        parts.journal().drop(documentId);
    }

    // ---- changes and care

    /** Tells of every commit, of this process and others, within half a second, on a thread of the library, until it is closed. */
    public AutoCloseable onChange(Consumer<LibraryChange> listener) throws LibraryException {
        return parts.changes().add(listener);
    }

    /**
     * Looks at the database, every document, its rows, its references, and whether each recording is where it was and of the size
     * it had. Reads everything but the recordings; changes nothing.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public CheckReport check(IProgressMonitor monitor) throws LibraryException {
        return parts.maintenance().check(false, monitor);
    }

    /**
     * The same, and reads every recording to see whether it still is what was imported: as long as reading such files takes.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public CheckReport checkWithRecordings(IProgressMonitor monitor) throws LibraryException {
        return parts.maintenance().check(true, monitor);
    }

    /**
     * Makes all rows that lists and searches read anew from the documents. Documents that cannot be read are kept, are listed with
     * what was known of them, and are told by {@link #damages()}. Other windows on the library learn what is listed otherwise.
     *
     * @return the documents that could not be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is changed then
     */
    public CheckReport rebuildProjection(IProgressMonitor monitor) throws LibraryException {
        CheckReport report = parts.maintenance().rebuild(monitor);
        parts.changes().ring();
        return report;
    }

    /**
     * Why documents could not be read when the lists were last made anew, by their ids; what the lists say of them is what was
     * known before. Empty in a sound library. Milliseconds.
     */
    public Map<String, String> damages() throws LibraryException {
        return parts.queries().damages();
    }

    /** Closes the library after work under way; edits still written down are offered at the next start. May be called twice. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        parts.changes().close();
        parts.journal().close();
        parts.database().close();
        LibraryFolder.released(folder);
    }
}
