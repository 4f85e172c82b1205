/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keymap.KeyKnowledge;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide says to choose and to press is there to be chosen and pressed, under that name. */
class GuideNamesTest {

    /** A way through menus, as the guide sets it: in italics or bold, with signs between. */
    private static final Pattern WAY = Pattern.compile("\\*{1,2}([A-Z][^*|`]* > [^*|`]*)\\*{1,2}");
    /** A key with another held, or a function key, as the guide writes it. */
    private static final Pattern KEY = Pattern.compile("(?<![\\w+-])((?:(?:Ctrl|Alt|Shift)\\+)*(?:Ctrl|Alt|Shift)\\+(?!Ctrl|Alt|Shift)(?:Page (?:Up|Down)|[A-Z][a-z]+|[A-Z0-9\\[\\].,;/?+-])"
            + "|(?:(?:Ctrl|Alt|Shift)\\+)*F(?:[1-9]|1[0-2]))(?![\\w+])");
    /** A way with its key behind it. */
    private static final Pattern WAY_AND_KEY = Pattern.compile(WAY.pattern() + " \\((" + KEY.pattern() + ")");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Up", "ARROW_UP"), Map.entry("Down", "ARROW_DOWN"), Map.entry("Left", "ARROW_LEFT"),
            Map.entry("Right", "ARROW_RIGHT"), Map.entry("Enter", "CR"), Map.entry("Esc", "ESC"), Map.entry("Delete", "DEL"), Map.entry("Space", "SPACE"),
            Map.entry("Home", "HOME"), Map.entry("End", "END"), Map.entry("Tab", "TAB"),
            Map.entry("Page Up", "PAGE_UP"), Map.entry("Page Down", "PAGE_DOWN"), Map.entry("Backspace", "BS"), Map.entry("Insert", "INSERT"));
    /** Keys that lists have by themselves, without a command. */
    private static final Set<String> OF_LISTS = Set.of("Ctrl+Enter");
    private static final Set<String> OF_OTHER_PROGRAMS = Set.of("Review > Unprotect");

    private static String guide() throws IOException {
        return Files.readString(GuideLinksTest.root().resolve("docs").resolve(GuideFiles.FIRST)).replaceAll("\\s+", " ");
    }

    @BeforeEach
    void waitForThePacks() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (Session.get().catalog().techniques().isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Without what says that a dialog comes, which the guide leaves out where it speaks of the thing. */
    private static String plain(String label) {
        return label.replace("&", "").replaceFirst("\t.*", "").replaceFirst("(\\.\\.\\.|…)$", "").strip();
    }

    /** Every way through the menus of the window, menus within menus included. */
    private static Set<String> ways() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Set<String> ways = new TreeSet<>();
        for (MenuItem item : window.getShell().getMenuBar().getItems()) {
            collect(item, "", ways);
        }
        return ways;
    }

    private static void collect(MenuItem item, String before, Set<String> ways) {
        String way = before + plain(item.getText());
        ways.add(way);
        Menu menu = item.getMenu();
        if (menu != null) {
            menu.notifyListeners(SWT.Show, new Event());
            Arrays.stream(menu.getItems()).forEach(each -> collect(each, way + " > ", ways));
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static Set<String> preferences() {
        Set<String> ways = new HashSet<>();
        for (IPreferenceNode each : PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()) {
            collect(each, "Preferences", ways);
        }
        return ways;
    }

    private static void collect(IPreferenceNode node, String before, Set<String> ways) {
        String way = before + " > " + node.getLabelText();
        ways.add(way);
        for (IPreferenceNode each : node.getSubNodes()) {
            collect(each, way, ways);
        }
    }

    /** Whether a way leads somewhere: through the menus, or to a page of preferences and perhaps to a field on it. */
    private static boolean exists(String way, Set<String> menus, Set<String> preferences) {
        String inPreferences = way.replaceFirst("^Edit > Preferences", "Preferences");
        return menus.contains(way) || menus.contains("Edit > Preferences") && (preferences.contains(inPreferences) || inPreferences.split(" > ").length > 2 && preferences.contains(inPreferences.replaceFirst(" > [^>]*$", "")));
    }

    @Test
    void everyWayThroughTheMenusLeadsSomewhere() throws IOException {
        Set<String> menus = ways();
        Set<String> preferences = preferences();
        List<String> said = WAY.matcher(guide()).results().map(each -> plain(each.group(1))).filter(each -> !OF_OTHER_PROGRAMS.contains(each)).toList();
        assertTrue(said.size() > 30, said.toString());
        assertEquals(List.of(), said.stream().filter(each -> !exists(each, menus, preferences)).distinct().toList(), () -> menus + " " + preferences);
    }

    private static KeySequence sequence(String key) throws ParseException {
        String[] strokes = key.split("(?<!\\+)\\+");
        return KeySequence.getInstance(Arrays.stream(strokes).map(each -> NAMES.getOrDefault(each, each.toUpperCase(java.util.Locale.ROOT))).collect(Collectors.joining("+")));
    }

    @Test
    void everyKeyDoesSomething() throws Exception {
        Set<KeySequence> bound = new HashSet<>();
        for (String scheme : List.of(KeyKnowledge.COACHLINE, "elan", "praat")) {
            bound.addAll(KeyKnowledge.names(scheme).keySet());
        }
        List<String> idle = new ArrayList<>();
        List<String> said = KEY.matcher(guide()).results().map(each -> each.group(1)).distinct().toList();
        assertTrue(said.size() > 80, said.toString());
        for (String each : said) {
            if (!bound.contains(sequence(each)) && !OF_LISTS.contains(each)) {
                idle.add(each);
            }
        }
        assertEquals(List.of(), idle);
    }

    @Test
    void theKeyBehindAWayIsThatOfItsCommand() throws Exception {
        Map<KeySequence, Set<String>> bound = KeyKnowledge.names(KeyKnowledge.COACHLINE);
        List<String> wrong = new ArrayList<>();
        List<MatchResult> said = WAY_AND_KEY.matcher(guide()).results().toList();
        assertTrue(said.size() >= 14, "ways with keys are found: " + said.size());
        for (MatchResult each : said) {
            String name = plain(each.group(1).replaceFirst(".* > ", ""));
            if (!bound.getOrDefault(sequence(each.group(2)), Set.of()).contains(name)) {
                wrong.add(each.group(1) + " is not " + each.group(2) + ", which is " + bound.get(sequence(each.group(2))));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
