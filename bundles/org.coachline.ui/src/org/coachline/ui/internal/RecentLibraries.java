/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The libraries that were open before, the latest first, each a choice that opens it again. */
public final class RecentLibraries extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Library open = Session.get().library();
        List<Path> folders = Preferences.recentLibraries();
        IContributionItem[] items = new IContributionItem[Math.max(1, folders.size())];
        items[0] = new ActionContributionItem(nothing());
        for (int i = 0; i < folders.size(); i++) {
            items[i] = new ActionContributionItem(choice(i + 1, folders.get(i), open != null && folders.get(i).equals(open.folder())));
        }
        return items;
    }

    private static IAction nothing() {
        Action action = new Action(Texts.get("library.noRecent")) {
        };
        action.setEnabled(false);
        return action;
    }

    private static IAction choice(int number, Path folder, boolean open) {
        // Two libraries of one name are told apart by where they are. An ampersand of a folder's name is none of a menu's.
        String text = Texts.get("library.recent", Integer.toString(number), String.valueOf(folder.getFileName()), String.valueOf(folder.getParent()));
        Action action = new Action('&' + text.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && !open && LibraryHandler.closeAll()) {
                    Session.get().openLibrary(folder);
                }
            }
        };
        action.setChecked(open);
        return action;
    }
}
