/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.JournalEntry;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Root;
import org.coachline.library.records.Outcome;
import org.coachline.library.records.UnusedCopies.Found;
import org.coachline.library.records.UnusedCopy;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Looks for copies of recordings that nothing refers to, and deletes them. Documents are asked and not only rows, because rows may be wrong
 * and a file that is gone cannot be made anew.
 */
public final class CopySearch {

    /** How long a copy must have lain there: who imports copies first and saves then. */
    public static final Duration REST = Duration.ofDays(1);

    private static final String SUBJECT = "Recording";
    private static final Pattern BEGUN = Pattern.compile("[0-9a-f]{2}/\\.[0-9a-f-]{36}\\.part");
    private static final String USED = "SELECT COUNT(*) FROM recordings WHERE root <> ? AND (root = ? AND path = ? OR sha256 = ?)";
    private static final int HASH_AT = 3;
    private static final int HASH_END = 67;
    private static final int PARTS = 100;

    private final Parts parts;
    private final Path folder;
    private final Set<Path> backups;

    /**
     * @param parts   of the library
     * @param backups folders in which backups may lie; one that is not there hides what its backups need, but for the library's own
     */
    public CopySearch(Parts parts, Collection<Path> backups) {
        this.parts = parts;
        this.folder = parts.roots().own().folder();
        this.backups = new HashSet<>(backups);
        this.backups.add(parts.folder().resolve(BackupFolder.OWN));
    }

    /** Copies that may be unused, by path and by the hash in their names. */
    private static final class Candidates {
        private final Map<String, UnusedCopy> byPath = new TreeMap<>();
        private final Map<String, Set<String>> byHash = new HashMap<>();
        private final List<String> unknown = new ArrayList<>();

        void add(UnusedCopy copy) {
            byPath.put(copy.path(), copy);
            if (isCopy(copy.path())) {
                byHash.computeIfAbsent(hash(copy.path()), any -> new HashSet<>()).add(copy.path());
            }
        }

        void keep(String path) {
            byPath.remove(path);
        }

        void keepContent(String sha256) {
            Set<String> paths = byHash.remove(sha256);
            if (paths != null) {
                byPath.keySet().removeAll(paths);
            }
        }

        boolean hasCopies() {
            return byPath.keySet().stream().anyMatch(Candidates::isCopy);
        }

        /** What was only begun was never anybody's; of the rest nothing is called unused where something could not be read. */
        Found found() {
            return new Found(byPath.values().stream().filter(each -> unknown.isEmpty() || !isCopy(each.path())).toList(), unknown);
        }

        static boolean isCopy(String path) {
            return BackupFolder.RECORDING.matcher(path).matches();
        }

        static String hash(String path) {
            return path.substring(HASH_AT, HASH_END);
        }
    }

