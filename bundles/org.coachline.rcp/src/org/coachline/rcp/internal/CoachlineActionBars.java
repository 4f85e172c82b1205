/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menu bar's frame. What each menu offers is contributed by the bundles that do it, through {@code menu:<id>?after=additions}:
 * {@code file}, {@code edit}, {@code call}, {@code mark}, {@code play}, {@code plan}, {@code view}, {@code help}.
 */
final class CoachlineActionBars extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    CoachlineActionBars(IActionBarConfigurer configurer) {
        super(configurer);
        this.window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void makeActions(IWorkbenchWindow opened) {
        window = opened;
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.PREFERENCES,
            ActionFactory.ABOUT, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.RESET_PERSPECTIVE}) {
            register(factory.create(opened));
        }
        // The platform's own word for an arrangement is nobody's who listens to calls.
        getAction(ActionFactory.RESET_PERSPECTIVE.getId()).setText(Messages.viewsBack);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = menu(bar, Messages.menuFile, IWorkbenchActionConstants.M_FILE);
        // By what one comes for: another library, this document, what goes out to people, and last what an administrator does.
        file.add(new GroupMarker("library")); //$NON-NLS-1$
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator("keeping")); //$NON-NLS-1$
        file.add(new GroupMarker("records")); //$NON-NLS-1$
        file.add(new Separator());
        add(file, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.QUIT);

        MenuManager edit = menu(bar, Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        edit.add(new Separator());
        add(edit, ActionFactory.PREFERENCES);

        for (String[] own : new String[][] {{Messages.menuCall, "call"}, {Messages.menuMark, "mark"}, {Messages.menuPlay, "play"}, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            {Messages.menuPlan, "plan"}}) { //$NON-NLS-1$
            menu(bar, own[0], own[1]).add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        }

        MenuManager view = menu(bar, Messages.menuView, "view"); //$NON-NLS-1$
        view.add(new GroupMarker("pages")); //$NON-NLS-1$
        view.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        view.add(new Separator());
        add(view, ActionFactory.RESET_PERSPECTIVE);

        MenuManager help = menu(bar, Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator());
        add(help, ActionFactory.ABOUT);
    }

    private static MenuManager menu(IMenuManager bar, String label, String id) {
        MenuManager menu = new MenuManager(label, id);
        bar.add(menu);
        return menu;
    }

    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }
}
