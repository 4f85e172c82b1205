/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.coachline.library.Build;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.OutlinedMoment;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What timelines draw first is what the document says, for the version that is stored. */
class OutlinesTest {

    @TempDir
    Path temp;

    private Path folder;
    private Call call;
    private Review review;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        folder = temp.resolve("library");
        call = Build.call("A refund", "", Build.MONDAY);
        review = crowded(call, Outlines.LEAST);
        try (Library library = Library.create(folder)) {
            library.save(call, 0);
            library.save(review, 0);
        }
    }

    private static Review crowded(Call call, int moments) {
        Review review = Build.review(call, "");
        Random random = new Random(moments);
        for (int i = 0; i < moments; i++) {
            Moment moment = Build.moment(review, "technique-" + random.nextInt(30), Verdict.get(random.nextInt(5)), random.nextLong(600_000_000L), "a comment");
            moment.setChannel(ChannelRole.get(random.nextInt(4)));
            if (i % 7 == 0) {
                moment.setTechnique(null);
                moment.setEndMicros(moment.getStartMicros());
            }
        }
        // Ids are UUIDs, but what came in a file may be anything.
        review.getMoments().get(0).setId("");
        review.getMoments().get(1).setId("ein Augenblick, \u65e5\u672c");
        review.getMoments().get(2).setId(review.getMoments().get(2).getId().toUpperCase(java.util.Locale.ROOT));
        return review;
    }

    private static List<OutlinedMoment> said(Review review) {
        return review.getMoments().stream().sorted(Comparator.comparingLong(Moment::getStartMicros).thenComparingLong(Moment::getEndMicros))
                .map(each -> new OutlinedMoment(each.getId(), each.getStartMicros(), each.getEndMicros(), each.getChannel(), each.getTechnique(), each.getVerdict()))
                .toList();
    }

    private List<OutlinedMoment> outline() throws LibraryException {
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            return library.outline(review.getId());
        }
    }

    private void change(String sql) throws LibraryException {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> session.update(sql));
        } finally {
            LibraryFolder.released(folder);
        }
    }

    private static List<CheckReport.Problem> untrue(Library library) throws LibraryException {
        return library.check(new NullProgressMonitor()).problems().stream().filter(problem -> problem.area() == CheckReport.Area.PROJECTION).toList();
    }

    @Test
    void theOutlineIsTheMomentsInTheOrderOfTime() throws Exception {
        assertEquals(said(review), outline());
    }

    @Test
    void savingAgainBringsTheOutlineAlong() throws Exception {
        review.getMoments().get(3).setStartMicros(0);
        review.getMoments().remove(4);
        Build.moment(review, "another", Verdict.MISSED, 5, "");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.save(review, 1);
        }
        assertEquals(said(review), outline());
    }

    @Test
    void aReviewWithFewMomentsHasNoneAndLosesIt() throws Exception {
        review.getMoments().remove(0);
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.save(review, 1);
        }
        assertEquals(List.of(), outline());
    }

    @Test
    void theOutlineOfAnotherVersionIsNotShown() throws Exception {
        change("UPDATE documents SET version = version + 1 WHERE id = '" + review.getId() + "'");
        assertEquals(List.of(), outline());
    }

    @Test
    void anOutlineGoesWithItsReview() throws Exception {
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.delete(Review.class, review.getId(), 1, "somebody");
        }
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_ONLY, Schema.CURRENT)) {
            assertEquals(0, (long) database.read(session -> session.number("SELECT COUNT(*) FROM outlines")));
        } finally {
            LibraryFolder.released(folder);
        }
    }

    @Test
    void aCheckFindsOneThatIsNotTrueAndARebuildMendsIt() throws Exception {
        change("UPDATE outlines SET body = x'0000'");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(1, untrue(library).size());
            library.rebuildProjection(new NullProgressMonitor());
            assertEquals(List.of(), untrue(library));
        }
        assertEquals(said(review), outline());
    }

    @Test
    void aLibraryOfAnOlderVersionIsSoundWithoutOutlines() throws Exception {
        change("DELETE FROM outlines");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of(), untrue(library));
            assertEquals(List.of(), library.outline(review.getId()));
        }
    }

    @Test
    void oneThatCannotBeReadIsNoneSinceTheDocumentSaysItAll() throws Exception {
        change("UPDATE outlines SET body = x'06FF'");
        assertEquals(List.of(), outline());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.3, 0.5, 0.999})
    void oneThatIsCutOffIsRefused(double kept) {
        byte[] whole = OutlineBytes.of(review);
        assertThrows(IllegalArgumentException.class, () -> OutlineBytes.read(Arrays.copyOf(whole, (int) (whole.length * kept))));
    }

    @Test
    void bytesThatWereChangedGiveOtherMomentsOrARefusalAndNothingElse() {
        byte[] whole = OutlineBytes.of(crowded(call, 40));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                OutlineBytes.read(changed);
            } catch (IllegalArgumentException e) {
                // As it is to be.
            }
        }
    }
}
