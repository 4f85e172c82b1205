/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.coachline.library.JournalEntry;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.ReviewChange;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * Edits not yet saved, one file a document, in a folder of the process that makes them. The process holds a lock on a file
 * beside that folder for as long as it lives: a folder whose file nobody locks was left by one that crashed.
 */
public final class Journal implements AutoCloseable {

    private static final String MAGIC = "coachline-journal-2";
    /** Without changes after the document. */
    private static final String MAGIC_BEFORE = "coachline-journal-1";
    private static final String ENDING = ".edit";
    private static final String LOCK = ".lock";
    private static final String BEGUN = ".part";
    /** Changes may take so many bytes before they are compared with what the whole document takes. */
    private static final long FEW_BYTES = 1 << 20;

    /** Journals of this very process, whose lock files must not be touched: closing a handle on one would release its lock. */
    private static final Set<String> MINE = ConcurrentHashMap.newKeySet();

    private final Path library;
    private final Path folder;
    private final boolean readOnly;
    private final String owner;
    private final Map<String, Open> open = new HashMap<>();
    private @Nullable FileChannel lock;

    /** A document that was written down by this process, and how many bytes that and the changes since then took. */
    private record Open(long baseVersion, long whole, long added) {
    }

    /**
     * @param library  the library's folder
     * @param readOnly refuses to write
     * @param owner    a name of its own for this one
     */
    public Journal(Path library, boolean readOnly, String owner) {
        this.library = library;
        this.folder = library.resolve(LibraryFolder.JOURNAL);
        this.readOnly = readOnly;
        this.owner = owner;
    }

