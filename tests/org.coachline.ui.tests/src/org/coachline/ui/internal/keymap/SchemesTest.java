/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.coachline.ui.Session;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every ready scheme, whatever commands and packs there are. */
class SchemesTest {

    /** What of the platform's keys may stay: what everybody knows, and what goes from part to part. */
    private static final Set<String> ALLOWED = Set.of("org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.saveAll", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy",
            "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.window.nextEditor",
            "org.eclipse.ui.window.previousEditor", "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.previousView",
            "org.eclipse.ui.views.showView", "org.eclipse.ui.window.fullscreenmode");

    /** Bundles of the platform that tests run with, because the test runner needs them, and the product does not ship. */
    private static final Set<String> NOT_SHIPPED = Set.of("org.eclipse.ui.ide", "org.eclipse.ui.workbench.texteditor", "org.eclipse.ui.editors",
            "org.eclipse.ui.ide.application", "org.eclipse.ui.navigator", "org.eclipse.ui.navigator.resources", "org.eclipse.ltk.ui.refactoring");

    private static Set<String> foreign() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"))
                .filter(each -> each.getName().equals("command") && NOT_SHIPPED.contains(each.getContributor().getName()))
                .map(each -> each.getAttribute("id")).collect(Collectors.toSet());
    }

    /** The keys of a scheme as the product has them. */
    private static List<KeyUse> uses(String scheme) {
        Set<String> foreign = foreign();
        return draft(scheme).uses().stream().filter(each -> !foreign.contains(command(each))).toList();
    }

    private static String command(KeyUse use) {
        return use.action().id().replaceFirst("\\(.*", "");
    }

    /** NOTICE is written from what ships. */
    @Test
    void whatCountsAsNotShippedIsNot() throws Exception {
        List<String> shipped = Files.readAllLines(Path.of(System.getProperty("coachline.root")).resolve("NOTICE")).stream().map(line -> line.strip().split("\\s+")[0]).toList();
        assertTrue(shipped.contains("org.eclipse.ui"), "NOTICE names the bundles");
        assertEquals(List.of(), NOT_SHIPPED.stream().filter(shipped::contains).toList());
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

    private static KeyDraft draft(String scheme) {
        KeyDraft draft = new KeyDraft();
        draft.restoreAll();
        draft.use("org.coachline.ui.scheme." + scheme);
        draft.restoreAll();
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {"coachline", "elan", "praat"})
    void noKeyIsInTheWayOfAnother(String scheme) {
        assertEquals(List.of(), SchemeBindings.conflicts(uses(scheme)).keySet().stream().map(each -> each.keys() + " " + each.action().name() + " " + each.reach().context()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coachline", "elan", "praat"})
    void nothingOfThePlatformHasAKeyThatASupervisorHasNoUseFor(String scheme) {
        Set<String> foreign = new TreeSet<>();
        for (KeyUse each : uses(scheme)) {
            String command = command(each);
            if (!each.action().isTechnique() && !command.startsWith("org.coachline.") && !ALLOWED.contains(command)) {
                foreign.add(each.keys() + " " + command + " " + each.reach().context());
            }
        }
        assertEquals(Set.of(), foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elan", "praat"})
    void everythingThatHasAKeyInCoachlinesSchemeHasOneHereToo(String scheme) {
        Set<String> here = draft(scheme).uses().stream().map(each -> each.action().id()).collect(Collectors.toSet());
        List<String> lost = draft("coachline").uses().stream().filter(each -> !here.contains(each.action().id())).map(each -> each.action().name()).distinct().toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coachline", "elan", "praat"})
    void whatWorksWhileTextIsTypedIsNotTakenFromText(String scheme) {
        List<String> taken = uses(scheme).stream()
                .filter(each -> each.reach().context().equals("org.coachline.ui.context.review") || each.reach().context().equals(IContextService.CONTEXT_ID_WINDOW))
                .filter(each -> Strokes.belongsToText(each.keys().getKeyStrokes()[0]))
                // Deletes to the end of a line on some systems only, where End with Shift and Delete does as well.
                .filter(each -> !each.keys().toString().equals("CTRL+SHIFT+DEL")).map(each -> each.keys() + " " + each.action().name()).toList();
        assertEquals(List.of(), taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coachline", "elan", "praat"})
    void oneGoesThroughCallsByTheSameKeysInEveryScheme(String scheme) throws Exception {
        Map<String, String> keys = Map.ofEntries(Map.entry("ALT+PAGE_DOWN", "going.nextSilence"), Map.entry("ALT+PAGE_UP", "going.previousSilence"),
                Map.entry("ALT+SHIFT+PAGE_DOWN", "going.nextTalkOver"), Map.entry("ALT+SHIFT+PAGE_UP", "going.previousTalkOver"),
                Map.entry("SHIFT+F5", "going.playBefore"), Map.entry("CTRL+F11", "list.list"), Map.entry("F11", "list.toggle"),
                Map.entry("F12", "list.next"), Map.entry("SHIFT+F12", "list.previous"), Map.entry("SHIFT+F11", "list.stop"),
                Map.entry("CTRL+SHIFT+G", "list.find"), Map.entry("ALT+SHIFT+F", "list.filter"));
        for (Map.Entry<String, String> each : keys.entrySet()) {
            KeySequence sequence = KeySequence.getInstance(each.getKey());
            assertEquals(List.of("org.coachline.ui." + each.getValue()),
                    uses(scheme).stream().filter(use -> use.keys().equals(sequence)).map(use -> use.action().id()).toList(), each.getKey());
        }
    }

    @Test
    void whatIsHeldHereIsWhatThePlatformCarriesOut() {
        KeySchemes.activate(KeySchemes.COACHLINE);
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals(KeySchemes.COACHLINE, service.getActiveScheme().getId());
        assertTrue(KeySchemes.all().size() >= 3);
    }

    @Test
    void everythingStandsInAGroupOfTheMenusOrTheTechniques() {
        Set<String> groups = draft("coachline").actions().stream().map(KeyAction::group).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(groups.containsAll(Set.of("Playing", "Marking", "Techniques", "Seeing", "Views", "Window")), groups.toString());
    }
}
