/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which bindings hold in a scheme, and which keys are in each other's way. */
class SchemeBindingsTest {

    private static final List<String> CHILD = List.of("child", "base");
    private static final List<String> BASE = List.of("base");

    private final CommandManager commands = new CommandManager();

    private static KeySequence keys(String text) {
        try {
            return KeySequence.getInstance(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private Binding binding(String keys, @Nullable String command, String scheme, String context, int type) {
        return binding(keys, command, scheme, context, type, null, null);
    }

    private Binding binding(String keys, @Nullable String command, String scheme, String context, int type, @Nullable String locale, @Nullable String platform) {
        return new KeyBinding(keys(keys), command == null ? null : new ParameterizedCommand(commands.getCommand(command), null), scheme, context, locale,
                platform, null, type);
    }

    private static Set<String> holding(List<String> schemes, Binding... all) {
        return SchemeBindings.holding(Arrays.asList(all), schemes, "gtk", "de_CH").stream()
                .map(each -> each.getTriggerSequence() + " " + each.getParameterizedCommand().getId()).collect(Collectors.toSet());
    }

    @Test
    void aSchemeHasItsOwnKeysAndThoseItBuildsUpon() {
        Binding own = binding("CTRL+B", "start", "child", "review", Binding.SYSTEM);
        Binding base = binding("SPACE", "play", "base", "review", Binding.SYSTEM);
        assertEquals(Set.of("CTRL+B start", "SPACE play"), holding(CHILD, own, base));
        assertEquals(Set.of("SPACE play"), holding(BASE, own, base));
    }

    @Test
    void theInnermostSchemesMeaningOfAKeyHolds() {
        Binding own = binding("CTRL+B", "start", "child", "review", Binding.SYSTEM);
        Binding base = binding("CTRL+B", "bookmark", "base", "review", Binding.SYSTEM);
        assertEquals(Set.of("CTRL+B start"), holding(CHILD, base, own));
        assertEquals(Set.of("CTRL+B bookmark"), holding(BASE, base, own));
    }

    @Test
    void inAnotherContextAKeyMayMeanSomethingElse() {
        Binding plan = binding("CTRL+E", "export", "base", "plan", Binding.SYSTEM);
        Binding review = binding("CTRL+E", "end", "base", "review", Binding.SYSTEM);
        assertEquals(Set.of("CTRL+E export", "CTRL+E end"), holding(BASE, plan, review));
    }

    @Test
    void theUsersKeyGoesBeforeTheOneThatComesAlong() {
        Binding comes = binding("F5", "around", "base", "review", Binding.SYSTEM);
        Binding chosen = binding("F5", "loop", "base", "review", Binding.USER);
        assertEquals(Set.of("F5 loop"), holding(BASE, chosen, comes));
    }

    @Test
    void aKeyTakenAwayIsGoneAndWhatTheUserPutsThereIsNot() {
        Binding comes = binding("F5", "refresh", "base", "window", Binding.SYSTEM);
        Binding gone = binding("F5", null, "base", "window", Binding.SYSTEM);
        Binding chosen = binding("F5", "loop", "base", "window", Binding.USER);
        assertEquals(Set.of(), holding(BASE, comes, gone));
        assertEquals(Set.of("F5 loop"), holding(BASE, comes, gone, chosen));
    }

    @Test
    void aKeyTakenAwayOnThisPlatformIsGoneUnlessItCameForThisPlatform() {
        Binding all = binding("CTRL+Y", "redo", "base", "window", Binding.SYSTEM);
        Binding gone = binding("CTRL+Y", null, "base", "window", Binding.SYSTEM, null, "gtk");
        Binding here = binding("CTRL+Y", "again", "base", "window", Binding.SYSTEM, null, "gtk");
        Binding elsewhere = binding("CTRL+Y", null, "base", "window", Binding.SYSTEM, null, "cocoa");
        assertEquals(Set.of(), holding(BASE, all, gone));
        assertEquals(Set.of("CTRL+Y again"), holding(BASE, here, gone));
        assertEquals(Set.of("CTRL+Y redo"), holding(BASE, all, elsewhere));
    }

    @Test
    void whatIsForAnotherPlatformOrLanguageDoesNotCount() {
        Binding mac = binding("F1", "mac", "base", "window", Binding.SYSTEM, null, "cocoa");
        Binding german = binding("F2", "german", "base", "window", Binding.SYSTEM, "de", null);
        Binding french = binding("F3", "french", "base", "window", Binding.SYSTEM, "fr", null);
        assertEquals(Set.of("F2 german"), holding(BASE, mac, german, french));
    }

    private static final Reach WINDOW = new Reach("window", List.of());
    private static final Reach REVIEW = new Reach("review", List.of("window"));
    private static final Reach PLAIN = new Reach("plain", List.of("review", "window"));
    private static final Reach PLAN = new Reach("plan", List.of("window"));

    private static KeyUse use(String name, String keys, Reach reach) {
        return new KeyUse(new KeyAction(name, name, "group", 0), keys(keys), reach, false);
    }

    @Test
    void oneKeyInPlacesThatOverlapIsAConflictForBoth() {
        KeyUse technique = use("technique:validate", "A", PLAIN);
        KeyUse command = use("again", "A", REVIEW);
        KeyUse other = use("other", "B", REVIEW);
        assertEquals(Map.of(technique, List.of(command), command, List.of(technique)), SchemeBindings.conflicts(List.of(technique, command, other)));
    }

    @Test
    void oneKeyInPlacesApartIsNone() {
        assertEquals(Map.of(), SchemeBindings.conflicts(List.of(use("end", "CTRL+E", REVIEW), use("export", "CTRL+E", PLAN))));
        assertEquals(2, SchemeBindings.conflicts(List.of(use("list", "CTRL+E", WINDOW), use("export", "CTRL+E", PLAN))).size());
    }

    @Test
    void whatIsHiddenInASmallerPlaceButHasAnotherKeyIsInNobodysWay() {
        KeyUse zoom = use("zoom", "CTRL+I", REVIEW);
        KeyUse hidden = use("import", "CTRL+I", WINDOW);
        assertEquals(Map.of(), SchemeBindings.conflicts(List.of(zoom, hidden, use("import", "CTRL+ALT+I", WINDOW))));
        assertEquals(4, SchemeBindings.conflicts(List.of(zoom, hidden, use("import", "CTRL+ALT+I", WINDOW), use("pitch", "CTRL+ALT+I", REVIEW))).size());
        KeyUse technique = use("technique:validate", "A", PLAIN);
        assertEquals(2, SchemeBindings.conflicts(List.of(technique, use("again", "A", REVIEW))).size());
    }

    @Test
    void oneThingWithOneKeyInTwoPlacesIsNone() {
        assertEquals(Map.of(), SchemeBindings.conflicts(List.of(use("redo", "CTRL+Y", WINDOW), use("redo", "CTRL+Y", REVIEW))));
    }

    @Test
    void changesAreReadAsTheyWereWritten() {
        List<KeyChange> changes = List.of(new KeyChange("review", "M1+B", "start(a=b)"), new KeyChange("plain", ",", null));
        assertEquals(changes, KeyChange.read(KeyChange.write(changes)));
        assertEquals(List.of(), KeyChange.read(""));
        assertEquals(changes, KeyChange.read("nonsense\n" + KeyChange.write(changes) + "\n\t\t"));
    }
}
