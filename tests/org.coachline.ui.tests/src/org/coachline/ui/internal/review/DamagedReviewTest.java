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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call of which a review cannot be read. */
class DamagedReviewTest {

    @TempDir
    private Path folder;
    private final Call call = CoachingFactory.eINSTANCE.createCall();
    private final Review full = review(2, "Spoilt");
    private final Review small = review(1, "Whole");

    private Review review(int moments, String phrase) {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        for (int i = 0; i < moments; i++) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setPhraseHeard(phrase);
            review.getMoments().add(moment);
        }
        return review;
    }

    @BeforeEach
    void saveACallWithTwoReviews() throws Exception {
        call.setId(Documents.newId());
        full.setCallId(call.getId());
        small.setCallId(call.getId());
        try (Library made = Library.create(folder.resolve("library"))) {
            made.save(call, 0);
            made.save(full, 0);
            made.save(small, 0);
        }
    }

    /** Makes documents with such a text ones that cannot be read, and changes nothing else in the database. */
    private void spoil(String... phrases) throws IOException {
        Path database = folder.resolve("library/coachline.db");
        String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
        for (String phrase : phrases) {
            String quoted = "\"" + phrase + "\"";
            assertTrue(bytes.contains(quoted));
            bytes = bytes.replace(quoted, "<" + phrase + "\"");
        }
        Files.writeString(database, bytes, StandardCharsets.ISO_8859_1);
    }

    private LoadedReview load(String review) throws Exception {
        try (Library library = Library.open(folder.resolve("library"), OpenMode.READ_ONLY)) {
            return new ReviewLoader(library, Catalog.EMPTY, "Somebody").load(new ReviewInput(call.getId(), review, ""), Map.of());
        }
    }

    private static ReadReview read(LoadedReview loaded) {
        return Objects.requireNonNull(loaded.read());
    }

    @Test
    void theReviewWithMostInItIsShown() throws Exception {
        LoadedReview loaded = load(null);
        assertEquals(full.getId(), read(loaded).review().document().getId());
        assertNull(read(loaded).unread());
    }

    @Test
    void theNextOneIsShownInPlaceOfADamagedOneAndSaysSo() throws Exception {
        spoil("Spoilt");
        for (String wanted : new String[] {null, full.getId()}) {
            LoadedReview loaded = load(wanted);
            assertEquals(small.getId(), read(loaded).review().document().getId());
            String why = read(loaded).unread();
            assertNotNull(why);
            assertTrue(why.contains(full.getId()), why);
        }
    }

    @Test
    void aCallWithoutAReviewThatCanBeReadGetsANewOne() throws Exception {
        spoil("Spoilt", "Whole");
        LoadedReview loaded = load(null);
        assertEquals(0, read(loaded).review().version());
        assertNotNull(read(loaded).unread());
    }
}
