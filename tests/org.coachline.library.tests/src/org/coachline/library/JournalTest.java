/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.coachline.model.Documents;
import org.coachline.model.ReviewChange;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    /** Holds a lock as a running process does, until its input ends. */
    private static final String HOLDER = """
            import java.nio.channels.FileChannel;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;
            public class Holder {
                public static void main(String[] args) throws Exception {
                    try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                        channel.lock();
                        System.out.println("locked");
                        System.in.read();
                    }
                }
            }
            """;

    @TempDir
    Path temp;

    private Library library;
    private Path folder;
    private Call call;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        folder = temp.resolve("library");
        library = Library.create(folder);
        call = Build.call("saved", "", Build.MONDAY);
        library.save(call, 0);
        call.setTitle("edited");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private void endProcessAndStartAgain() throws LibraryException {
        library.close();
        library = Library.open(folder, OpenMode.READ_WRITE);
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertEquals(1, found.size(), found::toString);
            return found.get(0);
        }
    }

    @Test
    void editsOfAProcessThatEndedAreOfferedWithTheVersionTheyWereMadeOn() throws Exception {
        library.journal(call, 1);
        endProcessAndStartAgain();
        JournalEntry entry = library.journalled().get(0);
        assertEquals(call.getId(), entry.documentId());
        assertEquals(1, entry.baseVersion());
        assertEquals("edited", ((Call) entry.document()).getTitle());
        assertEquals("saved", library.load(Call.class, call.getId()).document().getTitle());
    }

    @Test
    void editsOfThisProcessAreNotOffered() throws Exception {
        library.journal(call, 1);
        assertEquals(List.of(), library.journalled());
        try (Library second = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of(), second.journalled());
        }
    }

    @Test
    void editsOfAnotherRunningProcessAreNotOfferedUntilItEnds() throws Exception {
        library.journal(call, 1);
        library.close();
        Path lock = only(".lock");
        Path source = Files.writeString(temp.resolve("Holder.java"), HOLDER);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(), lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = holder.inputReader()) {
            assertEquals("locked", out.readLine());
            library = Library.open(folder, OpenMode.READ_WRITE);
            assertEquals(List.of(), library.journalled());
            library.dropJournal(call.getId());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertEquals(1, library.journalled().size());
    }

    @Test
    void theLastOfSeveralEditsCounts() throws Exception {
        library.journal(call, 1);
        call.setTitle("edited again");
        library.journal(call, 1);
        endProcessAndStartAgain();
        assertEquals(List.of("edited again"), library.journalled().stream().map(entry -> ((Call) entry.document()).getTitle()).toList());
    }

    @Test
    void droppedEditsAreNotOffered() throws Exception {
        library.journal(call, 1);
        library.dropJournal(call.getId());
        endProcessAndStartAgain();
        assertEquals(List.of(), library.journalled());
    }

    @Test
    void whatWasOfferedIsGoneOnceItIsDropped() throws Exception {
        library.journal(call, 1);
        endProcessAndStartAgain();
        library.dropJournal(call.getId());
        assertEquals(List.of(), library.journalled());
        try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aNewDocumentThatWasNeverSavedIsOfferedToo() throws Exception {
        library.journal(Build.call("never saved", "", Build.MONDAY), 0);
        endProcessAndStartAgain();
        assertEquals(0, library.journalled().get(0).baseVersion());
    }

    @Test
    void damagedEditsAreNamedAndTheOthersOffered() throws Exception {
        library.journal(call, 1);
        Path file = only(".edit");
        byte[] whole = Files.readAllBytes(file);
        library.journal(Build.call("other", "", Build.MONDAY), 0);
        endProcessAndStartAgain();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        List<JournalEntry> entries = library.journalled();
        assertEquals(2, entries.size());
        JournalEntry damaged = entries.stream().filter(entry -> entry.documentId().equals(call.getId())).findFirst().orElseThrow();
        assertNull(damaged.document());
        assertTrue(entries.stream().anyMatch(entry -> entry.document() != null));
        assertNotNull(damaged.file());
    }

    @Test
    void whatACrashedProcessHadOnlyBegunToWriteIsTakenAway() throws Exception {
        library.journal(call, 1);
        Path edit = only(".edit");
        library.close();
        Files.write(edit.resolveSibling(edit.getFileName() + ".part"), new byte[100]);
        library = Library.open(folder, OpenMode.READ_WRITE);
        assertEquals(1, library.journalled().size());
        assertEquals(edit, only(".edit"));
        assertFalse(Files.exists(edit.resolveSibling(edit.getFileName() + ".part")));
        library.dropJournal(call.getId());
        Path other = Files.createDirectories(folder.resolve("journal/another"));
        Files.write(other.resolve("x.edit.part"), new byte[100]);
        assertEquals(List.of(), library.journalled());
        try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aProcessWithoutEditsLeavesNothing() throws Exception {
        library.journal(call, 1);
        library.dropJournal(call.getId());
        library.close();
        try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private Review journalledReview() throws LibraryException {
        Review review = Build.review(call, "");
        for (int i = 0; i < 5; i++) {
            Build.moment(review, "validate-first", Verdict.MISSED, i, "moment " + i);
        }
        Build.note(review, "about two of them").getMoments().addAll(review.getMoments().subList(1, 3));
        library.save(review, 0);
        library.journal(review, 1);
        return review;
    }

    private static String text(Document document) {
        return new String(Documents.write(document), StandardCharsets.UTF_8);
    }

    private Document left(String id) throws LibraryException {
        return library.journalled().stream().filter(entry -> entry.documentId().equals(id)).findFirst().orElseThrow().document();
    }

    @Test
    void changesAreFollowedInTheirOrder() throws Exception {
        Review review = journalledReview();
        Moment first = review.getMoments().get(0);
        first.setComment("heard again");
        assertTrue(library.journal(ReviewChange.of(review, List.of(first), Set.of()), 1));
        Moment gone = review.getMoments().remove(1);
        review.getNotes().get(0).getMoments().remove(gone);
        Moment put = Build.moment(review, "show-empathy", Verdict.USED_WELL, 9, "new");
        review.getMoments().move(0, put);
        review.setSummary("all in all");
        review.getNotes().get(0).getMoments().add(put);
        assertTrue(library.journal(ReviewChange.of(review, List.of(put), Set.of(gone.getId())), 1));
        endProcessAndStartAgain();
        assertEquals(text(review), text(left(review.getId())));
        assertEquals(1, library.journalled().get(0).baseVersion());
    }

    @Test
    void aChangeTakesTheRoomOfWhatHasChanged() throws Exception {
        Review review = journalledReview();
        for (int i = 0; i < 2_000; i++) {
            Build.moment(review, "validate-first", Verdict.MISSED, i, "moment " + i);
        }
        library.journal(review, 1);
        long whole = Files.size(only(".edit"));
        Moment first = review.getMoments().get(0);
        first.setComment("heard again");
        assertTrue(library.journal(ReviewChange.of(review, List.of(first), Set.of()), 1));
        long added = Files.size(only(".edit")) - whole;
        assertTrue(added > 0 && added < 2_000, () -> added + " of " + whole);
    }

    @Test
    void aChangeThatWasTornIsLeftOutAndWhatStandsBeforeItCounts() throws Exception {
        Review review = journalledReview();
        Moment first = review.getMoments().get(0);
        first.setComment("heard again");
        library.journal(ReviewChange.of(review, List.of(first), Set.of()), 1);
        String wanted = text(review);
        Path file = only(".edit");
        int whole = (int) Files.size(file);
        first.setComment("and again");
        library.journal(ReviewChange.of(review, List.of(first), Set.of()), 1);
        byte[] bytes = Files.readAllBytes(file);
        endProcessAndStartAgain();
        for (int kept = whole; kept < bytes.length; kept += 7) {
            Files.write(file, Arrays.copyOf(bytes, kept));
            assertEquals(wanted, text(left(review.getId())));
        }
        byte[] spoilt = bytes.clone();
        spoilt[bytes.length - 20] ^= 1;
        Files.write(file, spoilt);
        assertEquals(wanted, text(left(review.getId())));
    }

    @Test
    void thereIsNothingToAddToBeforeTheWholeIsWrittenDown() throws Exception {
        Review review = Build.review(call, "");
        Moment moment = Build.moment(review, "validate-first", Verdict.MISSED, 0, "");
        assertFalse(library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 0));
        library.journal(review, 0);
        assertFalse(library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 1), "it was written down of another version");
        assertTrue(library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 0));
        library.dropJournal(review.getId());
        assertFalse(library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 0));
    }

    @Test
    void whereChangesTakeMoreRoomThanTheWholeThatIsAskedFor() throws Exception {
        Review review = journalledReview();
        Moment moment = review.getMoments().get(0);
        moment.setComment("x".repeat(300_000));
        int added = 0;
        while (library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 1)) {
            added++;
            assertTrue(added < 10, "it grows without an end");
        }
        library.journal(review, 1);
        assertTrue(library.journal(ReviewChange.of(review, List.of(moment), Set.of()), 1));
        endProcessAndStartAgain();
        assertEquals(text(review), text(left(review.getId())));
    }
}
