/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.timeline.Viewport;
import org.coachline.ui.internal.edit.CallCommands;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call of a library that cannot be written. */
class ReadOnlyReviewTest {

    @TempDir
    private Path folder;

    @Test
    void editsAreRefusedInPlainWords() throws Exception {
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        try (Library made = Library.create(folder.resolve("library"))) {
            made.save(call, 0);
        }
        try (Library library = Library.open(folder.resolve("library"), OpenMode.READ_ONLY)) {
            Viewport viewport = new Viewport(1_000_000);
            LoadedReview loaded = new ReviewLoader(library, Catalog.EMPTY, "Somebody").load(new ReviewInput(call.getId(), null, ""), Map.of());
            OpenReview review = new OpenReview(loaded, viewport, new Playback(PlatformUI.getWorkbench().getDisplay(), viewport));
            assertTrue(review.isReadOnly());
            assertNull(Marking.mark(review, null));
            assertFalse(review.editCall(CallCommands.setQueue(review.call().domain(), review.call().document(), "Billing")));
            assertEquals("Nothing was changed: this library is read only.", StatusLine.text());
            assertFalse(review.isDirty());
            assertEquals(0, review.review().document().getMoments().size());
        }
    }
}