    /** What is unused now. */
    public Found find(Instant now, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, PARTS);
        Candidates candidates = new Candidates();
        try {
            list(now.minus(REST), candidates);
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("recording.unreadable", folder, Messages.reason(e)), e);
        }
        progress.split(PARTS / 10);
        parts.database().read(session -> {
            rows(session, candidates);
            if (candidates.hasCopies()) {
                calls(session, candidates, progress.split(PARTS * 8 / 10));
            }
            return candidates;
        });
        if (candidates.hasCopies()) {
            edits(candidates);
            for (Path each : backups) {
                backups(each, candidates);
            }
        }
        progress.done();
        return candidates.found();
    }

    private void list(Instant rested, Candidates candidates) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.find(folder, 2, (file, attributes) -> attributes.isRegularFile())) {
            files = all.toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
            if (Candidates.isCopy(path) || BEGUN.matcher(path).matches()) {
                try {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    Instant since = attributes.lastModifiedTime().toInstant();
                    if (since.isBefore(rested)) {
                        candidates.add(new UnusedCopy(path, attributes.size(), since));
                    }
                } catch (NoSuchFileException e) {
                    // Deleted meanwhile, or given its name.
                    System.getLogger(CopySearch.class.getName()).log(System.Logger.Level.DEBUG, "gone meanwhile", e);
                }
            }
        }
    }

    private static void rows(Session session, Candidates candidates) throws SQLException {
        session.each("SELECT root, path, sha256 FROM recordings WHERE root <> ?", row -> {
            if (Root.LIBRARY.equals(row.getString(1))) {
                candidates.keep(row.getString(2));
            }
            // One that lies elsewhere and is lost is found again by its content, wherever that is.
            candidates.keepContent(row.getString(3));
        }, Root.GONE);
        session.each("SELECT path FROM found_recordings WHERE root = ?", row -> candidates.keep(row.getString(1)), Root.LIBRARY);
        // Whoever deletes them next has it on record already.
        session.each("SELECT path FROM doomed_files WHERE root = ?", row -> candidates.keep(row.getString(1)), Root.LIBRARY);
    }

    private static void calls(Session session, Candidates candidates, SubMonitor progress) throws SQLException {
        String type = Call.class.getSimpleName();
        progress.setWorkRemaining((int) session.number("SELECT COUNT(*) FROM documents WHERE type = ?", type));
        session.each("SELECT id, body FROM documents WHERE type = ? ORDER BY id", row -> {
            progress.split(1);
            String name = Messages.get("document.name", DocumentStore.kind(type), row.getString(1));
            try {
                refer(Documents.read(row.getBytes(2), name), candidates);
            } catch (DocumentException e) {
                candidates.unknown.add(Messages.get("copies.unreadable", e.getMessage()));
            }
        }, type);
    }

    private static void refer(Document document, Candidates candidates) {
        if (document instanceof Call call) {
            for (Leg leg : call.getLegs()) {
                for (Recording recording : leg.getRecordings()) {
                    if (!Root.GONE.equals(recording.getRoot())) {
                        candidates.keep(Rows.orEmpty(recording.getPath()));
                        candidates.keepContent(Rows.orEmpty(recording.getSha256()));
                    }
                }
            }
        }
    }

    /** Of running processes and of crashed ones. */
    private void edits(Candidates candidates) throws LibraryException {
        for (JournalEntry each : parts.journal().all()) {
            Document document = each.document();
            if (document == null) {
                candidates.unknown.add(Messages.get("copies.edit", each.file()));
            } else {
                refer(document, candidates);
            }
        }
    }

    private void backups(Path place, Candidates candidates) {
        boolean own = place.equals(parts.folder().resolve(BackupFolder.OWN));
        if (own && !Files.exists(place)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place, entry -> Files.exists(entry.resolve(BackupFolder.KNOWN)))) {
            for (Path entry : entries) {
                for (BackupFolder.Known known : BackupFolder.known(entry)) {
                    Path copied = place.resolve(BackupFolder.POOL).resolve(known.path());
                    if (!Files.isRegularFile(copied) || Files.size(copied) != known.bytes()) {
                        candidates.keep(known.path());
                    }
                }
            }
        } catch (IOException | java.io.UncheckedIOException | java.nio.file.DirectoryIteratorException e) {
            System.getLogger(CopySearch.class.getName()).log(System.Logger.Level.DEBUG, "backups cannot be read", e);
            candidates.unknown.add(Messages.get("copies.backups", place));
        }
    }

    /** Deletes what is still unused of some. */
    public Outcome delete(Collection<String> paths, String reason, String who, Instant now, IProgressMonitor monitor) throws LibraryException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("no reason");
        }
        SubMonitor progress = SubMonitor.convert(monitor, PARTS);
        Found found = find(now, progress.split(PARTS / 2));
        Set<String> wanted = new HashSet<>(paths);
        List<UnusedCopy> going = parts.database().write(session -> {
            List<UnusedCopy> unused = new ArrayList<>();
            List<AuditNote> notes = new ArrayList<>();
            for (UnusedCopy each : found.copies()) {
                if (wanted.contains(each.path()) && !isUsed(session, each.path())) {
                    unused.add(each);
                    notes.add(AuditNote.of(AuditKind.DELETION, SUBJECT, each.path(), who).labelled(Messages.get("copies.record", each.bytes(), reason.strip())));
                }
            }
            parts.documents().note(session, notes);
            return unused;
        });
        // From here on it is on record that they go: who stops now has them go all the same.
        List<String> left = new ArrayList<>(found.unknown());
        List<AuditNote> stayed = new ArrayList<>();
        int deleted = 0;
        for (UnusedCopy each : going) {
            try {
                delete(each.path(), now.minus(REST));
                deleted++;
            } catch (IOException e) {
                String why = Messages.get("doomed.failed", each.path(), Messages.reason(e));
                left.add(why);
                stayed.add(AuditNote.of(AuditKind.DELETION, SUBJECT, each.path(), who).labelled(why));
            }
        }
        parts.audit().record(stayed);
        progress.done();
        return new Outcome(deleted, deleted, left, left.isEmpty());
    }

    private static boolean isUsed(Session session, String path) throws SQLException {
        return Candidates.isCopy(path) && session.number(USED, Root.GONE, Root.LIBRARY, path, Candidates.hash(path)) > 0;
    }

    /**
     * Deletes one, unless an import has taken it meanwhile: that gives it a new time, or finds it gone and copies it anew. Under a name of its own
     * first, so that nobody can come in between.
     */
    private void delete(String path, Instant rested) throws IOException {
        Path file = folder.resolve(path);
        Path going = file.resolveSibling("." + UUID.randomUUID() + ".part");
        Files.move(file, going, StandardCopyOption.ATOMIC_MOVE);
        if (Files.getLastModifiedTime(going).toInstant().isBefore(rested)) {
            Files.delete(going);
            return;
        }
        try {
            Files.move(going, file);
        } catch (FileAlreadyExistsException e) {
            // It was copied anew: the same content.
            Files.delete(going);
        }
        throw new IOException(Messages.get("copies.taken"));
    }
}
