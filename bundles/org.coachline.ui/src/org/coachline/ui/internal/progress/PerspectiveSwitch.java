/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.look.Spacing;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.today.TodayPerspective;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** In the status line: the ways to work there are, and which one it is now. UI thread. */
public final class PerspectiveSwitch extends WorkbenchWindowControlContribution {

    private static final int HEIGHT = 20;

    private final Map<String, FlatButton> buttons = new LinkedHashMap<>();

    @Override
    protected Control createControl(Composite parent) {
        Composite area = Styles.named(new Composite(parent, SWT.NONE), ProgressTexts.get("perspective.switch"));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Spacing.GRID, 0).margins(Spacing.SMALL, 1).applyTo(area);
        buttons.clear();
        add(area, "sun", TodayPerspective.ID, "today");
        add(area, "headphones", CoachlineUi.REVIEW_PERSPECTIVE, "review");
        add(area, "chart-line", ProgressHandler.PERSPECTIVE, "progress");
        IWorkbenchWindow window = getWorkbenchWindow();
        PerspectiveAdapter listener = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                show(perspective.getId());
            }
        };
        window.addPerspectiveListener(listener);
        area.addDisposeListener(event -> window.removePerspectiveListener(listener));
        IWorkbenchPage page = window.getActivePage();
        show(page == null || page.getPerspective() == null ? CoachlineUi.REVIEW_PERSPECTIVE : page.getPerspective().getId());
        return area;
    }

    private void add(Composite parent, String icon, String perspective, String key) {
        FlatButton button = Styles.id(new FlatButton(parent, icon, ProgressTexts.get("perspective." + key), false), "perspective." + key)
                .onPress(() -> {
                    try {
                        PlatformUI.getWorkbench().showPerspective(perspective, getWorkbenchWindow());
                    } catch (WorkbenchException e) {
                        UiErrors.mention(e);
                    }
                });
        // The trim cuts what is higher than a line of text.
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT).applyTo(button);
        buttons.put(perspective, button);
    }

    private void show(String perspective) {
        buttons.forEach((id, button) -> {
            if (!button.isDisposed()) {
                button.chosen(id.equals(perspective));
            }
        });
    }
}
