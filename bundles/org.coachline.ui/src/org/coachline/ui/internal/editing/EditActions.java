/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/**
 * What Cut, Copy, Paste and Select All of the Edit menu mean in a part of a review: in a field its text, else the
 * moments. The platform asks the active part, not the field that has the focus; so this one looks. UI thread.
 */
public final class EditActions extends Action {

    private final IWorkbenchPage page;
    private final Consumer<Deed.Place> moments;
    private final Function<Words, Runnable> words;

    private EditActions(ActionFactory factory, IWorkbenchPage page, Consumer<Deed.Place> moments, Function<Words, Runnable> words) {
        this.page = page;
        this.moments = moments;
        this.words = words;
        setId(factory.getId());
        setActionDefinitionId(factory.getCommandId());
    }

    /** Has a part's action bars mean this. */
    public static void install(IActionBars bars, IWorkbenchPage page) {
        add(bars, new EditActions(ActionFactory.CUT, page, deed("cut"), Words::cut));
        add(bars, new EditActions(ActionFactory.COPY, page, deed("copy"), Words::copy));
        add(bars, new EditActions(ActionFactory.PASTE, page, deed("paste"), Words::paste));
        add(bars, new EditActions(ActionFactory.SELECT_ALL, page, deed("selectAll"), Words::selectAll));
    }

    /** Has Select All mean the rows of a part that lists moments, where the keyboard is in no field with text. */
    public static void installSelectAll(IActionBars bars, Runnable rows) {
        install(bars, ActionFactory.SELECT_ALL, Words::selectAll, rows);
    }

    /**
     * Has Cut and Copy mean the rows of a part that lists moments of other calls, where the keyboard is in no field with text: the
     * moments of the review that is open are not what is seen there.
     */
    public static void installCopy(IActionBars bars, Runnable cut, Runnable copy) {
        install(bars, ActionFactory.CUT, Words::cut, cut);
        install(bars, ActionFactory.COPY, Words::copy, copy);
    }

    private static void install(IActionBars bars, ActionFactory factory, Function<Words, Runnable> words, Runnable rows) {
        Action action = new Action() {
            @Override
            public void run() {
                Words field = Words.of(Display.getCurrent().getFocusControl());
                (field == null ? rows : words.apply(field)).run();
            }
        };
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(action.getId(), action);
        bars.updateActionBars();
    }

    private static void add(IActionBars bars, EditActions action) {
        bars.setGlobalActionHandler(action.getId(), action);
    }

    private static Consumer<Deed.Place> deed(String name) {
        Deed deed = Objects.requireNonNull(Deed.ALL.get(name));
        return place -> {
            if (deed.works().test(place)) {
                deed.run().accept(place);
            } else {
                StatusLine.problem(deed.reason(place));
            }
        };
    }

    @Override
    public void run() {
        Words field = Words.of(Display.getCurrent().getFocusControl());
        Deed.Place place = Deed.Place.of(page);
        if (field != null) {
            words.apply(field).run();
        } else if (place != null) {
            moments.accept(place);
        }
    }

    /** What can be done to the text of a field. */
    private record Words(Runnable cut, Runnable copy, Runnable paste, Runnable selectAll) {

        static @Nullable Words of(@Nullable Control focus) {
            return switch (focus) {
                case Text text -> new Words(text::cut, text::copy, text::paste, text::selectAll);
                case StyledText text -> new Words(text::cut, text::copy, text::paste, text::selectAll);
                case Combo combo -> new Words(combo::cut, combo::copy, combo::paste, () -> combo.setSelection(new Point(0, combo.getText().length())));
                case null, default -> null;
            };
        }
    }
}
