/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.MomentItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of many moments before their document has been read, against what the document says. */
class OutlinedReviewTest {

    private static final int MANY = 2_000;

    @TempDir
    private Path folder;
    private final Call call = CoachingFactory.eINSTANCE.createCall();
    private final Review review = CoachingFactory.eINSTANCE.createReview();
    private Library library;
    private ReviewLoader loader;

    @BeforeEach
    void saveAReviewWithManyMoments() throws Exception {
        call.setId(Documents.newId());
        Marker marker = CoachingFactory.eINSTANCE.createMarker();
        marker.setId(Documents.newId());
        marker.setStartMicros(5_000_000);
        call.getMarkers().add(marker);
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        for (int i = 0; i < MANY; i++) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(i * 31L % 50 * 100_000);
            // Some end before they begin: a file from elsewhere may say anything.
            moment.setEndMicros(moment.getStartMicros() + (i % 11 - 2) * 100_000L);
            moment.setChannel(ChannelRole.get(i % 4));
            moment.setTechnique(i % 6 == 0 ? null : new CatalogRef("org.example.gone", "technique-" + i % 3, "1.0." + i % 2));
            moment.setVerdict(Verdict.get(i % 5));
            review.getMoments().add(moment);
        }
        library = Library.create(folder.resolve("library"));
        library.save(call, 0);
        library.save(review, 0);
        loader = new ReviewLoader(library, Catalog.EMPTY, "Somebody");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ReviewInput input() {
        return new ReviewInput(call.getId(), null, "");
    }

    @Test
    void theOutlineIsThePictureOfTheDocument() throws Exception {
        LoadedReview begun = loader.begin(input(), Map.of());
        assertNull(begun.read());
        assertEquals(MANY + 1, begun.items().size());
        assertEquals(review.getId(), begun.shown().id());
        ReadReview read = loader.readOn(input(), begun);
        assertEquals(begun.items(), read.items());
        assertEquals(MANY, read.moments().byTime().size());
        assertEquals(1, read.review().version());
    }

    @Test
    void readAtOnceItIsTheSamePicture() throws Exception {
        List<MomentItem> atOnce = loader.load(input(), Map.of()).items().byTime();
        List<MomentItem> first = loader.begin(input(), Map.of()).items().byTime();
        assertEquals(plain(atOnce), plain(first));
    }

    private static List<String> plain(List<MomentItem> items) {
        return items.stream().map(each -> String.join("|", each.id(), each.start() + "-" + each.end(), each.lane(), each.label(), each.glyph().name(),
                String.valueOf(each.voice()), String.valueOf(each.icon()))).toList();
    }

    @Test
    void whereSomebodySavedMeanwhileTheDocumentIsShown() throws Exception {
        LoadedReview begun = loader.begin(input(), Map.of());
        review.getMoments().remove(7);
        library.save(review, 1);
        ReadReview read = loader.readOn(input(), begun);
        assertEquals(2, read.review().version());
        assertEquals(MANY, read.items().size());
    }

    @Test
    void editsThatAreBroughtBackAreShownAtOnce() throws Exception {
        Review edited = Documents.copy(review);
        edited.getMoments().remove(0);
        library.journal(edited, 1);
        library.close();
        library = Library.open(folder.resolve("library"), org.coachline.library.OpenMode.READ_WRITE);
        loader = new ReviewLoader(library, Catalog.EMPTY, "Somebody");
        var left = library.journalled().getFirst();
        LoadedReview begun = loader.begin(input(), Map.of(review.getId(), left));
        ReadReview read = begun.read();
        assertNotNull(read);
        assertEquals(MANY, begun.items().size(), "a moment less and the marker");
        assertEquals(MANY - 1, read.moments().byTime().size());
        assertEquals(MANY, read.review().base().getMoments().size());
    }

    @Test
    void aReviewWithFewMomentsIsReadAtOnce() throws Exception {
        review.getMoments().remove(0);
        library.save(review, 1);
        assertNotNull(loader.begin(input(), Map.of()).read());
    }
}