    /** Writes down a document as it is now, in place of what was written before. On the disk when this returns. */
    public synchronized void write(Document document, long baseVersion) throws LibraryException {
        refuseReadOnly();
        byte[] body = Documents.write(document);
        String head = String.join(" ", MAGIC, Long.toString(baseVersion), Long.toString(System.currentTimeMillis()), Integer.toString(body.length),
                document.getId()) + '\n';
        Path target = folder.resolve(owner).resolve(fileName(document.getId()));
        Path begun = target.resolveSibling(target.getFileName() + BEGUN);
        open.remove(document.getId());
        try {
            begin();
            DurableFile.<IOException>write(begun, target, out -> {
                DurableFile.writeAll(out, ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)));
                DurableFile.writeAll(out, ByteBuffer.wrap(body));
            });
        } catch (IOException e) {
            throw failure(e);
        }
        open.put(document.getId(), new Open(baseVersion, body.length, 0));
    }

    /**
     * Adds how a review has changed since it was written down or added to. On the disk when this returns.
     *
     * @return false where this version of it has not been written down, or so much has been added that the whole takes less room
     */
    public synchronized boolean add(ReviewChange change, long baseVersion) throws LibraryException {
        refuseReadOnly();
        Open before = open.get(change.reviewId());
        if (before == null || before.baseVersion != baseVersion || before.added > Math.max(FEW_BYTES, before.whole)) {
            return false;
        }
        JournalTail.Change written = JournalTail.Change.of(change, System.currentTimeMillis());
        // Where it fails, what was added in part is a torn end, after which nothing may follow.
        open.remove(change.reviewId());
        try {
            written.addTo(folder.resolve(owner).resolve(fileName(change.reviewId())));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw failure(e);
        }
        open.put(change.reviewId(), new Open(baseVersion, before.whole, before.added + written.length()));
        return true;
    }

    private void refuseReadOnly() throws LibraryException {
        if (readOnly) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("library.readOnly", library), null);
        }
    }

    private LibraryException failure(IOException e) {
        boolean full = DiskSpace.isWanting(e, folder);
        return new LibraryException(full ? Reason.FULL : Reason.IO,
                full ? Messages.get("journal.full", folder) : Messages.get("journal.io", folder, Messages.reason(e)), e);
    }

    private void begin() throws IOException {
        if (lock != null) {
            return;
        }
        Files.createDirectories(folder.resolve(owner));
        MINE.add(owner);
        FileChannel channel = FileChannel.open(folder.resolve(owner + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("the lock of a new journal is taken");
        }
        lock = channel;
    }

    /** What crashed processes left, the latest first. */
    public synchronized List<JournalEntry> left() throws LibraryException {
        List<JournalEntry> entries = new ArrayList<>();
        try {
            for (String name : owners()) {
                if (!isAlive(name)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(name), "*" + ENDING)) {
                        for (Path file : files) {
                            entries.add(read(file));
                        }
                    }
                    if (!readOnly) {
                        clear(name);
                    }
                }
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
        entries.sort(Comparator.comparing(JournalEntry::at).reversed());
        return entries;
    }

    /** What is written down now, of processes that run and of those that crashed. */
    List<JournalEntry> all() throws LibraryException {
        List<JournalEntry> entries = new ArrayList<>();
        try {
            for (String name : owners()) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(name), "*" + ENDING)) {
                    for (Path file : files) {
                        read(file, entries);
                    }
                }
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
        return entries;
    }

    private static void read(Path file, List<JournalEntry> entries) throws IOException {
        try {
            entries.add(read(file));
        } catch (NoSuchFileException e) {
            // Saved or given up meanwhile.
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.DEBUG, "gone meanwhile", e);
        }
    }

    /** Forgets the edits of a document: this process's, and those that crashed ones left. */
    public synchronized void drop(String documentId) throws LibraryException {
        if (readOnly) {
            return;
        }
        open.remove(documentId);
        try {
            Files.deleteIfExists(folder.resolve(owner).resolve(fileName(documentId)));
            for (String name : owners()) {
                Path left = folder.resolve(name).resolve(fileName(documentId));
                if (Files.exists(left) && !isAlive(name)) {
                    Files.deleteIfExists(left);
                    removeIfEmpty(name);
                }
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
    }

    private List<String> owners() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return names;
    }

    private boolean isAlive(String name) throws IOException {
        if (MINE.contains(name)) {
            return true;
        }
        Path file = folder.resolve(name + LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        // Shared, which takes no right to write: edits are also left on media that cannot be written.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ); FileLock free = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null;
        }
    }

    /** Takes away what a process that crashed had begun to write and nobody can read: it may be as large as a whole review, and would stay for ever. */
    private void clear(String name) throws IOException {
        boolean any = false;
        try {
            try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder.resolve(name), "*" + BEGUN)) {
                for (Path file : begun) {
                    any |= Files.deleteIfExists(file);
                }
            }
            // An empty folder without a lock may be that of a process which is about to take it.
            if (any) {
                removeIfEmpty(name);
            }
        } catch (NoSuchFileException e) {
            // Another process that starts now has been quicker.
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.DEBUG, "cleared already: " + name, e);
        }
    }

    private void removeIfEmpty(String name) throws IOException {
        try (DirectoryStream<Path> rest = Files.newDirectoryStream(folder.resolve(name))) {
            if (rest.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder.resolve(name));
        Files.deleteIfExists(folder.resolve(name + LOCK));
    }

    private static JournalEntry read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String[] head = new String(bytes, 0, end, StandardCharsets.UTF_8).split(" ", 5);
        try {
            int rest = bytes.length - end - 1;
            if (head.length == 5 && (head[0].equals(MAGIC) && Integer.parseInt(head[3]) <= rest || head[0].equals(MAGIC_BEFORE) && Integer.parseInt(head[3]) == rest)) {
                int after = end + 1 + Integer.parseInt(head[3]);
                Document document = Documents.read(Arrays.copyOfRange(bytes, end + 1, after), file.toString());
                Instant at = Instant.ofEpochMilli(Long.parseLong(head[2]));
                Instant changed = document instanceof Review review ? JournalTail.follow(review, bytes, after, file) : null;
                return new JournalEntry(head[4], Long.parseLong(head[1]), changed == null ? at : changed, document, file);
            }
        } catch (NumberFormatException | DocumentException e) {
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, Messages.get("journal.damaged", file), e);
        }
        return new JournalEntry(head.length == 5 ? head[4] : "", 0, Files.getLastModifiedTime(file).toInstant(), null, file);
    }

    private static String fileName(String documentId) {
        // Ids are UUIDs, but one that came in a file may be anything.
        return UUID.nameUUIDFromBytes(documentId.getBytes(StandardCharsets.UTF_8)) + ENDING;
    }

    /** Gives up the lock: what is still written down is offered at the next start. May be called twice. */
    @Override
    public synchronized void close() {
        FileChannel channel = lock;
        lock = null;
        if (channel == null) {
            return;
        }
        try (channel) {
            removeIfEmpty(owner);
        } catch (IOException e) {
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, Messages.get("journal.io", folder, Messages.reason(e)), e);
        } finally {
            MINE.remove(owner);
        }
    }
}
