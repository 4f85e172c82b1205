/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Redaction;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what somebody else has redacted into an open call, at once and without asking: it is no step of undo, because it has happened.
 * Whatever else they changed waits for the next save, which merges. UI thread; reads in the background.
 */
public final class NewerRedactions {

    private NewerRedactions() {
    }

    /** Looks whether the stored call has redactions that the open one has not. */
    public static void look(Library library, OpenReview open) {
        OpenDocument<Call> document = open.call();
        if (document.version() == 0) {
            return;
        }
        String id = document.document().getId();
        Work.quietly("redactions", () -> stored(library, id), found -> takeIn(document, found), UiErrors::mention);
    }

    private static List<Redaction> stored(Library library, String id) throws LibraryException {
        try {
            return List.copyOf(library.load(Call.class, id).document().getRedactions());
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                // Deleted meanwhile: saving tells of it.
                return List.of();
            }
            throw e;
        }
    }

    private static void takeIn(OpenDocument<Call> document, List<Redaction> stored) {
        List<Redaction> mine = document.document().getRedactions();
        List<Redaction> news = stored.stream().filter(each -> mine.stream().noneMatch(own -> each.getId().equals(own.getId()))
                && document.base().getRedactions().stream().noneMatch(known -> each.getId().equals(known.getId()))).toList();
        if (!news.isEmpty()) {
            mine.addAll(EcoreUtil.copyAll(news));
            document.rebase(document.base(), document.version());
            StatusLine.say(RedactionTexts.get("elsewhere", news.size()));
        }
    }
}
