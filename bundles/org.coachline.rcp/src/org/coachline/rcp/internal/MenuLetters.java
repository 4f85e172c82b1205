/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Gives each entry of a menu a letter to choose it by, of its own text: the first of a word where that is free, else any of it. What has a letter keeps
 * it. Menus are filled by commands whose names stand elsewhere too, in the list of keys for instance, where a mark for a letter would be read. A Mac
 * has no such letters. UI thread.
 */
final class MenuLetters {

    private static final String KNOWN = MenuLetters.class.getName();
    private static final char MARK = '&';

    private MenuLetters() {
    }

    /** To be called before the workbench makes its menus. */
    static void install(Display display) {
        if (Platform.WS_COCOA.equals(Platform.getWS())) {
            return;
        }
        Listener letters = event -> {
            Menu menu = (Menu) event.widget;
            give(menu);
            // Commands that are shown for the first time write their names once more, after everybody was told of the menu.
            display.asyncExec(() -> {
                if (!menu.isDisposed()) {
                    give(menu);
                }
            });
        };
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu && menu.getData(KNOWN) == null) {
                menu.setData(KNOWN, Boolean.TRUE);
                // Behind whoever fills the menu as it is shown: those listen since it was made.
                menu.addListener(SWT.Show, letters);
            }
        });
    }

    private static void give(Menu menu) {
        MenuItem[] items = menu.getItems();
        List<String> texts = new ArrayList<>();
        for (MenuItem item : items) {
            texts.add(item.getText());
        }
        List<String> marked = mark(texts);
        for (int i = 0; i < items.length; i++) {
            if (!marked.get(i).equals(texts.get(i))) {
                items[i].setText(marked.get(i));
            }
        }
    }

    /**
     * Marks a letter in each text that has none.
     *
     * @param texts of a menu's entries in their order; what stands behind a tab is a key and stays
     * @return as many texts in the same order; one without a letter that is free stays as it is
     */
    static List<String> mark(List<String> texts) {
        Set<Character> taken = new HashSet<>();
        for (String text : texts) {
            int at = marked(text);
            if (at >= 0) {
                taken.add(small(text.charAt(at + 1)));
            }
        }
        List<String> result = new ArrayList<>();
        for (String text : texts) {
            int at = marked(text) >= 0 ? -1 : free(text, taken);
            if (at >= 0) {
                taken.add(small(text.charAt(at)));
            }
            result.add(at < 0 ? text : text.substring(0, at) + MARK + text.substring(at));
        }
        return result;
    }

    /** Where a text's mark is; two of them are a sign of the text. */
    private static int marked(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == MARK) {
                if (text.charAt(i + 1) != MARK) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static int free(String text, Set<Character> taken) {
        int end = text.indexOf('\t') < 0 ? text.length() : text.indexOf('\t');
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE && at < end; at = words.next()) {
            if (usable(text, at, taken)) {
                return at;
            }
        }
        for (int at = 0; at < end; at++) {
            if (usable(text, at, taken)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean usable(String text, int at, Set<Character> taken) {
        return Character.isLetter(text.charAt(at)) && !taken.contains(small(text.charAt(at)));
    }

    private static char small(char letter) {
        return String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
    }
}
