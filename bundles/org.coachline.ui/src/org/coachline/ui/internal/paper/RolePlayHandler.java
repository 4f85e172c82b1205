/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.paper;

import java.nio.file.Path;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.insight.debrief.RolePlayReader;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.records.Export;
import org.coachline.report.paper.PaperFile;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that writes cards for role-plays: of the call or plan at hand, or of the packs. */
public final class RolePlayHandler extends AbstractHandler {

    /** What cards are made of. */
    public enum Source {
        /** Moments of a call. */
        CALL,
        /** Evidence of a plan. */
        PLAN,
        /** Cards of packs. */
        PACKS
    }

    /**
     * What was chosen in the dialog.
     *
     * @param source  of the cards
     * @param perPage so many stand on a page
     * @param names   whether they say whose call it was
     */
    public record Choice(Source source, int perPage, boolean names) {
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        Library library = Session.get().library();
        if (page == null || library == null) {
            return null;
        }
        AtHand hand = AtHand.of(page);
        if (!hand.saved(page)) {
            return null;
        }
        RolePlayDialog dialog = new RolePlayDialog(window.getShell(), hand.callId() != null, hand.planId() != null);
        Choice choice = dialog.open() == Window.OK ? dialog.choice() : null;
        if (choice != null) {
            Catalog catalog = Session.get().catalog();
            Work.quietly(PaperTexts.get("cards.title"), () -> cards(library, catalog, hand, choice), cards -> write(window.getShell(), cards, choice, hand),
                    UiErrors::mention);
        }
        return null;
    }

    private static List<RolePlayCard> cards(Library library, Catalog catalog, AtHand hand, Choice choice) throws LibraryException {
        RolePlayReader reader = new RolePlayReader(library, catalog, choice.names());
        String call = hand.callId();
        String plan = hand.planId();
        return switch (choice.source()) {
        case CALL -> call == null ? List.of() : reader.ofCall(call, null);
        case PLAN -> plan == null ? List.of() : reader.ofPlan(plan);
        case PACKS -> reader.ofPacks(null);
        };
    }

    /** Whose words are on the cards; nobody's of a library on those of packs. */
    private static List<Export> exports(Choice choice, AtHand hand, Path file) {
        return switch (choice.source()) {
        case CALL -> List.of(Export.of(Export.What.CARDS, "Call", String.valueOf(hand.callId()), file));
        case PLAN -> List.of(Export.of(Export.What.CARDS, "CoachingPlan", String.valueOf(hand.planId()), file));
        case PACKS -> List.of();
        };
    }

    private static void write(Shell shell, List<RolePlayCard> cards, Choice choice, AtHand hand) {
        if (cards.isEmpty()) {
            StatusLine.problem(PaperTexts.get("cards.none"));
            return;
        }
        PaperSaving.ask(shell, PaperTexts.get("cards.title"), PaperTexts.get("cards.file"), file -> write(cards, choice, hand, file));
    }

    /** Writes cards in the background; the status line says when they are there. UI thread. */
    public static void write(List<RolePlayCard> cards, Choice choice, AtHand hand, Path file) {
        PaperSaving.write(file, exports(choice, hand, file), "cards.done", "cards.failed", (to, monitor) -> PaperFile.write(cards, choice.perPage(), to, monitor));
    }
}
