/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.library.JournalEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Review;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.scoring.ScorecardEditor;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Offers the edits that a process wrote down and could not save, after a library was opened. UI thread. */
public final class RestoredEdits {

    private static final int MOST_NAMED = 8;
    private static final Map<String, JournalEntry> WAITING = new HashMap<>();

    private RestoredEdits() {
    }

    /** Looks for unsaved edits of calls, reviews, plans and scorecards in a library and, if there are any, asks what to do with them. */
    public static void offer(IWorkbenchWindow window, Library library) {
        Work.quietly("journal", () -> {
            List<JournalEntry> entries = latest(library.journalled());
            return new Kept(entries, names(library, entries));
        }, kept -> ask(window, library, kept), UiErrors::mention);
    }

    /**
     * What there is to be brought back.
     *
     * @param names of what it belongs to, as people call it
     */
    private record Kept(List<JournalEntry> entries, List<String> names) {
    }

    private static List<JournalEntry> latest(List<JournalEntry> all) {
        // Whoever ended twice before saving left the same document twice: what was written last has all of it, and comes first.
        Map<String, JournalEntry> latest = new LinkedHashMap<>();
        all.stream().filter(entry -> entry.document() instanceof Review || entry.document() instanceof Call
                        || entry.document() instanceof CoachingPlan || entry.document() instanceof KeptScorecard)
                .forEach(entry -> latest.putIfAbsent(entry.documentId(), entry));
        return List.copyOf(latest.values());
    }

    private static List<String> names(Library library, List<JournalEntry> entries) throws LibraryException {
        if (entries.isEmpty()) {
            return List.of();
        }
        LoadedReview.People people = new LoadedReview.People(library.agents(), Map.of());
        // A call and its review are one thing to whoever worked on them.
        Set<String> names = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            names.add(switch (entry.document()) {
                case CoachingPlan plan -> Texts.get("journal.plan", String.valueOf(plan.getTitle()));
                case KeptScorecard scorecard -> Texts.get("journal.scorecard", scorecard.getScorecard() == null ? "" : String.valueOf(scorecard.getScorecard().getName()));
                case Review review -> call(library, review.getCallId(), people);
                case Call call -> CallNames.title(call, people);
                case null, default -> entry.documentId();
            });
        }
        return List.copyOf(names);
    }

    private static String call(Library library, String id, LoadedReview.People people) throws LibraryException {
        try {
            return CallNames.title(library.load(Call.class, id).document(), people);
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.NOT_FOUND && e.reason() != LibraryException.Reason.DAMAGED) {
                throw e;
            }
            // What is wrong with the call is said when it is opened.
            return Texts.get("call.untitled");
        }
    }

    private static void ask(IWorkbenchWindow window, Library library, Kept kept) {
        List<JournalEntry> entries = kept.entries;
        if (entries.isEmpty() || window.getShell() == null) {
            return;
        }
        MessageDialog dialog = new MessageDialog(window.getShell(), Texts.get("journal.title"), null, question(kept.names), MessageDialog.QUESTION, 0,
                Texts.get("journal.open"), Texts.get("journal.later"), Texts.get("journal.discard"));
        dialog.create();
        Shell shell = dialog.getShell();
        // While the workbench starts, the window may become the active one behind its dialog: that then gets neither Enter nor Tab.
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.forceActive();
            }
        });
        int answer = dialog.open();
        if (answer == 0) {
            open(window, entries);
        } else if (answer == 2) {
            Session.get().writer().execute(() -> discard(library, entries));
        }
    }

    private static String question(List<String> names) {
        String shown = names.stream().limit(MOST_NAMED).map(name -> Texts.get("journal.name", name)).collect(Collectors.joining("\n"));
        int more = names.size() - MOST_NAMED;
        return Texts.get("journal.question", names.size(), more > 0 ? shown + '\n' + Texts.get("journal.more", more) : shown);
    }

    private static void open(IWorkbenchWindow window, List<JournalEntry> entries) {
        // The page of the day, with which the workbench may have begun, has no room for them.
        if (!window.getActivePage().isEditorAreaVisible()) {
            try {
                PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window);
            } catch (WorkbenchException e) {
                UiErrors.mention(e);
            }
        }
        Set<ReviewInput> reviews = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.document() instanceof CoachingPlan plan) {
                PlanOpener.openRestored(window.getActivePage(), plan, entry.baseVersion());
            } else if (entry.document() instanceof KeptScorecard scorecard) {
                ScorecardEditor.openRestored(window.getActivePage(), scorecard, entry.baseVersion());
            } else {
                WAITING.put(entry.documentId(), entry);
                reviews.add(input(entry));
            }
        }
        // The facts of a call come back with the review that was being written, not beside it.
        reviews.stream().filter(input -> input.reviewId() != null || reviews.stream().noneMatch(other -> other.reviewId() != null
                && other.callId().equals(input.callId()))).forEach(input -> ReviewOpener.reopen(window, input));
    }

    private static void discard(Library library, List<JournalEntry> entries) {
        try {
            for (JournalEntry entry : entries) {
                library.dropJournal(entry.documentId());
            }
        } catch (LibraryException e) {
            UiErrors.mention(e);
        }
    }

    private static ReviewInput input(JournalEntry entry) {
        Document document = entry.document();
        return document instanceof Review review ? new ReviewInput(review.getCallId(), entry.baseVersion() == 0 ? null : review.getId(), "")
                : new ReviewInput(entry.documentId(), null, "");
    }

    /** The edits that wait for their documents to be opened, by document id. */
    static Map<String, JournalEntry> take() {
        return Map.copyOf(WAITING);
    }

    /** The edits of a document have been brought back. */
    static void restored(String documentId) {
        WAITING.remove(documentId);
    }
}
